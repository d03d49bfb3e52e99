import type { TalkColumns } from './talk-types.ts'

/** What a column of a table that somebody keeps can say of a talk. */
export const OFFERED_ROLES = [
  'at',
  'time',
  'name',
  'first',
  'last',
  'mail',
  'phone',
  'profile',
  'medium',
  'direction',
  'network',
  'seconds',
  'text',
] as const satisfies readonly (keyof TalkColumns)[]

/** One of these. */
export type OfferedRole = (typeof OFFERED_ROLES)[number]

/** What the column at a place says; null when it says nothing that is known here. Pure. */
export function roleAt(columns: TalkColumns, place: number): OfferedRole | null {
  return OFFERED_ROLES.find((role) => columns[role] === place) ?? null
}

/** The columns with another meaning of one; only one column has each meaning. Pure. */
export function withRole(columns: TalkColumns, place: number, role: OfferedRole | null): TalkColumns {
  const others = Object.entries(columns).filter(([known, at]) => at !== place && known !== role)
  return { ...Object.fromEntries(others), ...(role === null ? {} : { [role]: place }) }
}
