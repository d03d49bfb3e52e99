import { type Draft, type DraftAsk, type DraftLanguage, writeDrafts } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readLastTalk, readUsedLines } from '#store/drafts/reader.ts'
import { readMember } from '#store/members/reader.ts'
import { readSettingsRow } from '#store/settings/reader.ts'
import { readTie } from '#store/ties/reader.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import { viewCard } from '../contacts/card-view.ts'
import type { Domain } from '../domain.ts'
import { draftFacts, draftLanguage, ownCard } from './draft-facts.ts'

/** For what drafts are wanted; the rest is read from what is known. */
export type DraftChoice = Pick<DraftAsk, 'occasion' | 'years' | 'received' | 'isClose'> & {
  readonly cardId: string
  readonly language?: DraftLanguage | undefined
  /** That of the page, for whom neither the person nor the member has one. */
  readonly usual?: DraftLanguage | undefined
}

/** Drafts for one person, and the language they are in. */
export interface Drafts {
  readonly language: DraftLanguage
  readonly drafts: readonly Draft[]
}

/** Texts to look over for the person of a card, made of what the actor alone knows; never one that was used. Throws `card-not-found`. */
export async function listDrafts(
  domain: Domain,
  actor: Actor,
  { cardId, language, usual, ...choice }: DraftChoice,
): Promise<Drafts> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const { card, mine } = await viewCard(tx, cardId)
    const seen = ownCard(card, mine)
    const me = await readMember(tx, actor.memberId)
    const settings = await readSettingsRow(tx)
    const spoken = language ?? draftLanguage(seen, ownLanguage(settings['language'], usual ?? domain.language))
    const facts = draftFacts(seen, await readTie(tx, cardId), await readLastTalk(tx, cardId))
    const used = await readUsedLines(tx, cardId)
    const from = me?.name ?? null
    return {
      language: spoken,
      drafts: writeDrafts({ ...choice, ...facts, from, used, person: cardId, language: spoken }),
    }
  })
}

function ownLanguage(chosen: unknown, usual: DraftLanguage): DraftLanguage {
  return chosen === 'es' || chosen === 'en' ? chosen : usual
}
