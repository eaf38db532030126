import type { Segment } from './segments.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** কেন্দ্র জানিয়েছে: in India the Union government; but তিন কেন্দ্রে ভোট, গবেষণা কেন্দ্র. */
export function unionSegments(view: View, segments: Segment[]): void {
  for (let at = view.from; at < view.to; at++) {
    if (!view.isForm(at, UNION) || !standsAlone(view, at)) continue
    const cut = view.lexemes[at].cuts.find(({ length }) => length === UNION.length)
    if (cut === undefined || !(cut.suffix === '' || cut.case === 'GEN' || cut.case === 'OBJ') || cut.plural)
      continue
    if (/^(?:টি|টা|গুলি|গুলো)/u.test(cut.suffix)) continue
    segments.push({ first: at, last: at + 1, type: 'ORG', score: 5, rule: 'the Union', cut })
  }
}

const UNION = 'কেন্দ্র'

/** Nothing before it that says which centre it is, or how many. */
function standsAlone(view: View, at: number): boolean {
  if (view.isWord(at + 1) && BEHIND.has(view.written(at + 1))) return false
  if (!view.isWord(at - 1)) return true
  if (view.has(at - 1, CLASSES.verb)) return true
  return LINKS.has(view.written(at - 1))
}

const BEHIND: ReadonlySet<string> = new Set(['করে', 'থেকে', 'শাসিত', 'বিন্দু', 'ও', 'করেই'])
const LINKS: ReadonlySet<string> = new Set([
  'যদিও',
  'তবে',
  'কিন্তু',
  'এবং',
  'অবশ্য',
  'এখনও',
  'এখন',
  'ইতিমধ্যেই',
  'ফের',
  'বার',
  'যে',
  'আর',
  'অথচ',
  'ফলে',
  'তাই',
])
