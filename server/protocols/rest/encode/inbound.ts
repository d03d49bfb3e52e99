import type * as contract from '@lazo/contract'
import { keepDefined } from '@lazo/normal'
import type { Actor } from '#base/actor.ts'
import type { showInbound } from '#domain/desk/list-inbound.ts'
import type { NewInbound } from '#domain/desk/note-inbound.ts'

type Inbound = Awaited<ReturnType<typeof showInbound>>
type Told = contract.OutputOf<typeof contract.inbound>

/** An entry of the desk as the API tells it to who asks. */
export function encodeInbound(entry: Inbound, actor: Actor): Told {
  const { inboundId: id, source, cardId, batchId, bookId, eventId, receivedAt, createdAt, editedAt } = entry
  return {
    ...encodeInboundFacts(entry),
    id,
    source,
    cardId,
    batchId,
    bookId,
    eventId,
    isOwn: entry.memberId === actor.memberId,
    receivedAt: receivedAt.toISOString(),
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}

/** What an entry says, now or before a change. */
export function encodeInboundFacts(
  facts: Pick<Inbound, 'kind' | 'state' | 'name' | 'text' | 'details' | 'revisitOn' | 'reason' | 'reading'>,
) {
  const { kind, state, name, text, details, revisitOn, reason, reading } = facts
  return { kind, state, name, text, details: { ...details }, revisitOn, reason, reading }
}

/** What somebody notes, as the domain takes it; what a card may hold is judged there. */
export function decodeInbound(body: contract.OutputOf<typeof contract.inboundInput>): NewInbound {
  const { id: inboundId, receivedAt, ...said } = body
  return keepDefined({ ...said, inboundId, receivedAt: receivedAt === undefined ? undefined : new Date(receivedAt) })
}

/** What is to be said otherwise, as the domain takes it. */
export function decodeInboundChange(body: contract.OutputOf<typeof contract.inboundChange>) {
  return keepDefined(body)
}
