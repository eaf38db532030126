export { sourceOf, type TextOptions } from './options.js'
