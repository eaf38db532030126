export { sentences, tokens } from './stage.js'
export * from './types.js'
