import type { FieldTemplate } from '@lazo/jscontact'
import type { LinkUse, OwnedCount } from '#store/self-check/elsewhere.ts'
import type { MemberUse, PlaceFacts } from './figures.ts'
import { isSeen, type UseRead } from './fold-members.ts'
import { sumOf } from './sum-of.ts'

const WEEK_MS = 7 * 86_400_000

/** What was read of copies, and of what the workspace wants of contacts. */
export interface PlacesRead extends UseRead {
  readonly links: readonly LinkUse[]
  readonly forms: readonly OwnedCount[]
  readonly files: readonly OwnedCount[]
  readonly template: FieldTemplate
  readonly now: Date
}

/** What was lost, what is asked for, and where copies lie. Pure. */
export function foldPlaces(read: PlacesRead, members: readonly MemberUse[]): PlaceFacts {
  const { devices, links, takings, since } = read
  const holding = devices.filter(({ holds }) => holds)
  const left = holding.filter(({ revokedAt }) => revokedAt === null)
  const losing = devices.filter(({ lost }) => lost > 0)
  const taken = takings.filter(({ what }) => what !== 'replica-loaded')
  return {
    trashed: sumOf(read.members, ({ trashed }) => trashed),
    lostByDevices: sumOf(losing, ({ lost }) => lost),
    losingDevices: losing.length,
    ...foldRequests(read),
    noSharedBook: members.filter(({ reaches }) => !reaches).length,
    owners: members.filter(({ role }) => role === 'owner').length,
    administrators: members.filter(({ role }) => role === 'owner' || role === 'admin').length,
    ruledFields: new Set(read.template.flatMap(({ required, recommended }) => [...required, ...recommended])).size,
    openLinks: links.length,
    openLinksBare: links.filter(({ hasPassword }) => !hasPassword).length,
    exports: sumOf(taken, ({ what, times }) => (what === 'cards-exported' ? times : 0)),
    prints: sumOf(taken, ({ what, times }) => (what === 'cards-printed' ? times : 0)),
    exportedCards: sumOf(taken, ({ cards }) => cards),
    exporters: new Set(taken.map(({ memberId }) => memberId)).size,
    holdingDevices: left.length,
    silentDevices: left.filter((device) => !isSeen(device, since)).length,
    revokedDevices: holding.length - left.length,
    keptFiles: sumOf(read.files, ({ things }) => things),
    forms: sumOf(read.forms, ({ things }) => things),
  }
}

function foldRequests({ requests, now }: PlacesRead) {
  const open = requests.filter(({ state }) => state === 'open')
  return {
    openRequests: open.length,
    oldRequests: open.filter(({ createdAt }) => now.getTime() - createdAt.getTime() > WEEK_MS).length,
    refusedRequests: requests.filter(({ state }) => state === 'refused').length,
  }
}
