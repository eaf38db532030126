export { ENTITY_TYPES, type WinkEntityType } from './categories.js'
export type { NormalKind } from './core-model.js'
export { ANNOTATIONS, type Annotation, createWink, type Wink, type WinkOptions } from './instance.js'
export { createWinkModel, type WinkModel, type WinkModelOptions } from './model.js'
