import type { AccessWay } from '#store/sharing/access-reader.ts'
import { type Right, rankOf, rightOfRank } from '../right.ts'

/** A member who has something, what they may do with it, and by which ways. */
export interface MemberAccess {
  readonly memberId: string
  readonly name: string
  readonly role: AccessWay['role']
  readonly isDisabled: boolean
  /** The best over all ways; null for who is disabled, or left every book that gives something. */
  readonly right: Right | null
  readonly ways: readonly WayToldOf[]
}

/** A way with what it gives. */
interface WayToldOf
  extends Pick<AccessWay, 'bookId' | 'via' | 'teamId' | 'teamName' | 'since' | 'byId' | 'byName' | 'leftAt'> {
  readonly right: Right
}

/**
 * Ways put together by member. `limits` is how high a way through a book reaches at most: for a card, the limits of its links. Who can do
 * most comes first. Pure.
 */
export function foldWays(ways: readonly AccessWay[], limits: ReadonlyMap<string, number> = new Map()): MemberAccess[] {
  const members = [...Map.groupBy(ways, (way) => way.memberId).values()].map((own) => foldMember(own, limits))
  return members.sort((a, b) => rankOf(b.right) - rankOf(a.right))
}

function foldMember(ways: readonly AccessWay[], limits: ReadonlyMap<string, number>): MemberAccess {
  const { memberId, memberName: name, role, isDisabled } = ways[0]!
  const heightOf = ({ bookId, rank }: AccessWay) => Math.min(rank, limits.get(bookId) ?? rank)
  const open = isDisabled ? [] : ways.filter((way) => way.leftAt === null)
  const right = rightOfRank(Math.max(0, ...open.map(heightOf)))
  return { memberId, name, role, isDisabled, right, ways: ways.map((way) => tell(way, rightOfRank(heightOf(way))!)) }
}

function tell({ bookId, via, teamId, teamName, since, byId, byName, leftAt }: AccessWay, right: Right): WayToldOf {
  return { bookId, via, teamId, teamName, since, byId, byName, leftAt, right }
}
