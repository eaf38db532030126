import type { Modality } from '../types.js'
import { modalityOfNoun } from './modality-of-noun.js'
import { modalityOfVerb } from './modality-of-verb.js'
import { reported, type Told } from './told.js'

/** How real an event is, from its verb, its governor, its clause and the manner of reporting. */
export function modalityOf(told: Told): Modality {
  const { chain } = told.match
  return (chain === null ? modalityOfNoun(told) : modalityOfVerb(told, chain)) ?? reported(told, 'asserted')
}
