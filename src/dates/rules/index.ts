import type { Rule } from '../grammar.js'
import { dayRules } from './days.js'
import { intervalRules } from './intervals.js'
import { lengthRules } from './lengths.js'
import { modifierRules } from './modifiers.js'
import { periodRules } from './periods.js'
import { setRules } from './sets.js'
import { timeRules } from './times.js'

/** All rules of the date grammar. Of two readings of the same words the earlier made stands. */
export const RULES: readonly Rule[] = [
  ...dayRules,
  ...timeRules,
  ...periodRules,
  ...lengthRules,
  ...setRules,
  ...modifierRules,
  ...intervalRules,
]
