import { fillClass } from '../fill.js'
import { GEN, GENADJ } from '../sentence/markings.js'
import type { Candidate } from './candidate.js'

/** এমবাপ্পের | জোড়া গোলে: how often one of them scored is not by how much they won. */
export function isFeatOf({ first }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ kind, last, class: own, marking }) =>
      kind === 'entity' && last === first && own === PERSON && (marking === GEN || marking === GENADJ),
  )
}

const PERSON = fillClass('PER')
