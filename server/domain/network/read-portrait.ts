import { type AgendaItem, type Portrait, portraitOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { readToday } from '../today/read-today.ts'
import { type Known, readPeople } from './read-people.ts'

/** Days within which a position is new. */
const NEW_JOB_DAYS = 90
const MOST_JOBS = 5
const MOST_ACTS = 3

type Person = Pick<Known, 'cardId' | 'name'>

/** What can be said of a network at first sight, with small acts for today. */
export interface NamedPortrait extends Omit<Portrait, 'talksWith' | 'fading'> {
  readonly talksWith: readonly Person[]
  readonly fading: readonly Person[]
  /** Whose position has begun lately, the latest first. */
  readonly newJobs: readonly Person[]
  readonly acts: readonly { readonly item: AgendaItem; readonly name: string }[]
}

/** A portrait of the actor's network and three small acts for today at most. */
export async function readPortrait(domain: Domain, actor: Actor): Promise<NamedPortrait> {
  const { people, stands } = await domain.store.read(actor, (tx) => readPeople(domain, tx))
  const { doToday, quickTouches, plan } = await readToday(domain, actor)
  const known = new Map(people.map((one) => [one.cardId, one]))
  const named = (cardIds: readonly string[]) => cardIds.map((cardId) => personOf(known.get(cardId)!))
  const { talksWith, fading, ...portrait } = portraitOf(people.map(({ tie }) => tie))
  return {
    ...portrait,
    talksWith: named(talksWith),
    fading: named(fading),
    newJobs: newJobs(people, stands.today),
    acts: [...doToday, ...quickTouches, ...plan]
      .flatMap((item) =>
        item.cardId !== null && known.has(item.cardId) ? [{ item, name: known.get(item.cardId)!.name }] : [],
      )
      .slice(0, MOST_ACTS),
  }
}

function newJobs(people: readonly Known[], today: number): Person[] {
  return people
    .filter(({ newestJob }) => newestJob !== null && newestJob <= today && today - newestJob <= NEW_JOB_DAYS)
    .sort((one, other) => other.newestJob! - one.newestJob! || (one.cardId < other.cardId ? -1 : 1))
    .slice(0, MOST_JOBS)
    .map(personOf)
}

function personOf({ cardId, name }: Known): Person {
  return { cardId, name }
}
