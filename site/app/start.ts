/** Runs before the page is there: the word lists load while it is drawn. */
globalThis.reader = new Worker('worker.js')
