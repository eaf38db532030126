import type { Rule } from '../grammar.js'
import { agreementRules } from './agreement.js'
import { dayRules } from './days.js'
import { directionRules } from './directions.js'
import { divisionRules } from './divisions.js'
import { eraRules } from './eras.js'
import { intervalRules } from './intervals.js'
import { lengthRules } from './lengths.js'
import { modifierRules } from './modifiers.js'
import { namedDayRules } from './named-days.js'
import { relativeRules } from './relative.js'
import { setRules } from './sets.js'
import { timeRules } from './times.js'

/** All rules of the date grammar. Of two readings of the same words the earlier made stands. */
export const RULES: readonly Rule[] = [
  ...dayRules,
  ...timeRules,
  ...relativeRules,
  ...directionRules,
  ...divisionRules,
  ...eraRules,
  ...namedDayRules,
  ...agreementRules,
  ...lengthRules,
  ...setRules,
  ...modifierRules,
  ...intervalRules,
]
