import type { Bar } from './bar.js'
import { CLAUSES } from './clauses.js'
import { DOERS } from './doers.js'
import { FIGURES } from './figures.js'
import { HARM } from './harm.js'
import { PLACES } from './places.js'
import { SPEECH } from './speech.js'
import { TIMES } from './times.js'

/** What may keep from a role, in the order in which it is asked. */
export const BARS: readonly Bar[] = [
  ...CLAUSES,
  ...DOERS,
  ...HARM,
  ...SPEECH,
  ...TIMES,
  ...PLACES,
  ...FIGURES,
]
