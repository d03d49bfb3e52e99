import type { BookUse } from '#store/self-check/books.ts'
import type { DoubleUse } from '#store/self-check/doubles.ts'
import type { DeviceUse, RequestUse } from '#store/self-check/elsewhere.ts'
import type { MemberCount, MemberStanding } from '#store/self-check/members.ts'
import type { MemberUse, Program, WhoFacts } from './figures.ts'
import { sumOf } from './sum-of.ts'

/** What was read of the use of all members. */
export interface UseRead {
  readonly members: readonly MemberStanding[]
  readonly devices: readonly DeviceUse[]
  readonly changes: readonly MemberCount[]
  readonly takings: readonly MemberCount[]
  readonly handled: readonly MemberCount[]
  readonly comments: readonly MemberCount[]
  readonly books: readonly BookUse[]
  readonly doubles: readonly DoubleUse[]
  readonly requests: readonly RequestUse[]
  readonly since: Date
}

/** What is told of each member who is let in. Pure. */
export function foldMembers(read: UseRead): MemberUse[] {
  const of = {
    devices: byMember(read.devices.filter(({ revokedAt }) => revokedAt === null)),
    changes: byMember(read.changes),
    takings: byMember(read.takings),
    handled: byMember(read.handled),
    comments: byMember(read.comments),
    doubles: byMember(read.doubles.filter(({ isOpen }) => isOpen)),
    books: byMember(read.books.filter(isAlone).map((book) => ({ ...book, memberId: book.ownerId }))),
    requests: byMember(
      read.requests.filter(({ state }) => state === 'open').map((one) => ({ ...one, memberId: one.askerId })),
    ),
  }
  const present = read.members.filter(({ isFormer }) => !isFormer)
  return present.map(({ memberId, role, reaches, openings }) => {
    const devices = of.devices(memberId)
    const changes = of.changes(memberId)
    const takings = of.takings(memberId)
    const exported = takings.filter(({ what }) => what !== 'replica-loaded')
    const isInWeb = openings > 0 || exported.length < takings.length || changes.some(({ what }) => what === 'web')
    return {
      memberId,
      role,
      programs: programsOf(devices, isInWeb, read.since),
      devices: devices.length,
      silentDevices: devices.filter((device) => !isSeen(device, read.since)).length,
      reaches,
      aloneCards: sumOf(of.books(memberId), ({ cards, linked }) => cards - linked),
      changes: sumOf(changes, ({ times }) => times),
      openings,
      comments: sumOf(of.comments(memberId), ({ times }) => times),
      handled: sumOf(of.handled(memberId), ({ times }) => times),
      exports: sumOf(exported, ({ times }) => times),
      exportedCards: sumOf(exported, ({ cards }) => cards),
      doubles: sumOf(of.doubles(memberId), ({ cards }) => cards),
      openRequests: of.requests(memberId).length,
    }
  })
}

/** How many members use contacts, and with what. Pure. */
export function foldWho(members: readonly MemberUse[]): WhoFacts {
  const using = (program: Program) => members.filter(({ programs }) => programs.includes(program)).length
  const withDevice = members.filter(({ programs }) => programs.some((program) => program !== 'web')).length
  const idle = members.filter(({ programs }) => programs.length === 0).length
  return {
    members: members.length,
    withDevice,
    onlyWeb: members.length - withDevice - idle,
    idle,
    noDevice: members.filter(({ devices }) => devices === 0).length,
    byWeb: using('web'),
    byApple: using('apple'),
    byAndroid: using('android'),
    byThunderbird: using('thunderbird'),
    byEvolution: using('evolution'),
    byPlain: using('plain'),
  }
}

/** Whether a device asked for contacts since. Pure. */
export function isSeen({ seenAt }: DeviceUse, since: Date): boolean {
  return seenAt !== null && seenAt >= since
}

/** Whether a book holds what its owner alone sees. Pure. */
export function isAlone({ isShared, kind }: BookUse): boolean {
  return !isShared && kind !== 'label'
}

function programsOf(devices: readonly DeviceUse[], isInWeb: boolean, since: Date): Program[] {
  const families = devices.filter((device) => isSeen(device, since)).map(({ family }) => family)
  return [...(isInWeb ? (['web'] as const) : []), ...new Set(families)]
}

function byMember<T extends { readonly memberId: string }>(rows: readonly T[]): (memberId: string) => readonly T[] {
  const groups = Map.groupBy(rows, ({ memberId }) => memberId)
  return (memberId) => groups.get(memberId) ?? []
}
