export { labelSayings } from './label.js'
export {
  type AttributionJSON,
  type DiscourseJSON,
  type EntityJSON,
  type FillerJSON,
  type MentionJSON,
  publishDiscourse,
  type QuoteJSON,
} from './publish.js'
export { type DiscourseNeeds, discourse } from './stage.js'
export type * from './types.js'
