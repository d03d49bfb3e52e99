import * as contract from '@lazo/contract'
import type { Identified } from '#access/actors/authenticate.ts'
import { createAppPassword, renewAppPassword } from '#access/app-passwords/create-app-password.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import { ProductError } from '#base/errors.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { changeDevice } from '#domain/devices/change-device.ts'
import { findDevice, listDevices } from '#domain/devices/list-devices.ts'
import { suggestBooks } from '#domain/devices/suggest-books.ts'
import { chooseLabels } from '#domain/labels/choose-labels.ts'
import type { DoorContext } from '../../context.ts'
import { type CameBy, findPlace, serverAddress } from '../../device-place.ts'
import { shortWays } from '../../short-ways.ts'
import { writeVdirsyncerFiles } from '../../vdirsyncer-files.ts'
import { tellWays } from '../encode/device-ways.ts'
import { encodeDevice } from '../encode/devices.ts'
import { route } from '../route.ts'

const readRoutes = [
  route({
    name: 'listDevices',
    method: 'GET',
    path: '/devices',
    need: 'read',
    query: contract.deviceQuery,
    answer: contract.devices,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, query }) {
      return { body: { items: (await listDevices(domain, actor, query.member)).map(encodeDevice) } }
    },
  }),
  route({
    name: 'suggestBooks',
    method: 'GET',
    path: '/devices/suggestions',
    need: 'read',
    answer: contract.suggestedBooks,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: await suggestBooks(domain, actor) } }
    },
  }),
  route({
    name: 'readDeviceWays',
    method: 'GET',
    path: '/devices/ways',
    need: 'read',
    answer: contract.deviceWays,
    async handle(door, { who: { account }, cameBy, language }) {
      const place = await findPlace(door, cameBy)
      return { body: tellWays(place, { user: account.email, language, publicUrl: door.settings.publicUrl }) }
    },
  }),
  route({
    name: 'readDevice',
    method: 'GET',
    path: '/devices/:deviceId',
    need: 'read',
    answer: contract.device,
    errors: ['device-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeDevice(await findDevice(domain, actor, params.deviceId)) }
    },
  }),
  route({
    name: 'readDeviceFiles',
    method: 'GET',
    path: '/devices/:deviceId/files',
    need: 'read',
    answer: contract.deviceFiles,
    errors: ['device-not-found'],
    async handle(door, { who: { actor, account }, params: { deviceId }, cameBy }) {
      const { memberId } = await findDevice(door.domain, actor, deviceId)
      if (memberId !== actor.memberId) throw new ProductError('device-not-found', 'There is no such device.')
      const place = await findPlace(door, cameBy)
      const server = place.kind === 'nowhere' ? '' : serverAddress(place.site)
      const books = await listCollections(door.domain, { ...actor, deviceId })
      const segments = books.map(({ segment }) => segment)
      return { body: writeVdirsyncerFiles(server, account.email, segments) }
    },
  }),
]

const passwordRoutes = [
  route({
    name: 'createDevice',
    method: 'POST',
    path: '/devices',
    need: 'write',
    body: contract.deviceInput,
    answer: contract.createdDevice,
    status: 201,
    errors: ['book-not-found'],
    async handle(door, { who, cameBy, body: { bookIds, ...input } }) {
      const books = bookIds === undefined ? 'suggested' : bookIds
      const made = await createAppPassword(door.access, who.actor, { ...input, bookIds: books })
      return { status: 201, location: `/devices/${made.deviceId}`, body: await tellMade(door, { who, cameBy }, made) }
    },
  }),
  route({
    name: 'renewAppPassword',
    method: 'POST',
    path: '/devices/:deviceId/password',
    need: 'write',
    answer: contract.createdDevice,
    errors: ['device-not-found'],
    async handle(door, { who, cameBy, params: { deviceId } }) {
      const { password } = await renewAppPassword(door.access, who.actor, deviceId)
      return { body: await tellMade(door, { who, cameBy }, { deviceId, password }) }
    },
  }),
  route({
    name: 'revokeDevice',
    method: 'DELETE',
    path: '/devices/:deviceId',
    need: 'write',
    status: 204,
    errors: ['device-not-found'],
    async handle({ access }, { who: { actor }, params }) {
      await revokeDevice(access, actor, params.deviceId)
      return {}
    },
  }),
]

const changeRoutes = [
  route({
    name: 'changeDevice',
    method: 'PATCH',
    path: '/devices/:deviceId',
    need: 'write',
    body: contract.deviceChange,
    answer: contract.device,
    errors: ['device-not-found', 'book-not-found'],
    async handle({ domain }, { who: { actor }, params: { deviceId }, body }) {
      await changeDevice(domain, actor, { deviceId, ...body })
      return { body: encodeDevice(await findDevice(domain, actor, deviceId)) }
    },
  }),
  route({
    name: 'chooseLabels',
    method: 'PUT',
    path: '/devices/:deviceId/labels',
    need: 'write',
    body: contract.deviceLabels,
    answer: contract.device,
    errors: ['device-not-found'],
    async handle({ domain }, { who: { actor }, params: { deviceId }, body }) {
      await chooseLabels(domain, actor, { deviceId, ...body })
      return { body: encodeDevice(await findDevice(domain, actor, deviceId)) }
    },
  }),
]

/** A device with its new password, as it is told this once. */
async function tellMade(
  door: DoorContext,
  { who: { actor, account }, cameBy }: { readonly who: Identified; readonly cameBy: CameBy },
  { deviceId, password }: { readonly deviceId: string; readonly password: string },
): Promise<contract.OutputOf<typeof contract.createdDevice>> {
  const device = encodeDevice(await findDevice(door.domain, actor, deviceId))
  const ways = shortWays(await findPlace(door, cameBy), { deviceId, user: account.email, password })
  return { ...device, password, shortWays: ways }
}

/** Phones and programs that hold books, each with a password of its own. */
export const deviceRoutes = [...readRoutes, ...passwordRoutes, ...changeRoutes]
