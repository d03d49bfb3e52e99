import type { Actor } from '#base/actor.ts'
import type { StoredInbound } from '#store/desk/inbound.ts'
import { insertInboundPicture } from '#store/desk/writer.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import { NO_INBOUND } from '../desk/inbound-rules.ts'
import { putOnDesk, requireDeskRoom } from '../desk/note-inbound.ts'
import type { Domain } from '../domain.ts'
import { requireOwnEvent } from '../events/event-rules.ts'
import { scanToKeep } from '../media/scan-picture.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** A photo of a business card, and where it was given. */
export interface NewScan {
  readonly bytes: Uint8Array
  /** Given by who sends it; sending it again makes nothing twice. */
  readonly inboundId?: string | undefined
  readonly eventId?: string | undefined
}

/**
 * Puts a photo of a business card on the actor's desk; its text is read a moment later, and told by the live event. Throws
 * `image-unreadable`, `image-too-large`, `event-not-found`, `too-many-inbound`.
 */
export async function addScan(
  domain: Domain,
  actor: Actor,
  { bytes, inboundId, eventId }: NewScan,
): Promise<StoredInbound> {
  const picture = await scanToKeep(bytes)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireDeskRoom(tx)
    if (eventId !== undefined) await requireOwnEvent(tx, eventId)
    const origin = { source: 'scan', bookId: null, eventId: eventId ?? null, receivedAt: tx.now, inboundId } as const
    const { entry, isNew } = await putOnDesk(tx, { ...NO_INBOUND, reading: 'waiting' }, origin)
    if (!isNew) return entry
    await insertInboundPicture(tx, entry.inboundId, picture)
    await enqueue(tx, { task: 'read-scan', key: entry.inboundId, payload: { inboundId: entry.inboundId } })
    return entry
  })
}
