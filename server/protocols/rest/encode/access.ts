import type { bookAccess, cardAccess, OutputOf, whatMemberSees } from '@lazo/contract'
import type { BookAccess } from '#domain/sharing/access/book-access.ts'
import type { CardAccess } from '#domain/sharing/access/card-access.ts'
import type { MemberAccess } from '#domain/sharing/access/fold-ways.ts'
import type { WhatMemberSees } from '#domain/sharing/access/member-access.ts'
import { rightOfRank } from '#domain/sharing/right.ts'
import { encodeLink } from './links.ts'

/** Who can see a book, as this door tells it. */
export function encodeBookAccess({ book, members, links }: BookAccess): OutputOf<typeof bookAccess> {
  const { bookId: id, name, kind } = book
  return { id, name, kind, members: members.map(encodeMember), links: links.map(encodeLink) }
}

/** Who can see a card, as this door tells it. */
export function encodeCardAccess(access: CardAccess): OutputOf<typeof cardAccess> {
  const { cardId: id, display, places, members, devices, editors, readers, takings, links } = access
  return {
    id,
    display,
    places: places.map(encodePlace),
    members: members.map(encodeMember),
    devices: devices.map(({ deviceId, label, client, memberId, memberName, knownAt, revokedAt }) => ({
      id: deviceId,
      label,
      client,
      member: { id: memberId, name: memberName },
      knownAt: knownAt.toISOString(),
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
    editors: editors.map(({ memberId, memberName, times, firstAt, lastAt }) => ({
      member: { id: memberId, name: memberName },
      times,
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    })),
    readers: readers.map(({ memberId, memberName, days, firstOn, lastAt }) => ({
      member: { id: memberId, name: memberName },
      days,
      firstOn,
      lastAt: lastAt.toISOString(),
    })),
    takings: takings.map(({ at, memberId, memberName, ...taking }) => ({
      ...taking,
      at: at.toISOString(),
      member: someone(memberId, memberName),
    })),
    links: links.map(encodeLink),
  }
}

/** What a member sees, as this door tells it. */
export function encodeWhatMemberSees({ member, books }: WhatMemberSees): OutputOf<typeof whatMemberSees> {
  const told = books.map(({ bookId, ownerId, ownerName, ways, ...about }) => ({
    id: bookId,
    ...about,
    owner: { id: ownerId, name: ownerName },
    ways: ways.map(encodeWay),
  }))
  return { id: member.memberId, name: member.name, books: told }
}

function encodePlace(place: CardAccess['places'][number]) {
  const { bookId, bookName: name, ownerName, isHome, linkedBy, linkerName, limit, since } = place
  return {
    bookId,
    name,
    ownerName,
    isHome,
    linkedBy: someone(linkedBy, linkerName),
    limit: limit === null ? null : rightOfRank(limit),
    since: since.toISOString(),
  }
}

function encodeMember({ memberId: id, ways, ...about }: MemberAccess) {
  return { id, ...about, ways: ways.map(encodeWay) }
}

function encodeWay({
  bookId,
  via,
  teamId,
  teamName,
  right,
  since,
  byId,
  byName,
  leftAt,
}: MemberAccess['ways'][number]) {
  const [team, by] = [someone(teamId, teamName), someone(byId, byName)]
  return { bookId, via, team, right, since: since.toISOString(), by, leftAt: leftAt?.toISOString() ?? null }
}

function someone(id: string | null, name: string | null) {
  return id === null ? null : { id, name }
}
