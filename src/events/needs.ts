import type { NormalText } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer } from '../discourse/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'

/** What the event stage reads. */
export type EventNeeds = NormalText &
  PageLayer &
  TokenLayer &
  SentenceLayer &
  Pick<NumberLayer, 'numbers'> &
  DateLayer &
  NameLayer &
  DiscourseLayer
