export { labelName } from './label.js'
export { type EntityJSON, type MentionJSON, publishNames } from './publish.js'
export { type NamesOptions, names } from './stage.js'
export type * from './types.js'
