import { applyPatch, type Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import type { InboundDetails, StoredInbound } from '#store/desk/inbound.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import { viewCard } from '../contacts/card-view.ts'
import { patching } from '../contacts/change-card.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { prepareCard, requireKeepableSize } from '../contacts/prepare-card.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'
import { rememberMeeting } from '../events/remember-meeting.ts'
import { holdBookRight } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { become, trashInto } from './change-inbound.ts'
import { changeInboundFacts } from './inbound-rules.ts'
import { type JoinedValue, joinedValues, joiningPatch } from './joined-values.ts'
import { holdInbound, requireInbound } from './see-inbound.ts'

/** What of an entry a card could take, value by value. Throws `inbound-not-found`, `card-not-found`. */
export async function proposeJoining(
  domain: Domain,
  actor: Actor,
  { inboundId, cardId }: { inboundId: string; cardId: string },
): Promise<JoinedValue[]> {
  return domain.store.read(actor, async (tx) => {
    const { details } = await requireInbound(tx, inboundId)
    await requireLivingCard(tx, cardId, 'view')
    return joinedValues(details, (await viewCard(tx, cardId)).card, domain.region)
  })
}

/** To which card an entry is joined. */
export interface Joining {
  readonly inboundId: string
  readonly cardId: string
  /** The values that the card takes, by their paths; what it lacks, where nothing is said. */
  readonly take?: readonly string[] | undefined
}

/**
 * Joins an entry to a card, which takes the chosen values, as one batch that can be taken back; a card that a form made of the entry
 * goes to the trash with it. Where it came in at an event, how they met and that they did is noted. Needs `edit` on the card where it takes anything. Throws `inbound-not-found`, `inbound-settled`, `card-not-found` and the errors of rights.
 */
export async function joinInbound(domain: Domain, actor: Actor, joining: Joining): Promise<StoredInbound> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdOpen(tx, joining.inboundId)
    const { cardId } = joining
    const batchId = await insertBatch(tx, { kind: 'merge', title: was.name })
    await requireLivingCard(tx, cardId, 'view')
    await takeValues(tx, domain, { ...joining, details: was.details, batchId })
    if (was.source === 'form' && was.cardId !== null && was.cardId !== cardId)
      await trashInto(tx, domain, { cardId: was.cardId, batchId })
    tx.ledger.noteAudit('inbound-joined', cardId, { batchId })
    return settle(tx, domain, { was, cardId, batchId })
  })
}

/** What becomes of an entry as a contact of its own. */
export interface Accepting {
  readonly inboundId: string
  readonly bookId: string
  /** What the person confirmed; what is known, where nothing is said. */
  readonly details?: InboundDetails | undefined
}

/**
 * Makes a new contact of an entry in a book, as one batch that can be taken back. Where it came in at an event, how they met and that they did is noted.
 * Needs `edit` in the book. Throws `inbound-not-found`, `inbound-settled`, `card-invalid` and the errors of rights.
 */
export async function acceptInbound(domain: Domain, actor: Actor, accepting: Accepting): Promise<StoredInbound> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdOpen(tx, accepting.inboundId)
    const { bookId } = accepting
    await holdBookRight(tx, bookId, 'edit')
    const facts = changeInboundFacts(was, { details: accepting.details })
    const { card } = prepareCard(facts.details, () => `urn:uuid:${tx.ids.next()}`)
    requireKeepableSize(JSON.stringify(card))
    const batchId = await insertBatch(tx, { kind: 'import', title: facts.name })
    const cardId = tx.ids.next()
    await insertCards(tx, [{ cardId, bookId, document: card as Card & { uid: string } }], {
      region: domain.region,
      batchId,
    })
    tx.ledger.noteAudit('card-created', cardId, { bookId, batchId })
    return settle(tx, domain, { was: { ...was, ...facts }, cardId, batchId })
  })
}

async function takeValues(
  tx: WriteTx,
  { region }: Domain,
  { cardId, take, details, batchId }: Joining & { details: InboundDetails; batchId: string },
): Promise<void> {
  const [stored] = await lockCards(tx, [cardId])
  if (!stored || stored.deletedAt) throw cardNotFound()
  const seen = (stored as StoredCard).document
  const usual = joinedValues(details, seen, region).flatMap(({ path, standing }) => (standing === 'new' ? [path] : []))
  const patch = joiningPatch(details, { card: seen, taken: new Set(take ?? usual), region })
  if (Object.keys(patch).length === 0) return
  await requireCardRight(tx, [cardId], 'edit')
  const { card } = prepareCard(
    patching(() => applyPatch(seen, patch)),
    () => stored.uid,
  )
  requireKeepableSize(JSON.stringify(card))
  await updateCards(tx, [{ before: stored, after: card }], { region, batchId })
  tx.ledger.noteAudit('card-changed', cardId, { batchId })
}

/** An entry that was not joined to a card yet, held. */
async function holdOpen(tx: WriteTx, inboundId: string): Promise<StoredInbound> {
  const was = await holdInbound(tx, inboundId)
  if (was.state !== 'merged' && was.state !== 'spam') return was
  throw new ProductError('inbound-settled', 'This entry was seen to already; take that back first.')
}

async function settle(
  tx: WriteTx,
  domain: Domain,
  { was, cardId, batchId }: { was: StoredInbound; cardId: string; batchId: string },
): Promise<StoredInbound> {
  if (was.eventId !== null) await rememberMeeting(tx, domain, { cardId, eventId: was.eventId })
  const held = await requireInbound(tx, was.inboundId)
  const { details, name } = was
  return become(tx, held, { ...held, details, name, state: 'merged', revisitOn: null, cardId, batchId })
}
