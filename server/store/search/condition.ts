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

/** What a card must answer to, in the forms the store keeps. Made of a `CardFilter` by the domain. */
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
  | { readonly lacksPhoto: true }
  | { readonly time: 'created' | 'updated'; readonly before: Date | null; readonly after: Date | null }

const WEIGHTS: Record<WordPart, string> = { name: 'A', organization: 'B', reach: 'C' }

/** The groups as `lazo.word_query` reads them. A group without words is answered by no card, so it asks for one that none has. */
export function encodeGroups(groups: readonly WordGroup[]): string[] {
  return groups.map((group) => (group.length > 0 ? group.map(encodeWord).join(' ') : '=nothing'))
}

function encodeWord({ word, isBeginning, part }: AskedWord): string {
  return `${word}${isBeginning ? '*' : ''}${part ? WEIGHTS[part] : ''}`
}
