export { labelSayings } from './label.js'
export {
  type AttributionJSON,
  type DiscourseJSON,
  type FillerJSON,
  publishDiscourse,
  type QuoteJSON,
} from './publish.js'
export { type DiscourseNeeds, discourse } from './stage.js'
export type * from './types.js'
