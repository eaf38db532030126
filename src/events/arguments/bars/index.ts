import { ofRole } from '../of-role.js'
import { DOERS } from './doers.js'
import { FIGURES } from './figures.js'
import { HARM } from './harm.js'
import { PLACES } from './places.js'
import { SPEECH } from './speech.js'
import { TIMES } from './times.js'

export const barsOf = /* @__PURE__ */ ofRole([...DOERS, ...HARM, ...SPEECH, ...TIMES, ...PLACES, ...FIGURES])
