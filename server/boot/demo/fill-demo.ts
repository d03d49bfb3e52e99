import { Dice } from '#domain/samples/dice.ts'
import type { Context } from '../open-context.ts'
import type { Making } from './demo-cards.ts'
import { fillBooks, fillFriends } from './fill-books.ts'
import { fillNetwork } from './fill-network.ts'
import { fillLife } from './life/fill-life.ts'
import { editClients, importAndUndo, shareNetwork, throwAway } from './live-on.ts'
import { addressOf, openOffice } from './open-office.ts'
import { openPast, type Past } from './open-past.ts'
import { showOffice } from './show-office.ts'
import { wordsIn } from './words-in.ts'

const SEED = 20_261_121
const DAYS = 75

/**
 * Makes up an office with the history of some weeks, and its owner's relations of years, through the same verbs that people use, so that everything in it is as it
 * would be: rights, history, batches, search. The same each time, but for ids and times. Gives the owner's address.
 */
export async function fillDemo(context: Context, language: 'es' | 'en', password: string): Promise<string> {
  const making: Making = { dice: new Dice(SEED), words: wordsIn(language) }
  const past = openPast(context, DAYS)
  try {
    await live(past, making, password)
  } finally {
    await past.close()
  }
  const { people, domain } = making.words.office
  return addressOf(people[0]!, domain)
}

async function live(past: Past, making: Making, password: string): Promise<void> {
  const office = await openOffice(past, making.words, password)
  const life = { past, making, office }
  past.clock.pass({ days: 2 })
  await fillBooks(past, making, office)
  past.clock.pass({ days: 3 })
  const friendsBookId = await fillFriends(past, making, office)
  const network = await fillNetwork(past, making, office)
  past.clock.pass({ days: 2 })
  await shareNetwork(life, network.bookId)
  await importAndUndo(life)
  await editClients(life)
  await showOffice(past, making.words.office, office)
  past.clock.pass({ days: 4 })
  await network.importAgain()
  await throwAway(life, network.bookId)
  past.clock.pass({ days: DAYS })
  await fillLife(life, { friendsBookId, network })
}
