import { packed } from '../../generated/models/tagger.js'
import { packed as weights } from '../../generated/models/tagger-weights.js'
import { bytesOf } from '../../lists/bytes.js'
import { Model } from './model.js'

let loaded: Model | undefined

/** The tagger's weights as the library ships them, read on first use; nothing where none were trained. */
export function builtInModel(): Model | undefined {
  if (loaded === undefined && packed !== '') {
    loaded = Model.load(bytesOf(packed), weights)
  }
  return loaded
}
