import { davNode, writeResponse } from '@lazo/davxml'
import { readCollection } from '#domain/collections/read-collection.ts'
import type { Send, Visit } from '../../webdav/ground.ts'
import { multistatusAnswer } from '../../webdav/multistatus-answer.ts'
import { reportOf } from '../../webdav/reports/report-of.ts'
import { ownHref, readDepth } from '../../webdav/request-facts.ts'
import { tellEach } from '../../webdav/tell-each.ts'
import { CardTeller } from './card-teller.ts'
import { findMatching } from './find-matching.ts'
import { tellByName } from './tell-by-name.ts'

/**
 * Cards of a book that match a filter (RFC 6352 §8.6). SyncEvolution sends no Depth and expects what is in the book, so that is
 * what is searched unless Depth is 0; asked of a card, that one is looked at.
 */
export const query = reportOf('C:addressbook-query', 'addressbook-query', async (visit, asked) => {
  const depth = readDepth(visit, '1')
  const teller = new CardTeller(visit, asked)
  const { collection: segment = '', name } = visit.address
  return multistatusAnswer(async (send) => {
    const book = await readCollection(visit.door.domain, visit.actor, segment)
    if (depth === '0' && name === undefined) return
    // What clients keep on cards is looked up when the search is over, and not on a second connection beside it.
    const names: string[] = []
    const isCut = await findMatching(visit, { ...asked, segment, name, teller }, async (cards) => {
      if (teller.needsDead) names.push(...cards.map((card) => card.name))
      else await tellEach(cards, (card) => teller.tell(book, card), send)
    })
    await tellByName(visit, teller, { segment, names }, send)
    if (isCut) await sendLimit(visit, send)
  })
})

/** Says that there is more than was asked for at most (RFC 6352 §8.6.1). */
function sendLimit(visit: Visit, send: Send): Promise<void> {
  return send(writeResponse({ href: ownHref(visit), status: 507, error: davNode('number-of-matches-within-limits') }))
}
