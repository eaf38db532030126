import type { Source, Span } from '../core/index.js'
import { type EventAccount, explainEvents } from '../events/index.js'
import { type DocumentJSON, publishDocument } from './document.js'
import { stages } from './extractor.js'

interface Reason extends Span {
  readonly what: string
  readonly rule: string
  readonly confidence: number
  readonly parts?: readonly { readonly what: string; readonly rule: string; readonly confidence: number }[]
}

/**
 * Why a text was read as it was: every finding in text order, with the rule, list entry or model that
 * decided and how sure it is; events with their arguments below them and with what made later
 * mentions the same occurrence.
 */
export function explain(source: Source, reader: ReturnType<typeof stages> = stages()): string {
  const layers = reader.run(source)
  const reasons = reasonsOf(publishDocument(layers), explainEvents(layers))
  const width = Math.max(0, ...reasons.map(({ what }) => what.length))
  return reasons
    .flatMap((reason) => [
      `${reason.what.padEnd(width)}  «${reason.text.replace(/\s+/gu, ' ')}»  ${because(reason)}`,
      ...(reason.parts ?? []).map((part) => `${' '.repeat(width)}    ${part.what}  ${because(part)}`),
    ])
    .join('\n')
}

function because({ rule, confidence }: { readonly rule: string; readonly confidence: number }): string {
  return `${rule} (${confidence.toFixed(2)})`
}

function reasonsOf(document: DocumentJSON, accounts: readonly EventAccount[]): Reason[] {
  const { entities, numbers, dates, quotes, attributions, events } = document
  const reasons: Reason[] = [
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention) => ({
        ...mention,
        what: `${mention.kind} ${entity.type} ${entity.canonical}`,
      })),
    ),
    ...numbers.map((number) => ({
      ...number,
      what: `${number.kind} ${number.value ?? `${number.min ?? ''}..${number.max ?? ''}`}`,
    })),
    ...dates.map((date) => ({ ...date, what: `${date.timex.type.toLowerCase()} ${date.timex.value}` })),
    ...quotes.map((quote) => ({ ...quote, what: `${quote.kind} quotation` })),
    ...attributions.map(({ cue, kind, rule, confidence }) => ({
      ...cue,
      rule,
      confidence,
      what: `${kind} according to`,
    })),
    ...events.map((event, i) => ({
      ...event.trigger,
      rule: event.rule,
      confidence: event.confidence,
      what: `event ${event.type}`,
      parts: [
        ...event.args.map((argument) => ({
          what: `${argument.role}: ${wordsOf(argument)}`,
          rule: argument.rule,
          confidence: argument.confidence,
        })),
        ...accounts[i].mentions.slice(1).map(({ text, rule, confidence, why }) => ({
          what: `again «${text}», one occurrence by ${why}`,
          rule,
          confidence,
        })),
      ],
    })),
  ]
  return reasons.sort((a, b) => a.start - b.start || b.end - a.end)
}

function wordsOf(argument: Readonly<Record<string, unknown>>): string {
  const span = argument.span as Span | undefined
  return `«${String(argument.text ?? span?.text ?? argument.event ?? '')}»`
}
