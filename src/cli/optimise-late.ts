import { setFlagsFromString } from 'node:v8'

/**
 * Bytes of bytecode that a function runs before V8 optimises it: four times the default. Every thread compiles
 * for itself, beside the threads that read, and half of what is optimised early is optimised again: a quarter
 * of the processor time of some hundred articles. Later versions of V8 have a middle tier in place of this flag.
 */
const INTERRUPT_BUDGET = 4 * 66 * 1024
/**
 * Bytes of bytecode that V8 may write into one optimised function from those that it calls: a third of the default. All
 * that a text runs through is larger than the processor's caches of instructions; smaller code is compiled sooner, too.
 */
const MOST_INLINED = 300
const HAS_BUDGET = /^1[01]\./

/** For a process that reads many texts, or a single one: has V8 optimise what is sure to be worth it. */
export function optimiseLate(): void {
  if (!HAS_BUDGET.test(process.versions.v8)) return
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`)
}
