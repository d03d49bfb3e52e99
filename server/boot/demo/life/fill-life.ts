import { displayName } from '@lazo/jscontact'
import { patchCard } from '#domain/contacts/change-card.ts'
import { readMeCard } from '#domain/profile/me-card.ts'
import { Dice } from '#domain/samples/dice.ts'
import { foldStaleTies } from '#domain/ties/keep-folded.ts'
import { setLabelCadences } from '#domain/ties/label-cadences.ts'
import type { Network } from '../fill-network.ts'
import type { Life } from '../live-on.ts'
import { someCards } from '../some-cards.ts'
import { aim, receive } from './aim.ts'
import { correspond } from './correspond.ts'
import { CLIENT_COURSES, type Course, OWN_COURSES, PRESS_COURSES } from './courses.table.ts'
import { liveWith } from './live-with.ts'
import { oweToday } from './owe-today.ts'

/** Of its own, so that what is told here changes nothing in what was there before. */
const SEED = 20_261_123
/** Colleagues who know some of the clients as well, by the list of people. */
const KNOWN_BY = [2, 3]

/** The books of the owner's that nobody else has. */
export interface OwnBooks {
  readonly friendsBookId: string
  readonly network: Network
}

/** Gives the owner years of relations, told from today backwards: talks, what is owed, aims, events, and who waits at the desk. */
export async function fillLife(before: Life, { friendsBookId, network }: OwnBooks): Promise<void> {
  const life: Life = { ...before, making: { ...before.making, dice: new Dice(SEED) } }
  const { past, making, office } = life
  const owner = office.actors[0]!
  const { books } = office
  await correspond(life, network)
  const clients = await getToKnow(life, books.clients, CLIENT_COURSES)
  const press = await getToKnow(life, books.press, PRESS_COURSES)
  const friends = await getToKnow(life, friendsBookId, OWN_COURSES)
  for (const [n, cardId] of clients
    .slice(1, 7)
    .map(({ cardId }) => cardId)
    .entries()) {
    const course: Course = { circle: 'work', began: 500, last: 8 + 13 * n, talks: 3 }
    await liveWith(life, office.actors[KNOWN_BY[n % KNOWN_BY.length]!]!, { cardId, course })
  }
  const idsOf = (people: readonly { cardId: string }[]) => people.map(({ cardId }) => cardId)
  await oweToday(life, idsOf(clients), idsOf(friends))
  await aim(life, idsOf(clients), idsOf(press))
  await liveInOneTown(life, clients[CLIENT_COURSES.findIndex(({ isUnmet }) => isUnmet)]!.cardId)
  await receive(life, clients.slice(2, 6))
  await setLabelCadences(past.domain, owner, making.words.life.cadences)
  await foldStaleTies(past.domain, owner)
}

/** The owner and somebody she never met have their addresses in the same town. */
async function liveInOneTown({ past, making, office }: Life, cardId: string): Promise<void> {
  const owner = office.actors[0]!
  const addresses = { a1: { components: [{ kind: 'locality' as const, value: making.words.life.town }] } }
  const me = await readMeCard(past.domain, owner)
  for (const one of [cardId, me.cardId!]) await patchCard(past.domain, owner, { cardId: one, patch: { addresses } })
}

async function getToKnow(
  life: Life,
  bookId: string,
  courses: readonly Course[],
): Promise<{ cardId: string; name: string }[]> {
  const owner = life.office.actors[0]!
  const people = await someCards(life, { actor: owner, bookId, count: courses.length })
  for (const [n, course] of courses.entries()) await liveWith(life, owner, { cardId: people[n]!.cardId, course })
  return people.map(({ cardId, card }) => ({ cardId, name: displayName(card) }))
}
