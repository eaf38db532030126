export { page } from './stage.js'
export type { CreationTime, Excluded, ExcludedKind, PageLayer } from './types.js'
