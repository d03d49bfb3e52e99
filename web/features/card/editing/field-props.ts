import type { Part, Values } from '../draft/row.ts'

/** What the fields of a value get: it, and who hears of its changes. */
export interface FieldProps<P extends Part> {
  readonly value: Values[P]
  onChange(value: Values[P]): void
}
