import type { Filler } from '../../../discourse/index.js'
import { argumentConfidence } from '../../attributes/confidence.js'
import type { Words } from '../../grammar/words.js'
import type { Argument } from '../../types.js'
import type { Attachment } from '../attach.js'
import type { Candidate } from '../candidates/candidate.js'

function fillerOf(
  candidate: Candidate,
  words: Words,
  mentionEntity: (mention: number) => number,
  isWho: boolean,
): Filler {
  switch (isWho && candidate.kind === 'number' ? 'phrase' : candidate.kind) {
    case 'phrase':
      return { span: { start: words.starts[candidate.first], end: words.ends[candidate.last - 1] } }
    case 'entity':
      return { entity: mentionEntity(candidate.index), mention: candidate.index }
    case 'number':
      return { number: candidate.index }
    case 'date':
      return { date: candidate.index }
    case 'event':
      return { event: candidate.index }
  }
}

export function toArgument(
  attachment: Attachment,
  words: Words,
  mentionEntity: (mention: number) => number,
): Argument {
  return {
    role: attachment.role.name,
    filler: fillerOf(attachment.candidate, words, mentionEntity, attachment.role.counted),
    inferred: false,
    rule: 'argument model',
    confidence: argumentConfidence(attachment.score),
  }
}
