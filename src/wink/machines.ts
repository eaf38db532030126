import { ENTITY_TYPES, PARTS_OF_SPEECH } from './categories.js'
import { OTHERWISE } from './contract.js'

type States = Record<number, Record<string, number>>

function machine(
  last: number,
  states: States,
  terminals: Record<number, string> = {},
  properties: Record<number, unknown> = {},
): string {
  return JSON.stringify([100, last, states, terminals, {}, properties])
}

/** A machine that finds nothing: its work is done by a setter that sees the whole document. */
export function idleMachine(): string {
  return machine(0, { 0: {} })
}

/**
 * Reads a tag on every token, `B-GPE I-GPE E-GPE` or `S-GPE`, and puts the marked tokens together.
 * Four tags a type and one state inside each, so it is as long as the list of types.
 */
export function entityMachine(): string {
  const states: States = { 0: {} }
  const terminals: Record<number, string> = {}
  let last = 0
  for (const type of ENTITY_TYPES) {
    const inside = ++last
    const end = ++last
    states[0][`S-${type}`] = end
    states[0][`B-${type}`] = inside
    states[inside] = { [`I-${type}`]: inside, [`E-${type}`]: end }
    states[end] = {}
    terminals[end] = type
  }
  return machine(last, states, terminals)
}

/**
 * Reads a pattern of custom entities: `GPE` and `VERB` stand for any such token, `^GPE` for the written
 * word, `^^` for ^.
 */
export function patternMachine(): string {
  const names = [...new Set([...ENTITY_TYPES, ...PARTS_OF_SPEECH.list.slice(1), 'CARDINAL'])]
  const CARET = 1
  const DROPPED = 2
  const DOUBLE = 3
  const states: States = {
    0: { [OTHERWISE]: 0, '^': CARET },
    [CARET]: { [OTHERWISE]: DROPPED, '^': DOUBLE },
  }
  const terminals: Record<number, string> = { [DROPPED]: '', [DOUBLE]: '^' }
  const properties: Record<number, unknown> = {
    [DROPPED]: { preserve: false },
    [DOUBLE]: { preserve: true },
  }
  let last = DOUBLE
  for (const name of names) {
    states[0][name] = ++last
    terminals[last] = name
    properties[last] = { preserve: false }
    states[CARET][name] = ++last
    terminals[last] = `${name}&`
    properties[last] = { preserve: true }
  }
  for (let state = DROPPED; state <= last; state++) states[state] = {}
  return machine(last, states, terminals, properties)
}
