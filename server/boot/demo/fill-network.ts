import { createBook } from '#domain/books/create-book.ts'
import type { Making } from './demo-cards.ts'
import { importText } from './import-text.ts'
import { type Connection, makeConnections, withNewJob, writeLinkedIn } from './linkedin-file.ts'
import type { Office } from './open-office.ts'
import type { Past } from './open-past.ts'

const SIZE = 4_000
const CHANGED = 0.006

/** The owner's network: imported from LinkedIn's export, and some weeks later once more, when some have changed their jobs. */
export interface Network {
  readonly bookId: string
  readonly connections: readonly Connection[]
  /** Imports the newer export. */
  importAgain(): Promise<void>
}

/** Brings the owner's LinkedIn network in. */
export async function fillNetwork(past: Past, making: Making, { actors }: Office): Promise<Network> {
  const { network } = making.words.office
  const { bookId } = await createBook(past.domain, actors[0]!, { name: network.book })
  const connections = makeConnections(making, SIZE, past.clock.now().getUTCFullYear())
  const provenance = { whereFrom: network.whereFrom, whyHeld: network.whyHeld, basis: 'legitimate-interest' }
  const bringIn = async (list: readonly Connection[]) => {
    const text = writeLinkedIn(list)
    const source = `LinkedIn ${actors[0]!.memberId}`
    await importText(past.domain, actors[0]!, { bookId, fileName: 'Connections.csv', text, source, provenance })
  }
  await bringIn(connections)
  const newer = connections.map((one) =>
    one.company !== '' && making.dice.falls(CHANGED) ? withNewJob(making, one) : one,
  )
  return { bookId, connections, importAgain: () => bringIn(newer) }
}
