import type { Actor } from '#base/actor.ts'
import { deleteUsedLines, insertUsedLines } from '#store/drafts/writer.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** The lines of a draft and the person it was for. */
export interface UsedDraft {
  readonly cardId: string
  readonly marks: readonly string[]
}

/** Remembers, for the actor alone, that a draft went to the person of a card. Throws `card-not-found`. */
export async function useDraft(domain: Domain, actor: Actor, { cardId, marks }: UsedDraft): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireLivingCard(tx, cardId, 'view')
    await insertUsedLines(tx, cardId, marks)
  })
}

/** Takes back that a draft went. Throws `card-not-found`. */
export async function forgetDraft(domain: Domain, actor: Actor, { cardId, marks }: UsedDraft): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireLivingCard(tx, cardId, 'view')
    await deleteUsedLines(tx, cardId, marks)
  })
}
