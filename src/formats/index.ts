export { type Figure, type HtmlDocument, toHtml } from './html.js'
export { type Paint, type PrettyDocument, prettyDocument } from './pretty.js'
export { type AboutJSON, SCHEMA } from './types.js'
