import type { FastifyReply } from 'fastify'
import { readAppPassword } from '#access/app-passwords/app-password-text.ts'
import { ProductError } from '#base/errors.ts'
import { findPlace } from '../../device-place.ts'
import { describeForLog } from '../../request-log.ts'
import { connectWords } from './connect-words.table.ts'
import { signProfile } from './profile/sign-profile.ts'
import { PROFILE_TYPE, writeProfile } from './profile/write-profile.ts'
import { findOwnDevice } from './show-devices.ts'
import type { Visit } from './visit.ts'

/** Sends the configuration profile of a device, signed where there is something to sign with. A password that was sent stands in it. */
export async function sendProfile(visit: Visit): Promise<FastifyReply> {
  const { door, account, request, reply, language, form } = visit
  const { deviceId, label, hasCalendars } = await findOwnDevice(visit)
  const place = await findPlace(door, request)
  if (place.kind !== 'public')
    throw new ProductError('path-not-found', 'A profile needs a public address that devices reach.')
  const password = readAppPassword(form['password'] ?? '') === null ? null : form['password']!
  const words = {
    name: connectWords.profileName[language],
    description: connectWords.profileDescription[language].replace('{user}', () => account.email),
  }
  const profile = writeProfile({
    deviceId,
    label,
    hasCalendars,
    user: account.email,
    password,
    site: place.site,
    words,
  })
  return reply
    .headers({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="lazo.mobileconfig"' })
    .type(PROFILE_TYPE)
    .send(await sign(visit, profile))
}

/** A key that cannot sign is no reason to send nothing: the device then says that the profile is not signed. */
async function sign({ door }: Visit, profile: string): Promise<Buffer | string> {
  const pair = await door.readSigningPair()
  if (pair === null) return profile
  try {
    return signProfile(profile, pair, door.domain.clock.now())
  } catch (error) {
    door.log.warn({ error: describeForLog(error) }, 'a configuration profile goes out unsigned')
    return profile
  }
}
