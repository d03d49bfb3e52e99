import type { FastifyReply } from 'fastify'
import { renewAppPassword } from '#access/app-passwords/create-app-password.ts'
import { revokeDevice } from '#access/app-passwords/revoke-device.ts'
import { ProductError } from '#base/errors.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { readDeviceLog } from '#domain/collections/log/read-device-log.ts'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { findDevice, listDevices } from '#domain/devices/list-devices.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { describeError } from '../../describe-error.ts'
import { type DeviceKind, deviceKinds, isDeviceKind } from '../../device-kinds.table.ts'
import { findPlace, type Place } from '../../device-place.ts'
import { statusOf } from '../../error-status.ts'
import { sendPage } from '../../page.ts'
import { formError } from '../form-error.ts'
import { connectWords } from './connect-words.table.ts'
import { offerBooks, readChoice } from './device-choice.ts'
import { devicePage, LOG_PAGE } from './device-page.ts'
import { devicesPage } from './devices-page.ts'
import { holdChoice, makeDevice } from './make-device.ts'
import { newPasswordPage } from './new-password-page.ts'
import { revokePage } from './revoke-page.ts'
import { undonePage } from './undone-page.ts'
import type { Visit } from './visit.ts'

/** Shows somebody's devices and the form for another; with what was refused of that form, if anything was. */
export async function showDevices(visit: Visit, refused?: unknown): Promise<FastifyReply> {
  const { door, actor, account, request, reply, language, paths, form } = visit
  const [devices, offers] = [await listDevices(door.domain, actor), await offerBooks(door, actor)]
  const place = await findPlace(door, request)
  const page = { email: account.email, devices, offers, place, publicUrl: door.settings.publicUrl, paths }
  if (refused === undefined) return sendPage(reply, devicesPage(language, page))
  const choice = readChoice(form, offers)
  const typed = offers.map((offer) => ({ ...offer, isChosen: choice.bookIds.includes(offer.bookId) }))
  return sendPage(
    reply,
    devicesPage(language, { ...page, offers: typed, refused: { form, ...sayRefusal(visit, refused) } }),
  )
}

/** Makes a device with its password, and shows the password this once. */
export async function addDevice(visit: Visit): Promise<FastifyReply> {
  const { door, actor, form, language } = visit
  try {
    const { kind, place } = await requireKind(visit)
    const choice = readChoice(form, await offerBooks(door, actor))
    const label = choice.label || deviceKinds[kind].words[language]
    const { deviceId, password } = await makeDevice(door, actor, { ...choice, label })
    return await showPassword(visit, { deviceId, label, kind, password, place })
  } catch (error) {
    return showDevices(visit, error)
  }
}

/** Shows one device: what it holds and did. */
export async function showDevice(visit: Visit, refused?: unknown): Promise<FastifyReply> {
  const { door, actor, request, reply, language, paths } = visit
  const device = await findOwnDevice(visit)
  const offers = await offerBooks(door, actor, device.bookIds)
  const log = await readLog(visit, device)
  const place = await findPlace(door, request)
  const page = { device, offers, log, place, paths }
  const shown = refused === undefined ? page : { ...page, refused: sayRefusal(visit, refused) }
  return sendPage(reply, devicePage(language, shown))
}

/** Lets a device be called and hold what was chosen. */
export async function changeChoice(visit: Visit): Promise<FastifyReply> {
  const { door, actor, form, reply, paths } = visit
  const { deviceId, bookIds } = await findOwnDevice(visit)
  try {
    const choice = readChoice(form, await offerBooks(door, actor, bookIds))
    await holdChoice(door, actor, { deviceId, choice })
    return reply.redirect(paths.device(deviceId), 303)
  } catch (error) {
    return showDevice(visit, error)
  }
}

/** Gives a device another password, and shows it this once. */
export async function renewPassword(visit: Visit): Promise<FastifyReply> {
  const { door, actor } = visit
  const { deviceId, label } = await findOwnDevice(visit)
  try {
    const { kind, place } = await requireKind(visit)
    const { password } = await renewAppPassword(door.access, actor, deviceId)
    return await showPassword(visit, { deviceId, label, kind, password, place })
  } catch (error) {
    return showDevice(visit, error)
  }
}

/** Takes back what a device took away at one go, and says what came of it. */
export async function undoLoss(visit: Visit): Promise<FastifyReply> {
  const { door, actor, form, reply, language, paths } = visit
  const { deviceId } = await findOwnDevice(visit)
  try {
    const report = await undoBatch(door.domain, actor, form['batch'] ?? '')
    return sendPage(reply, undonePage(language, report, paths.device(deviceId)))
  } catch (error) {
    return showDevice(visit, error)
  }
}

/** Asks whether a device shall be revoked. */
export async function askToRevoke(visit: Visit): Promise<FastifyReply> {
  return sendPage(visit.reply, revokePage(visit.language, await findOwnDevice(visit), visit.paths))
}

/** Revokes a device. */
export async function revoke(visit: Visit): Promise<FastifyReply> {
  const { deviceId } = await findOwnDevice(visit)
  await revokeDevice(visit.door.access, visit.actor, deviceId)
  return visit.reply.redirect(visit.paths.devices, 303)
}

/** The device in the address. Those of others, which administrators oversee elsewhere, are not here. Throws `device-not-found`. */
export async function findOwnDevice({ door, actor, deviceId }: Visit): Promise<DeviceView> {
  const device = await findDevice(door.domain, actor, deviceId)
  if (device.memberId === actor.memberId) return device
  throw new ProductError('device-not-found', 'There is no such device.')
}

async function showPassword(
  visit: Visit,
  made: {
    deviceId: string
    label: string
    kind: DeviceKind
    password: string
    place: Exclude<Place, { kind: 'nowhere' }>
  },
): Promise<FastifyReply> {
  const { door, actor, account, language, paths, reply } = visit
  const collections = await listCollections(door.domain, { ...actor, deviceId: made.deviceId })
  const { hasCalendars } = await findDevice(door.domain, actor, made.deviceId)
  const segments = collections.map(({ segment }) => segment)
  const maySign = (await door.readSigningPair()) !== null
  return sendPage(
    reply,
    newPasswordPage(language, { ...made, user: account.email, segments, maySign, hasCalendars, paths }),
  )
}

/** What is connected and from where it reaches the server. Throws `input-invalid` for what cannot be connected from there. */
async function requireKind({ door, request, form, language }: Visit) {
  const place = await findPlace(door, request)
  const { kind } = form
  if (place.kind !== 'nowhere' && isDeviceKind(kind) && (place.kind === 'public' || deviceKinds[kind].isLocal))
    return { kind, place }
  throw new ProductError('input-invalid', `${connectWords.kindMissing.en}.`, {
    facts: { problems: [connectWords.kindMissing[language]] },
  })
}

function readLog({ door, actor, request }: Visit, { deviceId }: DeviceView) {
  const { before } = request.query as { before?: unknown }
  const page = { deviceId, limit: LOG_PAGE }
  return readDeviceLog(door.domain, actor, typeof before === 'string' ? { ...page, before } : page)
}

function sayRefusal({ language }: Visit, thrown: unknown): { problem: string; status: number } {
  const error = formError(thrown)
  return { problem: describeError(error, language).detail, status: statusOf(error.code) }
}
