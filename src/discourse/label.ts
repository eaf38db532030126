import type { NormalText, Range } from '../core/index.js'
import type { DiscourseLayer, Filler } from './types.js'

/**
 * Quotations and attributions as fixtures write them: `indirect by=তিনি`, `claim by=পুলিশের`, both in one label where
 * they are of the same words, then `to=` the addressee and `via=` those through whom it came; blanks are `_`.
 *
 * @example
 * labelSayings(reader.run({ source: 'করিম বলেন, ‘আমি যাব না।’', region: 'BD' })) // [{ start: 12, end: 23, label: 'direct by=করিম' }]
 */
export function labelSayings(document: NormalText & DiscourseLayer): (Range & { readonly label: string })[] {
  const words = (filler: Filler): string => {
    const range =
      'span' in filler
        ? filler.span
        : 'entity' in filler && filler.mention !== undefined
          ? document.mentions[filler.mention]
          : undefined
    return document.text.slice(range?.start ?? 0, range?.end ?? 0).replaceAll(' ', '_')
  }
  const list = (name: string, fillers: readonly Filler[]) =>
    fillers.length === 0 ? [] : [`${name}=${fillers.map(words).join(',')}`]
  const all = new Map<string, { start: number; end: number; kinds: string[]; parts: Set<string> }>()
  const add = ({ start, end }: Range, kind: string, parts: readonly string[]) => {
    const key = `${start} ${end}`
    const known = all.get(key) ?? { start, end, kinds: [], parts: new Set<string>() }
    known.kinds.push(kind)
    for (const part of parts) known.parts.add(part)
    all.set(key, known)
  }
  for (const quote of document.quotes)
    add(quote, quote.kind, [
      ...list('by', quote.speaker === null ? [] : [quote.speaker]),
      ...list('to', quote.addressee === null ? [] : [quote.addressee]),
      ...list('via', quote.via),
    ])
  for (const { scope, kind, source, chain } of document.attributions)
    add(scope, kind, [...list('by', source), ...list('via', chain)])
  return [...all.values()].map(({ start, end, kinds, parts }) => ({
    start,
    end,
    label: [...kinds, ...parts].join(' '),
  }))
}
