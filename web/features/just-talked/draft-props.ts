import type { TalkDraft } from './talk-draft.ts'

/** A draft and the way to change it. */
export interface DraftProps {
  readonly draft: TalkDraft
  change(part: Partial<TalkDraft>): void
}
