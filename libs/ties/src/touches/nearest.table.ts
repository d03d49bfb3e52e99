import type { Cadence } from '../words/settings.ts'

/** The kinds of contact one lives from day by day, and how often to be in touch with them unless something else was said. */
export const nearestKinds = {
  colleague: { ideal: 30, maximum: 90 },
  customer: { ideal: 45, maximum: 90 },
  supplier: { ideal: 90, maximum: 180 },
} as const satisfies Readonly<Record<string, Cadence>>

/** A kind of contact that is near. */
export type NearestKind = keyof typeof nearestKinds
