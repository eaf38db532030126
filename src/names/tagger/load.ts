import { packed } from '../../generated/models/tagger.js'
import { Model } from './model.js'

let loaded: Model | undefined

/** The tagger's weights as the library ships them, read on first use; nothing where none were trained. */
export function builtInModel(): Model | undefined {
  if (loaded === undefined && packed !== '') {
    const binary = atob(packed)
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    loaded = Model.read(bytes)
  }
  return loaded
}
