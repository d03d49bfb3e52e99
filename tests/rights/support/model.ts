import type { Role } from '#base/actor.ts'

/** The ladder of rights, as product and documents tell it; on purpose not taken from the server. */
export const LADDER = ['view', 'comment', 'edit', 'delete', 'share', 'manage'] as const

/** A rung of the ladder. */
export type Rung = (typeof LADDER)[number]

/** Somebody who asks. */
export interface ModelMember {
  readonly name: string
  readonly role: Role
  readonly isRemoved: boolean
  readonly teams: readonly string[]
}

/** A book, to whom it is given, and who left it. */
export interface ModelBook {
  readonly owner: string
  /** What is elsewhere is of another workspace. */
  readonly kind: 'shared' | 'personal' | 'elsewhere'
  readonly grants: readonly { readonly to: string | 'everyone'; readonly right: Rung }[]
  readonly left: readonly string[]
  readonly isDeleted?: boolean
}

/** A card: where it is at home, and by which links it stands elsewhere. */
export interface ModelCard {
  readonly home: ModelBook
  readonly links: readonly { readonly book: ModelBook; readonly limit: Rung }[]
  readonly isTrashed: boolean
}

/** The outer team of each team. */
export type Teams = Readonly<Record<string, string | null>>

/** What a member may do in a book: its owner manages it; else the highest of what is granted to them, their teams, the teams around those, and to everyone who is no guest. */
export function rightInBook(book: ModelBook, member: ModelMember, teams: Teams): Rung | null {
  if (member.isRemoved || book.isDeleted) return null
  if (book.owner === member.name) return 'manage'
  if (book.left.includes(member.name)) return null
  const names = [member.name, ...member.teams, ...member.teams.map((team) => teams[team])]
  const speaks = (to: string) => (to === 'everyone' ? member.role !== 'guest' : names.includes(to))
  return highest(book.grants.filter(({ to }) => speaks(to)).map(({ right }) => right))
}

/** What a member may do with a card: the best over its books; through a link the lower of the right in that book and the link's own limit. */
export function rightOnCard(card: ModelCard, member: ModelMember, teams: Teams): Rung | null {
  if (card.isTrashed) return null
  const ways = card.links.map(({ book, limit }) => lowest(rightInBook(book, member, teams), limit))
  return highest([rightInBook(card.home, member, teams), ...ways])
}

/** Whether a right is enough. */
export function isEnough(held: Rung | null, wanted: Rung): boolean {
  return held !== null && LADDER.indexOf(held) >= LADDER.indexOf(wanted)
}

function highest(rights: readonly (Rung | null)[]): Rung | null {
  return LADDER[Math.max(-1, ...rights.map((right) => (right === null ? -1 : LADDER.indexOf(right))))] ?? null
}

function lowest(one: Rung | null, other: Rung): Rung | null {
  return one === null ? null : LADDER[Math.min(LADDER.indexOf(one), LADDER.indexOf(other))]!
}
