import type { Card } from '@lazo/jscontact'
import { vcardToCard } from '@lazo/vcard'
import { readFaces } from '#store/cards/face.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../../contacts/insert-cards.ts'
import { prepareCard, requireKeepableSize } from '../../contacts/prepare-card.ts'
import type { Domain } from '../../domain.ts'
import { putInLabelBook } from '../../labels/put-in-label-book.ts'
import { extractPhotos } from '../../media/extract-photos.ts'
import { holdBookRight } from '../../sharing/book-rights.ts'
import { etagOf, type StandingCollection } from '../collection.ts'
import { labelAwaited } from '../groups/label-awaited.ts'
import { noteInLog } from '../log/note-in-log.ts'
import { requireMayFill } from '../put-into.ts'
import { keepSent } from './keep-sent.ts'
import { keepOwn, partNew } from './part-new.ts'
import type { SentCard } from './read-sent.ts'
import { takePhotos } from './take-photos.ts'

/** Keeps a card that a device sent under a name that it has nothing under. Gives its ETag if what was sent can be given back. */
export async function addResource(
  domain: Domain,
  tx: WriteTx,
  { collection, name, sent }: { collection: StandingCollection; name: string; sent: SentCard },
): Promise<string | null> {
  const { bookId, keyword, device } = collection
  const { raw, photos } = await takePhotos(tx, sent.raw, { from: [], family: device.family })
  const newUid = () => `urn:uuid:${tx.ids.next()}`
  const { card } = prepareCard(vcardToCard(raw, { newUid }).card, newUid)
  const [extracted] = await extractPhotos(tx, [card], new Set(photos.map(({ blobId }) => blobId)))
  const whole = extracted!.card as Card & { uid: string }
  const { shared: document, layer } = await partNew(tx, collection, whole, domain.region)
  const isWhole = Object.keys(layer).length === 0
  requireKeepableSize(JSON.stringify(document))
  const options = { region: domain.region }
  if (keyword !== null) {
    const isShared = collection.kind !== 'label'
    if (isShared) requireMayFill(collection)
    const put = { book: { bookId, keyword, isShared }, name, card: document }
    const { cardId, isNewCard } = await putInLabelBook(tx, put, options)
    if (isNewCard) await keepOwn(tx, { cardId, document, after: layer }, domain.region)
    await noteInLog(tx, { kind: 'label-added', bookId, cardId, facts: { name, label: keyword } })
    tx.ledger.noteAudit('card-changed', cardId)
    return null
  }
  const cardId = tx.ids.next()
  tx.ledger.noteAudit('card-created', cardId, { bookId })
  const [, , isKept, , faces] = await together(
    holdBookRight(tx, bookId, 'edit'),
    insertCards(tx, [{ cardId, bookId, document, name }], options),
    isWhole ? keepSent(tx, sent, { cardId, revision: 1, photos }) : Promise.resolve(false),
    noteInLog(tx, { kind: 'card-added', bookId, cardId, facts: { name } }),
    readFaces(tx, [cardId]),
  )
  await keepOwn(tx, { cardId, document, after: layer }, domain.region)
  const isLabelled = await labelAwaited(tx, collection, { cardId, uid: document.uid, name }, domain.region)
  const isSame = isKept && !isLabelled && !faces.get(cardId)?.isMasked
  return isSame ? etagOf(collection, { cardId, revision: 1, overlayRevision: 0 }) : null
}
