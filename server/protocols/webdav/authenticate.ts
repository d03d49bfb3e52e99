import type { FastifyRequest } from 'fastify'
import { authenticateDevice, type DeviceActor } from '#access/app-passwords/authenticate-device.ts'
import { ProductError } from '#base/errors.ts'
import { familyOf } from '#domain/devices/family-of.ts'
import type { DoorContext } from '../context.ts'
import { readBasicCredentials } from './basic-credentials.ts'
import { requirePrivateLine } from './private-line.ts'

/**
 * Tells which device asks, and as which family of programs. Null only for OPTIONS without a password, which clients ask to learn where they are. Throws
 * `sign-in-required` without a password, else what `authenticateDevice` throws.
 */
export async function authenticate(door: DoorContext, request: FastifyRequest): Promise<DeviceActor | null> {
  const { authorization } = request.headers
  if (request.method === 'OPTIONS' && authorization === undefined) return null
  requirePrivateLine(request)
  const credentials = readBasicCredentials(authorization)
  if (!credentials) throw new ProductError('sign-in-required', 'Sign in with your e-mail address and an app password.')
  const client = request.headers['user-agent'] ?? ''
  const caller = { address: request.ip, door: 'carddav' as const }
  const device = await authenticateDevice(door.access, { ...credentials, client, door: 'carddav' }, caller)
  return { ...device, family: familyOf(client) }
}
