import type { Range } from '../../core/index.js'

/** Fewest letters on which a stretch is judged. */
const FEWEST_LETTERS = 6
/** Least evidence, in nats for the whole stretch and a letter. */
const LEAST_EVIDENCE = 6
const LEAST_EVIDENCE_PER_LETTER = 0.25

/** Letters a thousand characters of Bengali news in Bijoy encoding. Counted over news text by the authors. */
const BIJOY =
  'v119 ‡81 i70 w59 b49 K42 e37 Z34 m25 g25 j25 c24 †23 q23 `21 z15 n15 k14 |13 R12 x12 U11 h11 B11 M10 G10 Q10 A17 ©9 I9 Ö8 P8 ¨7 f7 a6 _6 L6 s6 ¯5 Y5 š4 —4 D4 ›3 o3 ¶3 l3 u3 d3 ª2 ¤2 …2 ~2 W2 ’2 N2 Î2 “2 ¿2 ³2 ó2 V1 ”1 ^1 œ1 ×1 ½1 ¡1 Ë1 ™1 µ1 ô1 ¬1 ‰1 í1 Š1 r1 ˆ1 ¦1 Ü1 §1 ÷1 Ø1 S.4 X.4 O.3 t.2 H.1 C.1 F.1 E.1 p.1 J.1 T.1 y.5'
/** Letters a thousand characters of English text, capitals at sentence starts and in names. */
const ENGLISH =
  'e102 t72 a66 o61 i59 n58 s51 r49 h46 l33 d33 c22 u22 m19 f17 g16 p15 y14 w14 b11 v8 k6 x1.2 j.9 q.8 z.7 T3 A3.5 S3.5 I3.3 C2.5 B2.3 M2.3 P2 R1.7 D1.6 H1.6 W1.8 F1.4 L1.4 N1.5 E1.3 G1.3 O1.1 J1.1 U1 K.6 V.5 Y.6 Q.1 X.1 Z.1 ’3 “3 ”3 —2 ‘1 é.3 á.1 í.1 ó.1 ö.1 ü.1 ä.1 ç.1 ñ.1 è.1 à.1 â.1 ê.1 ø.1 å.1 ·.1 ©.1 °.1 ×.1 ½.1 `.1 |.3 ~.1 ^.05 _.2'

let evidence: ReadonlyMap<string, number> | undefined

/**
 * The stretches of a text that are in Bijoy encoding: runs without Bengali letters whose characters
 * are those of Bijoy rather than those of a Latin-script language. Short runs are left alone.
 */
export function bijoyRuns(text: string): Range[] {
  const runs: Range[] = []
  let from = 0
  // No regular expression: for millions of blanks in a row it has no stack.
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !parts(text.charCodeAt(at))) continue
    if (at - from >= FEWEST_LETTERS) {
      const stretch = text.slice(from, at)
      if (isBijoy(stretch)) runs.push(trimmed(stretch, from))
    }
    from = at + 1
  }
  return runs
}

/** A Bengali letter or the end of a line. */
function parts(unit: number): boolean {
  return unit === 10 || (unit >= 0x0980 && unit <= 0x09ff)
}

/** Whether a stretch reads as Bijoy: evidence of each letter summed. */
function isBijoy(stretch: string): boolean {
  evidence ??= logOdds()
  let letters = 0
  let sum = 0
  for (let at = 0; at < stretch.length; at++) {
    const odds = evidence.get(stretch[at])
    if (odds === undefined) continue
    letters++
    sum += odds
  }
  return letters >= FEWEST_LETTERS && sum > LEAST_EVIDENCE && sum > LEAST_EVIDENCE_PER_LETTER * letters
}

function trimmed(stretch: string, start: number): Range {
  const lead = stretch.length - stretch.trimStart().length
  return { start: start + lead, end: start + stretch.trimEnd().length }
}

function logOdds(): ReadonlyMap<string, number> {
  const bijoy = frequencies(BIJOY)
  const english = frequencies(ENGLISH)
  const letters = new Set([...bijoy.keys(), ...english.keys()])
  return new Map(
    [...letters].map((letter) => [
      letter,
      Math.log((bijoy.get(letter) ?? 0.1) / (english.get(letter) ?? 0.1)),
    ]),
  )
}

function frequencies(list: string): Map<string, number> {
  return new Map(list.split(' ').map((item) => [item[0], Number(item.slice(1))]))
}
