import type { NameDraft } from './name-draft.ts'
import type { Row } from './row.ts'

/** A card as it is edited. */
export interface Draft {
  /** `individual` when the card does not say. */
  readonly kind: string
  readonly name: NameDraft
  readonly labels: readonly string[]
  /** Those that nobody else sees. */
  readonly ownLabels: readonly string[]
  readonly contactKinds: readonly string[]
  readonly sectors: readonly string[]
  /** What somebody does where they work. */
  readonly functions: readonly string[]
  /** How high they stand there; null when nobody said. */
  readonly seniority: string | null
  /** Whether it was said that they belong to the organisation, whatever their addresses tell; null when it was not. */
  readonly saidInternal: boolean | null
  /** All values, those of one part in their order. */
  readonly rows: readonly Row[]
}
