import { Graphemes } from '../core/index.js'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes escaped; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? String(round(value)) : String(value))}"`,
    )
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** Text that is safe in markup and in quoted attributes; units that XML has no place for become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/gu, (unit) => `&#${unit.charCodeAt(0)};`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** About how wide clusters are, in parts of the font's size: there is no font to measure with. */
const NARROW = 0.36
const LATIN = 0.61
const BENGALI = 0.74
/** Bold letters are wider. */
export const BOLD = 1.1

/** The text, cut before a cluster that would stand out of a width. */
export function fit(text: string, width: number, size: number): string {
  const shown = text.slice(0, 400).replace(/\s+/gu, ' ').trim()
  const graphemes = new Graphemes(shown)
  const room = width / size
  let used = 0
  // Behind the last cluster that leaves room for the mark of the cut.
  let cut = 0
  for (let i = 0; i < shown.length; i++) {
    if (!graphemes.isBoundary(i)) continue
    if (used <= room - 2 * NARROW) cut = i
    used += widthOf(shown.charCodeAt(i))
    if (used > room) return cut === 0 ? '…' : `${shown.slice(0, cut).trimEnd()}…`
  }
  return shown
}

function widthOf(unit: number): number {
  if (unit >= 0x980) return unit < 0x2000 ? BENGALI : LATIN
  return " ,.:;|!'()/-il".includes(String.fromCharCode(unit)) ? NARROW : LATIN
}

/** About how wide a text is at a size. */
export function widthAt(text: string, size: number): number {
  const graphemes = new Graphemes(text)
  let width = 0
  for (let i = 0; i < text.length; i++) if (graphemes.isBoundary(i)) width += widthOf(text.charCodeAt(i))
  return width * size
}

/** A picture with its title for readers of the screen, in the colours of the page or its own. */
export function picture(
  kind: string,
  {
    width,
    height,
    title,
    description,
  }: { width: number; height: number; title: string; description: string },
  ...children: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `ghotona-picture ghotona-${kind}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': `${title}. ${description}`,
    },
    element('style', {}, STYLE),
    ...children,
  )
}

/** Colours follow the page's custom properties where it has them, else the reader's colour scheme. */
const STYLE = `
.ghotona-picture{--g-ink:var(--ink,#1a1a1a);--g-quiet:var(--quiet,#63605a);--g-line:var(--line,#ddd6c8);--g-trigger:var(--trigger,#b3261e);--g-name:var(--name,#0b5c8a);--g-place:var(--place,#1d6b3a);--g-body:var(--body,#7a3e9d);--g-date:var(--date,#9a5b00);max-width:100%;height:auto;font-family:"Noto Sans Bengali","Noto Serif Bengali","Kalpurush","SolaimanLipi","Vrinda",sans-serif}
@media(prefers-color-scheme:dark){.ghotona-picture{--g-ink:var(--ink,#e9e6df);--g-quiet:var(--quiet,#a5a199);--g-line:var(--line,#3a372f);--g-trigger:var(--trigger,#ff8a80);--g-name:var(--name,#7cc4f0);--g-place:var(--place,#7fd69b);--g-body:var(--body,#d0a3ef);--g-date:var(--date,#f0b45c)}}
.ghotona-picture text{fill:var(--g-ink);font-size:14px}
.ghotona-picture .quiet{fill:var(--g-quiet);font-size:12px}
.ghotona-picture .head{fill:var(--g-quiet);font-size:12px;font-weight:700;letter-spacing:.04em}
.ghotona-picture .type{fill:var(--g-trigger);font-weight:700}
.ghotona-picture .grid{stroke:var(--g-line);stroke-width:1}
.ghotona-picture .when{fill:var(--g-date);stroke:var(--g-date)}
.ghotona-picture .unsaid{fill:none;stroke-dasharray:3 2}
.ghotona-picture .link{fill:none;stroke:var(--g-quiet);stroke-width:1.5;opacity:.65}
.ghotona-picture .unreal{stroke-dasharray:5 4}
.ghotona-picture .negative{text-decoration:line-through}
.ghotona-picture .node{fill:var(--g-quiet);stroke:none}
.ghotona-picture .per{fill:var(--g-name)}
.ghotona-picture .gpe,.ghotona-picture .loc,.ghotona-picture .fac{fill:var(--g-place)}
.ghotona-picture .org,.ghotona-picture .group,.ghotona-picture .norp{fill:var(--g-body)}
.ghotona-picture a:focus-visible{outline:3px solid var(--g-date);outline-offset:2px}
.ghotona-picture a:hover .type{text-decoration:underline}
`.replace(/\n/gu, '')
