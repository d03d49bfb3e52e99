import type { Right } from '#web/data/replica/replica-card.ts'

/** To whom something is shared: a member, a team, or everyone but guests. */
export interface Grantee {
  readonly to: 'member' | 'team' | 'everyone'
  /** Null for everyone. */
  readonly id: string | null
}

/** What is shared. */
export type ShareSubject =
  | { readonly kind: 'book'; readonly bookId: string }
  | { readonly kind: 'label'; readonly keyword: string }
  | { readonly kind: 'card'; readonly cardId: string; readonly name: string }

/** That somebody has something, how far, since when and by whom. */
export interface Share extends Grantee {
  /** Null for everyone, and for who is gone. */
  readonly name: string | null
  readonly right: Right
  readonly since: string
  readonly by: string | null
  /** Who left a book has nothing from it until they come back. */
  readonly hasLeft: boolean
}

/** How something is shared, and the ways to share it otherwise; each gives the batch that undoes it. */
export interface Shares {
  readonly items: readonly Share[]
  /** What may be given, the least first. */
  readonly rights: readonly Right[]
  /** Whether a right may be lowered and taken away. */
  readonly mayLower: boolean
  /** Who has it all anyway. */
  readonly ownerId: string | null
  give(grantee: Grantee, right: Right): Promise<string>
  takeAway(grantee: Grantee): Promise<string>
}

/** Whether two are the same. Pure. */
export function isSameGrantee(one: Grantee, other: Grantee): boolean {
  return one.to === other.to && one.id === other.id
}
