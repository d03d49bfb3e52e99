import type { Action } from '../outbox/action.ts'
import type { EntryResult } from '../outbox/entry.ts'
import type { FromWorker } from './messages.ts'

/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** From the tab that leads: its page was told this, the others are to be told too. */
  | { readonly kind: 'told'; readonly message: RelayedMessage }
  /** Somebody changed entries of the outbox about these cards. */
  | { readonly kind: 'entries'; readonly cardIds: readonly string[] }
  | {
      readonly kind: 'settled'
      readonly entryId: number
      readonly entry: { readonly action: Action; readonly cardIds: readonly string[] }
      readonly result: EntryResult
    }
  /** To the tab that leads. */
  | { readonly kind: 'news-wanted' | 'books-wanted' | 'hello' }

/** What all pages are told alike. */
export type RelayedMessage = Exclude<FromWorker, { kind: 'answer' | 'failure' }>

/** What connects the tabs of one browser. */
export interface TabChannel {
  send(message: TabMessage): void
  hear(hear: (message: TabMessage) => void): void
  close(): void
}
