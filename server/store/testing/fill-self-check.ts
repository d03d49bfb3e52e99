import type { Card } from '@lazo/jscontact'
import { insertCardRows, insertPlaces } from '../cards/writer.ts'
import { noteHandled } from '../handling/handled-cards.ts'
import { writeIndex } from '../search/writer.ts'
import { insertCheck, setAnswer, upsertSeats } from '../self-check/writer.ts'
import type { WriteTx } from '../transaction.ts'
import { deriveMarked, markedCard } from './marked-card.ts'

/** The owner began a self-check and said something to it; the linker made the card twice, and was handed it. */
export async function fillSelfCheck(
  tx: WriteTx,
  w: { mark: string; ownerId: string; linkerId: string; loneBookId: string; checkId: string },
): Promise<void> {
  await insertCheck(tx, w.checkId, { facts: {}, members: [{ memberId: w.ownerId }] })
  await setAnswer(tx, { checkId: w.checkId, question: 'who', answer: { note: w.mark } })
  await upsertSeats(tx, w.checkId, [{ memberId: w.linkerId, needs: ['quotes'] }])
  const uid = `urn:x:${w.mark}-twin`
  const handling = { memberId: w.linkerId, name: w.mark, since: '2020-01-01T00:00:00Z' }
  const twin = { ...markedCard(w.mark, uid), 'lazo.app:handledBy': handling } as Card & { uid: string }
  const { columns, index } = deriveMarked(twin)
  const cardId = tx.ids.next()
  await insertCardRows(tx, [{ cardId, homeBookId: w.loneBookId, uid, document: twin, ...columns }])
  await insertPlaces(tx, [
    { ...columns, cardId, uid, name: `${w.mark}-twin.vcf`, bookId: w.loneBookId, linkedBy: null, maxRight: null },
  ])
  await writeIndex(tx, [{ cardId, scope: 'base', index }])
  await noteHandled(tx, w.linkerId, cardId)
}
