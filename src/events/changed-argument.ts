import type { Argument } from './types.js'

/** The argument with other values. Copies are made here alone: to the engine each place that spreads makes a shape of its own. */
export function changedArgument(arg: Argument, changes: Partial<Argument>): Argument {
  return {
    role: changes.role ?? arg.role,
    filler: changes.filler ?? arg.filler,
    inferred: changes.inferred ?? arg.inferred,
    rule: changes.rule ?? arg.rule,
    confidence: changes.confidence ?? arg.confidence,
  }
}
