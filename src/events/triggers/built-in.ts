import { packed as apart } from '../../generated/triggers/apart.js'
import { packed as asked } from '../../generated/triggers/asked.js'
import { packed as buckets } from '../../generated/triggers/buckets.js'
import { packed as near } from '../../generated/triggers/near.js'
import { packed as conflict } from '../../generated/words/triggers/conflict.js'
import { packed as culture } from '../../generated/words/triggers/culture.js'
import { packed as diplomacy } from '../../generated/words/triggers/diplomacy.js'
import { packed as disaster } from '../../generated/words/triggers/disaster.js'
import { packed as economy } from '../../generated/words/triggers/economy.js'
import { packed as idioms } from '../../generated/words/triggers/idioms.js'
import { packed as justice } from '../../generated/words/triggers/justice.js'
import { packed as life } from '../../generated/words/triggers/life.js'
import { packed as movement } from '../../generated/words/triggers/movement.js'
import { packed as other } from '../../generated/words/triggers/other.js'
import { packed as politics } from '../../generated/words/triggers/politics.js'
import { packed as speech } from '../../generated/words/triggers/speech.js'
import { packed as sport } from '../../generated/words/triggers/sport.js'
import { TRIGGER_LISTS } from './keys.js'
import { TriggerLexicon } from './lexicon.js'
import { packedTriggers } from './packed-triggers.js'

let lexicon: TriggerLexicon | undefined

/** The triggers of `data/words/triggers`. */
export function builtInTriggers(): TriggerLexicon {
  if (lexicon === undefined) {
    const lists = {
      conflict,
      culture,
      diplomacy,
      disaster,
      economy,
      idioms,
      justice,
      life,
      movement,
      other,
      politics,
      speech,
      sport,
    }
    const inOrder = TRIGGER_LISTS.map((name) => lists[name])
    lexicon = TriggerLexicon.of(packedTriggers(inOrder, { buckets, asked, near }, apart), true)
  }
  return lexicon
}
