import { changedArgument } from '../../changed-argument.js'
import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Argument } from '../../types.js'
import { builtInFrames, type Role } from '../frames.js'
import type { ClauseMap } from '../sentence/clause-map.js'

/**
 * "সাভারে অভিযান চালিয়ে তিনজনকে গ্রেপ্তার করেছে র‍্যাব", "জেলেকে অপহরণ করে মুক্তিপণ দাবি করেছে দস্যুরা": deeds of one chain of participles have one
 * subject and one time, and those that are done at once one place.
 *
 * @param told the arguments of the matches of a sentence, which begin at `from`
 */
export function shareChain(
  matches: readonly Match[],
  from: number,
  told: readonly Argument[][],
  rolesOf: readonly (readonly Role[])[],
  clauses: ClauseMap,
): void {
  for (let i = 0; i < told.length; i++) {
    const first = matches[from + i]
    if (!isOnTheWay(first)) continue
    const at = mainOf(matches, from, i, told.length, clauses)
    if (at < 0) continue
    const main = matches[from + at]
    if (voiceClass(first) === 'act' && voiceClass(main) === 'act')
      shareSubject(told[i], told[at], rolesOf[i], rolesOf[at])
    for (const name of sharedBy(first, main)) {
      if (told[at].some(({ role }) => role === name)) continue
      for (const arg of told[i])
        if (arg.role === name && !arg.inferred)
          told[at].push(changedArgument(arg, { inferred: true, rule: 'one chain of deeds' }))
    }
  }
}

/** অভিযান চালিয়ে, অপহরণ করে */
function isOnTheWay({ chain }: Match): boolean {
  return chain !== null && chain.form === 'participle' && !chain.negative && !chain.passive
}

/** The finite deed that ends the chain of a participle, or -1. */
function mainOf(
  matches: readonly Match[],
  from: number,
  i: number,
  length: number,
  clauses: ClauseMap,
): number {
  const { last } = matches[from + i]
  for (let j = i + 1; j < length; j++) {
    const { chain, first } = matches[from + j]
    if (clauses.finite(last, first) > 0 || clauses.commas(last, first) > 1) return -1
    if (chain !== null && chain.form === 'finite') return chain.modal === null && !chain.negative ? j : -1
  }
  return -1
}

function shareSubject(
  first: Argument[],
  main: Argument[],
  firstRoles: readonly Role[],
  mainRoles: readonly Role[],
): void {
  const [a, b] = [agentOf(firstRoles), agentOf(mainRoles)]
  if (a === null || b === null) return
  const ofFirst = first.filter(({ role }) => role === a)
  const ofMain = main.filter(({ role }) => role === b)
  if (ofFirst.length === 0) give(ofMain, first, a)
  else if (ofMain.length === 0) give(ofFirst, main, b)
}

function give(from: readonly Argument[], to: Argument[], role: string): void {
  for (const arg of from) {
    if (arg.inferred || !('mention' in arg.filler || 'span' in arg.filler)) continue
    const { filler } = arg
    if (
      'entity' in filler &&
      to.some((each) => 'entity' in each.filler && each.filler.entity === filler.entity)
    )
      continue
    to.push(changedArgument(arg, { role, inferred: true, rule: 'one chain of deeds' }))
  }
}

function agentOf(roles: readonly Role[]): string | null {
  const { parts } = builtInFrames()
  return roles.find(({ part }) => parts[part] === 'agent')?.name ?? null
}

/** What both have: when, and where at once; a match and the series that it decides also their sides. */
function sharedBy({ row: a }: Match, { row: b }: Match): readonly string[] {
  if (b.type === 'MatchResult' && a.type === b.type) return CONTEST
  return AT_ONCE.has(b.type) ? SCENE : TIME
}

const CONTEST = ['time', 'place', 'loser']
const TIME = ['time']
const SCENE = ['time', 'place']
/** What is done where one goes to do it. */
const AT_ONCE = new Set(['Arrest', 'Seize', 'Rescue', 'Abduct', 'Attack', 'Protest', 'Damage'])
