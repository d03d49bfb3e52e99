import type { MemberEntry } from './member-entry.ts'

/** A card of a collection with its text. */
export interface Resource extends MemberEntry {
  readonly text: string
  readonly version: '3.0' | '4.0'
  readonly createdAt: Date
}
