import { encodeSegment, writeResponse } from '@lazo/davxml'
import { readCollection } from '#domain/collections/read-collection.ts'
import { addressOfHref } from '../../webdav/address-of-href.ts'
import type { Visit } from '../../webdav/ground.ts'
import { multistatusAnswer } from '../../webdav/multistatus-answer.ts'
import { reportOf } from '../../webdav/reports/report-of.ts'
import { AREA, bookHref } from '../card-address.ts'
import { CardTeller } from './card-teller.ts'
import { tellByName } from './tell-by-name.ts'

/**
 * Cards of a book by their addresses (RFC 6352 §8.7), each once; addresses where no card of this book is are 404. Programs send
 * this with Depth 0 (DAVx5) and 1 (Thunderbird) alike, which changes nothing.
 */
export const multiget = reportOf('C:addressbook-multiget', 'addressbook-multiget', async (visit, asked) => {
  const teller = new CardTeller(visit, asked)
  const { collection: segment = '' } = visit.address
  const { names, foreign } = sortOut(visit, asked.hrefs)
  return multistatusAnswer(async (send) => {
    // That there is no such book is said even when none of its cards is asked for.
    if (names.length === 0) await readCollection(visit.door.domain, visit.actor, segment)
    const missing = await tellByName(visit, teller, { segment, names }, send)
    const base = bookHref(visit.actor.memberId, segment)
    const absent = [...missing.map((name) => base + encodeSegment(name)), ...foreign]
    await send(absent.map((href) => writeResponse({ href, status: 404 })).join(''))
  })
})

/** The names of cards of this book, and the addresses of what is elsewhere or nowhere. */
function sortOut(visit: Visit, hrefs: readonly string[]): { names: string[]; foreign: string[] } {
  const { memberId } = visit.actor
  const { collection, name: only } = visit.address
  const names = new Set<string>()
  const foreign = new Set<string>()
  for (const href of hrefs) {
    const at = addressOfHref(visit, href)
    const isHere = at?.area === AREA && at.memberId === memberId && at.collection === collection
    if (isHere && at.name !== undefined && (only === undefined || at.name === only)) names.add(at.name)
    else foreign.add(href)
  }
  return { names: [...names], foreign: [...foreign] }
}
