export { type EventNeeds, type EventOptions, events } from './stage.js'
export { type KnownTypes, ontologyTypes, readTriggers, type TriggerFault } from './triggers/lint.js'
export type * from './types.js'
