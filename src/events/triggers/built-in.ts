import { packed as conflict } from '../../generated/words/triggers/conflict.js'
import { packed as culture } from '../../generated/words/triggers/culture.js'
import { packed as diplomacy } from '../../generated/words/triggers/diplomacy.js'
import { packed as disaster } from '../../generated/words/triggers/disaster.js'
import { packed as economy } from '../../generated/words/triggers/economy.js'
import { packed as justice } from '../../generated/words/triggers/justice.js'
import { packed as life } from '../../generated/words/triggers/life.js'
import { packed as movement } from '../../generated/words/triggers/movement.js'
import { packed as other } from '../../generated/words/triggers/other.js'
import { packed as politics } from '../../generated/words/triggers/politics.js'
import { packed as speech } from '../../generated/words/triggers/speech.js'
import { packed as sport } from '../../generated/words/triggers/sport.js'
import { parseList, records } from '../../lexicon/index.js'
import { TriggerLexicon } from './lexicon.js'
import { readTriggerRow } from './row.js'

let lexicon: TriggerLexicon | undefined

/** The triggers of `data/words/triggers`. */
export function builtInTriggers(): TriggerLexicon {
  lexicon ??= TriggerLexicon.of(
    [
      diplomacy,
      speech,
      conflict,
      life,
      disaster,
      justice,
      politics,
      economy,
      sport,
      culture,
      movement,
      other,
    ].flatMap((packed) => {
      const list = parseList(packed)
      // Lint has seen every row before it was packed.
      return records(list).map((cells, i) => readTriggerRow(cells, `${list.name}:${i + 1}`, () => {}))
    }),
  )
  return lexicon
}
