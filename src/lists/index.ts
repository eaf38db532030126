export { DoubleArray } from './double-array.js'
export { column, LIST_FORMAT, type List, packList, parseList, records } from './list.js'
export { packSteps, readSteps } from './steps.js'
export { isAmong, WordKinds } from './word-kinds.js'
