import { CONNECT_PATH } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import type { DoorContext } from '../../context.ts'
import { sendProfile } from './send-profile.ts'
import {
  addDevice,
  askToRevoke,
  changeChoice,
  renewPassword,
  revoke,
  showDevice,
  showDevices,
  undoLoss,
} from './show-devices.ts'
import { signInByForm, signOutByForm } from './sign-in.ts'
import { forVisitors } from './visit.ts'

const DEVICE = `${CONNECT_PATH}/devices/:deviceId`

/** The pages on which people connect their devices. */
export function addConnect(app: FastifyInstance, door: DoorContext): void {
  app.post(`${CONNECT_PATH}/sign-in`, (request, reply) => signInByForm(door, request, reply))
  app.post(`${CONNECT_PATH}/sign-out`, (request, reply) => signOutByForm(door, request, reply))
  app.get(
    CONNECT_PATH,
    forVisitors(door, (visit) => showDevices(visit)),
  )
  app.get(`${CONNECT_PATH}/devices`, (_, reply) => reply.redirect(CONNECT_PATH, 303))
  app.post(`${CONNECT_PATH}/devices`, forVisitors(door, addDevice))
  app.get(
    DEVICE,
    forVisitors(door, (visit) => showDevice(visit)),
  )
  app.post(DEVICE, forVisitors(door, changeChoice))
  app.post(`${DEVICE}/password`, forVisitors(door, renewPassword))
  app.post(`${DEVICE}/undo`, forVisitors(door, undoLoss))
  app.get(`${DEVICE}/revoke`, forVisitors(door, askToRevoke))
  app.post(`${DEVICE}/revoke`, forVisitors(door, revoke))
  app.get(`${DEVICE}/lazo.mobileconfig`, forVisitors(door, sendProfile))
  app.post(`${DEVICE}/lazo.mobileconfig`, forVisitors(door, sendProfile))
}
