import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { InboundFacts, InboundOrigin, StoredInbound } from '#store/desk/inbound.ts'
import { countOwnInbound, readOneInbound } from '#store/desk/reader.ts'
import { insertInbound } from '#store/desk/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireOwnEvent } from '../events/event-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { BY_HAND, changeInboundFacts, type InboundChange, NO_INBOUND } from './inbound-rules.ts'

/** More than anybody is turned to by in many years: what a desk holds. */
export const MOST_ENTRIES = 50_000

/** Who turned to the actor, and what for. */
export interface NewInbound extends Pick<InboundChange, 'kind' | 'name' | 'text' | 'details'> {
  /** Given by who notes it; noting it again makes nothing twice. */
  readonly inboundId?: string | undefined
  /** By hand unless said. */
  readonly source?: 'hand' | 'message' | undefined
  /** Now unless said. */
  readonly receivedAt?: Date | undefined
  readonly eventId?: string | undefined
}

/** Notes that somebody turned to the actor. Throws `input-invalid`, `card-invalid`, `event-not-found`, `too-many-inbound`. */
export async function noteInbound(domain: Domain, actor: Actor, input: NewInbound): Promise<StoredInbound> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { inboundId, source = 'hand', receivedAt = tx.now, eventId = null, ...said } = input
    if (receivedAt > tx.now)
      throw new ProductError('input-invalid', 'Nobody has come yet at a time to come.', {
        facts: { field: 'receivedAt' },
      })
    if (eventId !== null) await requireOwnEvent(tx, eventId)
    await requireDeskRoom(tx)
    const facts = changeInboundFacts(NO_INBOUND, said)
    if (facts.name === '' && facts.text === null)
      throw new ProductError('input-invalid', 'Say who it was, or what they want.', { facts: { field: 'name' } })
    const { entry } = await putOnDesk(tx, facts, { ...BY_HAND, source, eventId, receivedAt, inboundId })
    return entry
  })
}

/**
 * Puts an entry on the actor's desk, in the transaction of whatever brings it; one that stands there under the given id is given as it
 * is, and `isNew` is false. Throws `input-invalid` for an id that is another's.
 */
export async function putOnDesk(
  tx: WriteTx,
  facts: InboundFacts,
  { inboundId: given, ...origin }: InboundOrigin & { readonly inboundId?: string | undefined },
): Promise<{ entry: StoredInbound; isNew: boolean }> {
  const inboundId = given ?? tx.ids.next()
  const isNew = await insertInbound(tx, { inboundId, ...facts, ...origin })
  if (isNew) {
    tx.ledger.noteWord('inbound', inboundId)
    tx.ledger.noteWord('today', tx.actor.memberId)
  }
  const entry = await readOneInbound(tx, [], inboundId)
  if (!entry) throw new ProductError('input-invalid', 'This id cannot be given.', { facts: { field: 'id' } })
  return { entry, isNew }
}

/** Refuses more entries than anybody's desk holds. */
export async function requireDeskRoom(tx: ReadTx): Promise<void> {
  if ((await countOwnInbound(tx)) < MOST_ENTRIES) return
  throw new ProductError('too-many-inbound', `A desk holds at most ${MOST_ENTRIES} entries.`, {
    facts: { limit: MOST_ENTRIES },
  })
}
