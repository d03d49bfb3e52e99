import { type Portrait, portraitOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { readToday } from '../today/read-today.ts'
import { type Known, readPeople } from './read-people.ts'
import { type Person, type SmallAct, smallActs } from './small-acts.ts'

/** Days within which a position is new. */
const NEW_JOB_DAYS = 90
const MOST_JOBS = 5
/** So many of those one connected with last are looked at for acts. */
const LATEST = 3

/** What can be said of a network at first sight, with small acts for today. */
export interface NamedPortrait extends Omit<Portrait, 'talksWith' | 'fading'> {
  readonly talksWith: readonly Person[]
  readonly fading: readonly Person[]
  /** Whose position has begun lately, the latest first. */
  readonly newJobs: readonly Person[]
  readonly acts: readonly SmallAct[]
}

/** A portrait of the actor's network and three small acts for today at most. */
export async function readPortrait(domain: Domain, actor: Actor): Promise<NamedPortrait> {
  const { people, stands } = await domain.store.read(actor, (tx) => readPeople(domain, tx))
  const { doToday, quickTouches, plan } = await readToday(domain, actor)
  const known = new Map(people.map((one) => [one.cardId, one]))
  const named = (cardIds: readonly string[]) => cardIds.map((cardId) => personOf(known.get(cardId)!))
  const { talksWith, fading, ...portrait } = portraitOf(people.map(({ tie }) => tie))
  const jobs = newJobs(people, stands.today)
  const cold = named(fading)
  const asked = [...doToday, ...quickTouches, ...plan].flatMap(({ kind, cardId }) =>
    cardId !== null && known.has(cardId) ? [{ kind, ...personOf(known.get(cardId)!) }] : [],
  )
  return {
    ...portrait,
    talksWith: named(talksWith),
    fading: cold,
    newJobs: jobs,
    acts: smallActs(asked, { newJobs: jobs, fading: cold, connections: latestConnections(people) }),
  }
}

function newJobs(people: readonly Known[], today: number): Person[] {
  return people
    .filter(({ newestJob }) => newestJob !== null && newestJob <= today && today - newestJob <= NEW_JOB_DAYS)
    .sort((one, other) => other.newestJob! - one.newestJob! || (one.cardId < other.cardId ? -1 : 1))
    .slice(0, MOST_JOBS)
    .map(personOf)
}

/** With whom one connected last and of whom nothing more is known: a first word is due. */
function latestConnections(people: readonly Known[]): Person[] {
  return people
    .filter(({ connectedOn, contactDays }) => connectedOn !== null && contactDays.length === 0)
    .sort((one, other) => other.connectedOn! - one.connectedOn! || (one.cardId < other.cardId ? -1 : 1))
    .slice(0, LATEST)
    .map(personOf)
}

function personOf({ cardId, name }: Known): Person {
  return { cardId, name }
}
