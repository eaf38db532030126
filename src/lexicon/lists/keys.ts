/** Texts by number, in one text and one behind the other: thousands of them cost hardly more than one. */
export class Keys {
  readonly text: string
  /** Where each begins, and at last where one behind the last would; between two stands one unit that is of neither. */
  readonly starts: Int32Array

  constructor(text: string, starts: Int32Array) {
    this.text = text
    this.starts = starts
  }

  static of(keys: readonly string[]): Keys {
    const starts = new Int32Array(keys.length + 1)
    for (let id = 0; id < keys.length; id++) starts[id + 1] = starts[id] + keys[id].length + 1
    return new Keys(keys.join('\n'), starts)
  }

  get size(): number {
    return this.starts.length - 1
  }

  key(id: number): string {
    return this.text.slice(this.starts[id], this.starts[id + 1] - 1)
  }
}
