import type { Upload } from '#web/data/api/upload.ts'
import type { DroppedFile } from '#web/data/captured/dropped-files.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportPreview, ToldShape } from './import-types.ts'
import type { TalkChoices } from './talk-choices.ts'
import type { TalkPreview } from './talk-types.ts'

/** How far somebody is on the way from a file to an import. */
export type WizardState =
  | { readonly step: 'drop' }
  | { readonly step: 'packing'; readonly count: number }
  | { readonly step: 'sending'; readonly name: string; readonly part: number }
  | { readonly step: 'reading'; readonly name: string }
  | LookState
  | TalksState

/** A file that was read, what would come of it, and what somebody has chosen so far. */
export interface LookState {
  readonly step: 'look'
  readonly upload: Upload
  readonly preview: ImportPreview
  /** The shape as a person has changed it; null while it is as it was recognised. */
  readonly changed: ToldShape | null
  readonly choices: ImportChoices
  /** Whether the preview is being asked for again. */
  readonly isAsking: boolean
  /** What the same file tells of talks; null when nothing. */
  readonly talks: TalkPreview | null
}

/** An export that was read, with whom it tells of talks, and what somebody has chosen so far. */
export interface TalksState {
  readonly step: 'talks'
  readonly upload: Upload
  readonly talks: TalkPreview
  readonly choices: TalkChoices
  readonly isAsking: boolean
  /** The way back to the contacts in the same file; null when there are none. */
  readonly contacts: LookState | null
}

/** The way from a file to an import, and what can be done on it. */
export interface ImportWizard {
  readonly state: WizardState
  take(files: readonly DroppedFile[]): void
  choose(choices: Partial<ImportChoices>): void
  /** Asks again what would happen, with other columns. */
  look(shape: ToldShape): void
  /** Begins; whether others read the book decides whether it must be said where notes go. */
  start(isShared: boolean): void
  /** Turns to the talks of the same file, or back. */
  lookAtTalks(): void
  lookAtContacts(): void
  chooseTalks(choices: Partial<TalkChoices>): void
  startTalks(): void
  leave(): void
}
