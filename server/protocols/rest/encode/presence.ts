import type { OutputOf, presences } from '@lazo/contract'
import type { PresentMember } from '#domain/presence/read-present.ts'

/** Who has a card open, as the API tells it. */
export function encodePresent(members: readonly PresentMember[]): OutputOf<typeof presences>['items'] {
  return members.map(({ memberId, name, doing }) => ({ member: { id: memberId, name }, doing }))
}
