import type { AgendaKind } from '@lazo/ties'

/** Somebody, as acts name them. */
export interface Person {
  readonly cardId: string
  readonly name: string
}

/** A small act that would do somebody good: what today asks for, or what the network itself suggests. */
export interface SmallAct extends Person {
  readonly kind: AgendaKind | 'new-job' | 'fading' | 'connection'
}

const MOST = 3

/**
 * Three small acts at most, each for somebody else: what today asks for first. Who has only just brought their contacts in has no key
 * contacts and owes nothing; then one of each kind is suggested, as far as there is one, and more of them. Pure.
 */
export function smallActs(
  asked: readonly SmallAct[],
  { newJobs, fading, connections }: Readonly<Record<'newJobs' | 'fading' | 'connections', readonly Person[]>>,
): SmallAct[] {
  const turns = Array.from({ length: MOST }, (_, turn) => [
    ...suggest('new-job', newJobs[turn]),
    ...suggest('fading', fading[turn]),
    ...suggest('connection', connections[turn]),
  ])
  const once = new Map<string, SmallAct>()
  for (const act of [...asked, ...turns.flat()]) if (!once.has(act.cardId)) once.set(act.cardId, act)
  return [...once.values()].slice(0, MOST)
}

function suggest(kind: SmallAct['kind'], person: Person | undefined): SmallAct[] {
  return person ? [{ kind, ...person }] : []
}
