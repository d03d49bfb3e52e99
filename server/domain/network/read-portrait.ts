import { type Portrait, portraitOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { readWorkChanges } from '#store/history/work-changes.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { noticedJob } from '../today/noticed-job.ts'
import { readToday } from '../today/read-today.ts'
import { type Known, type People, readPeople } from './read-people.ts'
import { type Person, type SmallAct, smallActs } from './small-acts.ts'

/** Days within which a position is new, or a change of it is news. */
const NEW_JOB_DAYS = 90
const MOST_JOBS = 5
/** So many of those one connected with last are looked at for acts. */
const LATEST = 3

/** What can be said of a network at first sight, with small acts for today. */
export interface NamedPortrait extends Omit<Portrait, 'talksWith' | 'fading'> {
  readonly talksWith: readonly Person[]
  readonly fading: readonly Person[]
  /** Who has begun somewhere lately, or was said to be somewhere else by another import or an edit; the latest first. */
  readonly newJobs: readonly Person[]
  readonly acts: readonly SmallAct[]
}

/** A portrait of the actor's network and three small acts for today at most. */
export async function readPortrait(domain: Domain, actor: Actor): Promise<NamedPortrait> {
  const { people, stands, moves } = await domain.store.read(actor, async (tx) => {
    const read = await readPeople(domain, tx)
    return { ...read, moves: await readMoves(tx, read) }
  })
  const { doToday, quickTouches, plan } = await readToday(domain, actor)
  const known = new Map(people.map((one) => [one.cardId, one]))
  const named = (cardIds: readonly string[]) => cardIds.map((cardId) => personOf(known.get(cardId)!))
  const { talksWith, fading, ...portrait } = portraitOf(people.map(({ tie }) => tie))
  const jobs = newJobs(people, moves, stands.today)
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

/** Since when people are somewhere else, or something else, by what another import or an edit changed. */
async function readMoves(tx: ReadTx, { people, stands }: People): Promise<Map<string, number>> {
  const { now, rules } = stands
  const since = new Date(now - NEW_JOB_DAYS * 86_400_000)
  const cardIds = people.map(({ cardId }) => cardId)
  const changes = Map.groupBy(await readWorkChanges(tx, since, cardIds), ({ cardId }) => cardId)
  const cards = await readCards(tx, [...changes.keys()])
  return new Map(
    cards.flatMap(({ cardId, document }) => {
      const noticed = noticedJob(document, changes.get(cardId)!)
      return noticed ? [[cardId, rules.context.zone.dayOf(noticed.getTime())] as const] : []
    }),
  )
}

function newJobs(people: readonly Known[], moves: ReadonlyMap<string, number>, today: number): Person[] {
  const known = people.map((person) => {
    const { cardId, newestJob } = person
    const begun = newestJob !== null && newestJob <= today ? newestJob : Number.NEGATIVE_INFINITY
    return { person, day: Math.max(begun, moves.get(cardId) ?? Number.NEGATIVE_INFINITY) }
  })
  return known
    .filter(({ day }) => today - day <= NEW_JOB_DAYS)
    .sort((one, other) => other.day - one.day || (one.person.cardId < other.person.cardId ? -1 : 1))
    .slice(0, MOST_JOBS)
    .map(({ person }) => personOf(person))
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
