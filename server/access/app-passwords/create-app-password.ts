import type { Actor } from '#base/actor.ts'
import { deleteAppPassword, insertAppPassword } from '#store/identity/app-passwords.ts'
import type { Access } from '../access.ts'
import { newAppPassword } from './app-password-text.ts'
import type { DeviceInput } from './device-directory.ts'

/** A device and the password that was made for it; its text is given this once and kept nowhere. */
export interface NewAppPassword {
  readonly deviceId: string
  readonly password: string
}

/**
 * Makes a device of the actor's with a password of its own. The device comes first: a crash before its password leaves one that
 * nothing opens. Throws what making a device throws: `input-invalid`, `book-not-found`, `scope-missing`.
 */
export async function createAppPassword(access: Access, actor: Actor, input: DeviceInput): Promise<NewAppPassword> {
  const made = await makePassword(access)
  const { deviceId } = await access.devices.add(actor, input)
  try {
    return { deviceId, password: await keepPassword(access, { actor, deviceId }, made) }
  } catch (error) {
    await access.devices.revoke(actor, deviceId)
    throw error
  }
}

/** Gives a device of the actor's another password; the one before opens nothing from then on, in whatever process. Throws `device-not-found`. */
export async function renewAppPassword(access: Access, actor: Actor, deviceId: string): Promise<NewAppPassword> {
  await access.devices.requireOwn(actor, deviceId)
  const password = await keepPassword(access, { actor, deviceId }, await makePassword(access))
  access.keyRing.forget({ deviceId })
  await access.devices.tellOver(actor, deviceId)
  const { accountId, workspaceId, memberId, door } = actor
  await access.journal({
    act: 'app-password-renewed',
    accountId,
    subject: `device:${deviceId}`,
    door,
    member: { workspaceId, memberId },
    payload: {},
  })
  return { deviceId, password }
}

async function makePassword(access: Access) {
  const { text, signs, selector } = newAppPassword()
  return { text, selector, hash: await access.keyRing.passwords.hash(signs) }
}

type MadePassword = Awaited<ReturnType<typeof makePassword>>

/** Keeps a password in place of the one before and gives its text. */
async function keepPassword(
  access: Access,
  whose: { actor: Actor; deviceId: string },
  made: MadePassword,
): Promise<string> {
  // Once in many thousands another password has the selector by chance.
  if (await isKept(access, whose, made)) return made.text
  return keepPassword(access, whose, await makePassword(access))
}

function isKept(
  access: Access,
  { actor, deviceId }: { actor: Actor; deviceId: string },
  { selector, hash }: MadePassword,
): Promise<boolean> {
  const { accountId, workspaceId, memberId } = actor
  const appPasswordId = access.ids.next()
  const whose = { appPasswordId, accountId, workspaceId, memberId, deviceId }
  return access.identity.transact(async (tx) => {
    await deleteAppPassword(tx, deviceId)
    return insertAppPassword(tx, { ...whose, selector, hash, createdAt: access.clock.now(), revokedAt: null })
  })
}
