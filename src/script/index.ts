export { fromBijoy, toBijoy } from './bijoy/index.js'
export { normalEdits, normalForm } from './normalize.js'
export { script } from './stage.js'
export type { Encoding, LanguageGuess, LanguageLayer, ScriptLayer } from './types.js'
