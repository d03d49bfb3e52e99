import * as contract from '@lazo/contract'
import { findScimToken, makeScimToken, revokeScimToken } from '#access/scim/scim-token.ts'
import type { DoorContext } from '../../context.ts'
import type { CameBy } from '../../device-place.ts'
import { route } from '../route.ts'

/** The key with which a company keeps members and teams up to date. */
export const scimRoutes = [
  route({
    name: 'readScim',
    method: 'GET',
    path: '/scim-token',
    need: 'read',
    answer: contract.scimState,
    errors: ['right-missing'],
    async handle(door, { who, cameBy }) {
      const found = await findScimToken(door.access, who.actor)
      const token = found && {
        createdAt: found.createdAt.toISOString(),
        usedAt: found.usedAt?.toISOString() ?? null,
      }
      return { body: { url: addressOf(door, cameBy), token } }
    },
  }),
  route({
    name: 'makeScimToken',
    method: 'POST',
    path: '/scim-token',
    need: 'write',
    answer: contract.createdScimToken,
    status: 201,
    errors: ['right-missing'],
    async handle(door, { who, cameBy }) {
      return { status: 201, body: { url: addressOf(door, cameBy), token: await makeScimToken(door.access, who.actor) } }
    },
  }),
  route({
    name: 'revokeScimToken',
    method: 'DELETE',
    path: '/scim-token',
    need: 'write',
    status: 204,
    errors: ['right-missing', 'token-not-found'],
    async handle({ access }, { who }) {
      await revokeScimToken(access, who.actor)
      return {}
    },
  }),
]

function addressOf({ settings }: DoorContext, { protocol, host }: CameBy): string {
  return new URL('/scim/v2', settings.publicUrl ?? `${protocol}://${host}`).href
}
