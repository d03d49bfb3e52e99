import * as contract from '@lazo/contract'
import { createAppPassword, renewAppPassword } from '#access/app-passwords/create-app-password.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import { ProductError } from '#base/errors.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { changeDevice } from '#domain/devices/change-device.ts'
import { findDevice, listDevices } from '#domain/devices/list-devices.ts'
import { suggestBooks } from '#domain/devices/suggest-books.ts'
import { chooseLabels } from '#domain/labels/choose-labels.ts'
import { findPlace, serverAddress } from '../../device-place.ts'
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
    async handle({ access, domain }, { who: { actor }, body: { label, doors, bookIds } }) {
      const books = bookIds === undefined ? 'suggested' : bookIds
      const { deviceId, password } = await createAppPassword(access, actor, { label, doors, bookIds: books })
      const device = encodeDevice(await findDevice(domain, actor, deviceId))
      return { status: 201, location: `/devices/${deviceId}`, body: { ...device, password } }
    },
  }),
  route({
    name: 'renewAppPassword',
    method: 'POST',
    path: '/devices/:deviceId/password',
    need: 'write',
    answer: contract.createdDevice,
    errors: ['device-not-found'],
    async handle({ access, domain }, { who: { actor }, params: { deviceId } }) {
      const { password } = await renewAppPassword(access, actor, deviceId)
      return { body: { ...encodeDevice(await findDevice(domain, actor, deviceId)), password } }
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

/** Phones and programs that hold books, each with a password of its own. */
export const deviceRoutes = [...readRoutes, ...passwordRoutes, ...changeRoutes]
