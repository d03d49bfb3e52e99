import type { DuplicatePolicy } from './plan/policy.ts'
import type { FileShape } from './read/recognise-file.ts'

/** How an import goes about its rows; kept with it, so that a restart goes on alike. */
export interface ImportOptions {
  readonly shape: FileShape
  readonly policy: DuplicatePolicy
  /** Where notes and personal facts go: into the card that all readers of the book see, or into the importer's own layer. */
  readonly notes: 'shared' | 'private'
}
