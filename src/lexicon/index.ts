export { DoubleArray } from './double-array.js'
export { column, LIST_FORMAT, type List, packList, parseList, records } from './list.js'
export { Lookup, type Match } from './lookup.js'
