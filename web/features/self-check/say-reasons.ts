import { sayList, sayNumber } from '#web/words/format.ts'
import { say } from '#web/words/say.ts'
import { factWords } from './fact.words.ts'
import { type MemberUse, type Need, needsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'

const PROGRAMS = {
  web: 'byWeb',
  apple: 'byApple',
  android: 'byAndroid',
  thunderbird: 'byThunderbird',
  evolution: 'byEvolution',
  plain: 'byPlain',
} as const

const COUNTS = [
  ['handled', 'handles'],
  ['exports', 'takesOut'],
  ['changes', 'edits'],
  ['comments', 'comments'],
  ['openings', 'looksUp'],
] as const

/** Why a member needs a seat or only the connection: what they make, then what they do. */
export function sayReasons(member: MemberUse): string[] {
  const done = COUNTS.filter(([count]) => member[count] > 0).map(([count, word]) => sayCount(word, member[count]))
  return [...sayMakes(member), ...done, sayPrograms(member)]
}

/** What a member lacks or leaves lying, where they do. */
export function sayTroubles(member: MemberUse): string[] {
  return [
    ...(member.aloneCards > 0 ? [sayCount('keepsAlone', member.aloneCards)] : []),
    ...(member.doubles > 0 ? [sayCount('madeDoubles', member.doubles)] : []),
    ...(member.reaches ? [] : [say(selfCheckWords, 'reachesNone')]),
    ...(member.devices === 0 ? [say(selfCheckWords, 'hasNoDevice')] : []),
    ...(member.openRequests > 0 ? [sayCount('asks', member.openRequests)] : []),
    ...(member.silentDevices > 0 ? [sayCount('silent', member.silentDevices)] : []),
  ]
}

/** Several things that a CRM is for, as one says them. */
export function sayNeeds(needs: readonly Need[]): string {
  return sayList(needs.map((need) => say(selfCheckWords, need)))
}

function sayMakes(member: MemberUse): string[] {
  const needs = needsOf(member)
  if (needs.length === 0) return member.said === null ? [] : [say(selfCheckWords, 'saidNothing')]
  return [say(selfCheckWords, member.said === null ? 'likely' : 'saidSo', { what: sayNeeds(needs) })]
}

function sayPrograms({ programs }: MemberUse): string {
  if (programs.length === 0) return say(selfCheckWords, 'usesNothing')
  return say(selfCheckWords, 'uses', { what: sayList(programs.map((program) => say(factWords, PROGRAMS[program]))) })
}

function sayCount(word: Parameters<typeof say<keyof (typeof selfCheckWords)['table']>>[1], count: number): string {
  return say(selfCheckWords, word, { count, n: sayNumber(count) })
}
