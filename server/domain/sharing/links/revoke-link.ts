import type { Actor } from '#base/actor.ts'
import { setLinkRevoked } from '#store/sharing/links.ts'
import type { Domain } from '../../domain.ts'
import { requireWriting } from '../book-rights.ts'
import { requireLink } from './link-view.ts'

/** Ends a link at once and for good: its maker may, and who manages what it shows. Throws `link-not-found`. */
export async function revokeLink(domain: Domain, actor: Actor, linkId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { title, bookId, cardId } = await requireLink(tx, linkId, tx.now)
    await setLinkRevoked(tx, linkId)
    tx.ledger.noteAudit('link-revoked', linkId, { title, bookId, cardId })
  })
}
