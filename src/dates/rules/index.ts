import type { Rule } from '../grammar.js'
import { agreementRules } from './agreement.js'
import { clockRules } from './clocks.js'
import { dayIntervalRules } from './day-intervals.js'
import { dayRules } from './days.js'
import { digitDateRules } from './digit-dates.js'
import { directionRules } from './directions.js'
import { distanceRules } from './distances.js'
import { divisionRules } from './divisions.js'
import { eraRules } from './eras.js'
import { intervalRules } from './intervals.js'
import { lengthRules } from './lengths.js'
import { modifierRules } from './modifiers.js'
import { namedDayRules } from './named-days.js'
import { portionRules } from './portions.js'
import { qualifiedLengthRules } from './qualified-lengths.js'
import { rateRules } from './rates.js'
import { relativeRules } from './relative.js'
import { setRules } from './sets.js'
import { singleWordRules } from './single-words.js'
import { timeRules } from './times.js'
import { yearIntervalRules } from './year-intervals.js'
import { yearRules } from './years.js'

/** All rules of the date grammar. Of two readings of the same words the earlier made stands. */
export const RULES: readonly Rule[] = [
  ...yearRules,
  ...dayRules,
  ...digitDateRules,
  ...singleWordRules,
  ...clockRules,
  ...timeRules,
  ...relativeRules,
  ...directionRules,
  ...divisionRules,
  ...portionRules,
  ...eraRules,
  ...namedDayRules,
  ...agreementRules,
  ...lengthRules,
  ...qualifiedLengthRules,
  ...distanceRules,
  ...setRules,
  ...rateRules,
  ...modifierRules,
  ...intervalRules,
  ...dayIntervalRules,
  ...yearIntervalRules,
]
