import type { ImportShape } from './bundle/import-shape.ts'
import type { RestChoice } from './bundle/pack-bundle.ts'
import type { DuplicatePolicy } from './plan/policy.ts'

/** How an import goes about its rows; kept with it, so that a restart goes on alike. */
export interface ImportOptions {
  readonly shape: ImportShape
  readonly policy: DuplicatePolicy
  /** Where notes and personal facts go: into the card that all readers of the book see, or into the importer's own layer. */
  readonly notes: 'shared' | 'private'
  /** What became of the files of a bundle that hold no contacts: the sweeper of blobs keeps the archive of an import that keeps them. */
  readonly rest?: RestChoice
  /** The source of each kind of contacts, when several files come in. */
  readonly sources?: Readonly<Record<string, string>>
}
