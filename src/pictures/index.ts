/**
 * Pictures of a document: its events along a time axis, and who did what to whom.
 *
 * @packageDocumentation
 */
export { graphSvg } from './graph.js'
export { timelineSvg } from './timeline.js'
export type { PictureDocument, PictureEvent, PictureOptions } from './types.js'
