import { CHANGE } from './change.js'
import type { Construction } from './construction.js'
import { CONTESTS } from './contests.js'
import { CRIMES } from './crimes.js'
import { DEPENDENT } from './dependent.js'
import { HARM } from './harm.js'
import { HEADLINES } from './headlines.js'
import { JUSTICE } from './justice.js'
import { MOVEMENT } from './movement.js'
import { OFFICES } from './offices.js'
import { PUBLIC_LIFE } from './public-life.js'
import { SAYING } from './saying.js'
import { STATES } from './states.js'
import { SUBJECT } from './subject.js'
import { TEAMS } from './teams.js'
import { WHEN } from './times.js'
import { WAR } from './war.js'

export const CONSTRUCTIONS: readonly Construction[] = [
  ...SUBJECT,
  ...DEPENDENT,
  ...SAYING,
  ...HARM,
  ...JUSTICE,
  ...CRIMES,
  ...MOVEMENT,
  ...STATES,
  ...WAR,
  ...CHANGE,
  ...PUBLIC_LIFE,
  ...CONTESTS,
  ...TEAMS,
  ...OFFICES,
  ...HEADLINES,
  ...WHEN,
]
