import { randomBytes } from 'node:crypto'
import type { Access, Caller } from '#access/access.ts'
import { KeyRing } from '#access/app-passwords/key-ring.ts'
import { PasswordHasher } from '#access/passwords/password-hasher.ts'
import { setPassword } from '#access/passwords/set-password.ts'
import type { Actor } from '#base/actor.ts'
import { SecretBox } from '#base/secret-box.ts'
import { devicePorts } from '#domain/devices/device-ports.ts'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { findDevice } from '#domain/devices/list-devices.ts'
import { requireDevice } from '#domain/devices/require-device.ts'
import { accountPorts } from '#domain/members/account-ports.ts'
import { addMember } from '#domain/members/add-member.ts'
import { type CreateWorkspaceInput, createWorkspace } from '#domain/members/create-workspace.ts'
import { disableMember, enableMember } from '#domain/members/disable-member.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import type { Account } from '#store/identity/account-reader.ts'
import { ensureAccount } from '#store/identity/ensure-account.ts'
import { Store } from '#store/store.ts'
import { openTestIdentity, type TestIdentity } from './identity.ts'

/** Accounts, members and the way between them, over a fresh database. */
export interface TestAccess extends TestIdentity {
  readonly access: Access
  readonly domain: MembersDomain
  /** The verbs of members over this domain. */
  readonly members: ReturnType<typeof bindMembers>
  /** An account with a password, and a workspace of its own unless it is said to have none. */
  person(
    email: string,
    options?: { password?: string; workspace?: string | null },
  ): Promise<{ account: Account; actor: Actor | null }>
  /** A device as its owner sees it. */
  findDevice(actor: Actor, deviceId: string): Promise<DeviceView>
  /** What every verb for devices begins with. */
  openVerb(device: Actor): Promise<void>
  /** The devices as another process has them, with connections of its own; `close` them at the end. */
  otherDevices(): { readonly devices: Access['devices']; close(): Promise<void> }
  /** Waits until what is noted of devices behind their requests is written. */
  settle(): Promise<void>
}

/** The password of a test person who has no other. */
export const PASSWORD = 'correct horse battery'

/** A caller from an address kept for documentation (RFC 5737). */
export const caller: Caller = { address: '192.0.2.1', door: 'rest' }

/** Cheap enough to try thousands of passwords in a test. */
const CHEAP = { memory: 64, passes: 1, parallelism: 1 }

/** Opens accounts and members of a fresh database; `close` it at the end. */
export async function openTestAccess(): Promise<TestAccess> {
  const kit = await openTestIdentity()
  const { address, clock, ids, log, identity } = kit
  const store = new Store({ address, clock, ids, log })
  const domain: MembersDomain = { store, clock, ids, log, identity, region: 'ES', language: 'es' }
  const passwords = new PasswordHasher({ cost: CHEAP, places: 2_000 })
  const devices = devicePorts(domain)
  const ports = { ...accountPorts(store), devices, keyRing: new KeyRing(passwords) }
  const secrets = new SecretBox(randomBytes(32))
  const access: Access = { identity, passwords, secrets, clock, ids, log, ...ports }
  return {
    ...kit,
    access,
    domain,
    members: bindMembers(domain),
    async person(email, { password = PASSWORD, workspace = email } = {}) {
      const { account } = await ensureAccount(kit, { email, name: email.split('@')[0]! })
      await setPassword(access, account, password, caller)
      const actor =
        workspace === null ? null : await createWorkspace(domain, { name: workspace, owner: account, door: 'rest' })
      return { account, actor }
    },
    findDevice: (actor, deviceId) => findDevice(domain, actor, deviceId),
    openVerb: (device) => store.read(device, async (tx) => void (await requireDevice(tx))),
    otherDevices() {
      const other = new Store({ address, clock, ids, log })
      const ports = devicePorts({ ...domain, store: other })
      return {
        devices: ports,
        async close() {
          await ports.settle()
          await other.close()
        },
      }
    },
    settle: () => devices.settle(),
    async close() {
      await devices.settle()
      await store.close()
      await kit.close()
    },
  }
}

function bindMembers(domain: MembersDomain) {
  return {
    create: (input: CreateWorkspaceInput) => createWorkspace(domain, input),
    add: (actor: Actor, input: Parameters<typeof addMember>[2]) => addMember(domain, actor, input),
    disable: (actor: Actor, memberId: string) => disableMember(domain, actor, memberId),
    enable: (actor: Actor, memberId: string) => enableMember(domain, actor, memberId),
    remove: (actor: Actor, memberId: string) => removeMember(domain, actor, { memberId }),
  }
}
