import type { GrammaticalCase } from '../names/index.js'

/** Cases of subjects. */
export const SUBJECT_CASES: ReadonlySet<GrammaticalCase> = new Set(['NOM', 'NOM.PL'])
