import type { Composed } from '../numerals/compose.js'
import { changedNumber } from '../numerals/composed.js'
import { digitParts } from '../numerals/digits.js'
import { NO_TAIL } from '../numerals/tail.js'
import type { Context } from './context.js'

/** A number with the fraction that follows it: ১২ |৩/৪, পাঁচ |ভাগের তিন ভাগ. */
export function withFraction(context: Context, number: Composed): Composed {
  if (number.tail !== NO_TAIL || number.form !== 'cardinal' || number.vague) return number
  return mixed(context, number) ?? shareOf(context, number) ?? number
}

function mixed(context: Context, number: Composed): Composed | undefined {
  const { last } = number
  if (number.style !== 'digits' || !Number.isInteger(number.value) || !context.isNumber(last))
    return undefined
  const { starts, ends } = context.tokens
  const parts = digitParts(context.text, starts[last], ends[last])
  if (parts.length !== 2 || parts[1].joint !== '/') return undefined
  const [{ value: over }, { value: under }] = parts
  if (over === 0 || over >= under || under > 16) return undefined
  return changedNumber(number, {
    value: number.value + over / under,
    lead: null,
    last: last + 1,
    end: ends[last],
  })
}

/** The denominator comes first: চার ভাগের এক ভাগ is a quarter. */
function shareOf(context: Context, number: Composed): Composed | undefined {
  if (!context.isCue(number.last, 'of-shares')) return undefined
  const over = context.composer.read(number.last + 1)
  if (over === undefined || over.form !== 'cardinal' || over.tail !== NO_TAIL || !(over.value < number.value))
    return undefined
  const noun = over.last
  if (!context.beginsCue(noun, 'fraction')) return undefined
  return changedNumber(number, {
    value: over.value / number.value,
    fraction: true,
    lead: null,
    needs: '',
    last: noun + 1,
    end: context.tokens.ends[noun],
  })
}
