import { cpuControl } from '../../harness/controls.ts'
import type { BenchBook } from '../bench-book.ts'
import { CARDS_OF_ONE_SEARCH, rareWord } from '../cards.ts'
import { countOf } from '../dav/answers.ts'
import { askCards, askChanges, askMatches, askProperties, getCard } from '../dav/requests.ts'
import { processorTime } from '../process-tree.ts'
import { type Carried, carryLoad, timeOften, timeOnce } from './timing.ts'
import { untilQuiet } from './until-quiet.ts'
import type { Work } from './work.ts'

const CARDS_AT_ONCE = 100

/** A device that comes for the first time: the list, then all cards by hundreds. */
export const firstSync: Work = {
  control: cpuControl,
  async run(book) {
    const pids = book.server.pids()
    const processorBefore = processorTime(pids)
    let cards = 0
    const time = await timeOnce(async () => {
      const { hrefs } = await askChanges(book.connection, book.path, '')
      const members = hrefs.filter((href) => href.endsWith('.vcf'))
      for (let at = 0; at < members.length; at += CARDS_AT_ONCE) {
        const { body } = await askCards(book.connection, book.path, members.slice(at, at + CARDS_AT_ONCE))
        cards += countOf(body, 'END:VCARD')
      }
    })
    await untilQuiet(pids)
    requireCount(book, cards, book.size)
    return { time, perSecond: (cards / time) * 1000, processor: (processorTime(pids) - processorBefore) / cards }
  },
}

/** A device that comes again when ten cards have changed, and when none has; and one that only asks for the tag. */
export const laterSync: Work = {
  control: cpuControl,
  async run(book) {
    const { connection, path } = book
    let { token } = await askChanges(connection, path, '')
    const changed: number[] = []
    for (let time = 0; time < 5; time++) {
      await book.changeTen()
      changed.push(
        await timeOnce(async () => {
          const changes = await askChanges(connection, path, token)
          requireCount(book, changes.hrefs.length, 10)
          token = changes.token
        }),
      )
    }
    changed.sort((one, other) => one - other)
    return {
      changed: changed[2]!,
      nothing: await timeOften(40, () => askChanges(connection, path, token)),
      tag: await timeOften(40, () => askProperties(connection, path, { depth: 0, property: 'S:getctag' })),
    }
  },
}

/** The ETags of all cards. */
export const listing: Work = {
  control: cpuControl,
  async run(book) {
    return {
      time: await timeOften(5, () => askProperties(book.connection, book.path, { depth: 1, property: 'D:getetag' })),
    }
  },
}

/** Searches that find a few cards, by a part of a name and of an address in turns. */
export const searches: Work = {
  control: cpuControl,
  async run(book) {
    let turn = 0
    return {
      time: await timeOften(10, async () => {
        turn += 1
        const word = rareWord((turn * 35) % book.size)
        const wanted = turn % 2 ? { property: 'FN', text: word } : { property: 'EMAIL', text: word.toLowerCase() }
        const { body } = await askMatches(book.connection, book.path, wanted)
        requireCount(book, countOf(body, 'END:VCARD'), CARDS_OF_ONE_SEARCH)
      }),
    }
  },
}

/** Cards read one by one, over one connection. */
export const readsOfOne: Work = {
  control: cpuControl,
  run: (book) => readMany(book, 1),
}

/** Cards read one by one, over sixteen connections. */
export const readsOfMany: Work = {
  control: cpuControl,
  run: (book) => readMany(book, 16),
}

function readMany(book: BenchBook, connections: number): Promise<Carried> {
  const load = { connections, times: 3000, longest: 2000 }
  return carryLoad(book, load, (connection, turn) => getCard(connection, book.placeOf(turn * 7919)))
}

/** Throws when a server did not give what it should, since its figures would say nothing. */
function requireCount(book: BenchBook, got: number, wanted: number): void {
  if (got !== wanted) throw new Error(`${book.server.name} gave ${got} cards instead of ${wanted}`)
}
