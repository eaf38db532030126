import type { Candidate } from '../candidates/candidate.js'
import { classMask } from '../fill.js'
import type { Role } from '../frames.js'
import type { Scored } from '../scoring/score-pairs.js'
import { GEN } from '../sentence/markings.js'

/** "ঢাকার একটি হাসপাতালে ভর্তি": where the hospital is, told by a genitive before it or within its words, is where it happens. */
export function placeOfHospital(
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): void {
  const hospital = chosen.find(({ role }) => role.name === 'hospital')
  const place = roles.find(({ name }) => name === 'place')
  if (hospital === undefined || place === undefined || chosen.some(({ role }) => role === place)) return
  const { first } = candidates[hospital.at]
  const at = candidates.findIndex(
    (each) =>
      each.kind === 'entity' &&
      each.ownMarking === GEN &&
      (each.last === first || (each.first === first && each.last < candidates[hospital.at].last)) &&
      (PLACES & (1 << each.class)) !== 0,
  )
  if (at >= 0) chosen.push({ role: place, at, score: hospital.score })
}

const PLACES = /* @__PURE__ */ classMask(['GPE', 'LOC'])
