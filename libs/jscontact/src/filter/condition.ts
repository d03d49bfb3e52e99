import type { CardPart } from './card-parts.ts'

/** The part of a card whose words are meant. */
export type WordPart = 'name' | 'organization' | 'reach'

/** A word that a card must have; with `isBeginning` any word that begins so. Folded, of letters and digits, or a facet. */
export interface AskedWord {
  readonly word: string
  readonly isBeginning: boolean
  readonly part?: WordPart
}

/** Words of which a card must have one. */
export type WordGroup = readonly AskedWord[]

/** A handle's key, or with `isBeginning` all keys that begin so. */
export interface AskedHandle {
  readonly kind: 'email' | 'phone' | 'ending' | 'profile'
  readonly key: string
  readonly isBeginning: boolean
}

/** What a card must answer to, in the forms an index keeps. Made of a `CardFilter` by `conditionOf`. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** One word of each group. */
  | { readonly words: readonly WordGroup[] }
  | { readonly handle: AskedHandle }
  | { readonly kind: string }
  | { readonly uid: string }
  /** A book that the actor reaches: membership of others must not be told. */
  | { readonly book: string }
  /** The shared card is without this part. */
  | { readonly lacks: CardPart }
  /** One of these cards. */
  | { readonly among: readonly string[] }
  | { readonly time: 'created' | 'updated'; readonly before: Date | null; readonly after: Date | null }
