import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor, Role } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { caller, openTestAccess } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { readAccount } from '#store/identity/account-reader.ts'
import { deleteAccount } from '#store/identity/account-writer.ts'
import type { IdentityStore } from '#store/identity/identity-store.ts'
import { insertMember } from '#store/members/writer.ts'
import { addMember } from './add-member.ts'
import { changeRole } from './change-role.ts'
import { disableMember, enableMember } from './disable-member.ts'
import { foreseeRemoval } from './foresee-removal.ts'
import { findMember, listMembers } from './list-members.ts'
import type { MembersDomain } from './members-domain.ts'
import { removeMember } from './remove-member.ts'
import { renameMember } from './rename-member.ts'
import { systemActor } from './system-actor.ts'
import { withAccount } from './with-account.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { domain, identity, ownerUrl } = kit

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
let count = 0

/** A workspace of this test alone, and its owner. */
async function workspace(): Promise<Actor> {
  count += 1
  return (await kit.person(`owner${count}@example.org`)).actor!
}

async function join(boss: Actor, name: string, role: Role = 'member'): Promise<Actor> {
  count += 1
  const email = `${name}${count}@example.org`
  const { memberId, account } = await addMember(domain, boss, { email, name, role })
  return { ...boss, memberId, accountId: account.accountId, role }
}

const rolesOf = async (boss: Actor) =>
  Object.fromEntries(
    (await listMembers(domain, boss)).map((member) => [member.name, member.disabledAt ? 'disabled' : member.role]),
  )

test('adds a person with a new account, or with the one they have', async () => {
  const [boss, other] = [await workspace(), await workspace()]
  const first = await addMember(domain, boss, { email: 'Rosa@Example.org', name: ' Rosa ', role: 'admin' })
  const second = await addMember(domain, other, { email: 'rosa@example.org', name: 'Somebody else', role: 'guest' })
  assert.equal(first.isNewAccount, true)
  assert.equal(second.isNewAccount, false)
  assert.equal(second.account.accountId, first.account.accountId)
  assert.equal((await findMember(domain, other, { email: 'ROSA@example.org' })).name, 'Rosa')
  await assert.rejects(
    addMember(domain, boss, { email: 'rosa@example.org', name: 'Rosa', role: 'member' }),
    refused('email-taken'),
  )
})

test('adds a person once when two add them at the same moment', async () => {
  const boss = await workspace()
  const ends = await Promise.allSettled(
    Array.from({ length: 5 }, () => addMember(domain, boss, { email: 'twice@example.org', name: 'T', role: 'member' })),
  )
  assert.equal(ends.filter((end) => end.status === 'fulfilled').length, 1)
  assert.ok(ends.every((end) => end.status === 'fulfilled' || isProductError(end.reason, 'email-taken')))
})

test('refuses what is no e-mail, no name and no role, and makes no account for it', async () => {
  const boss = await workspace()
  const person = { email: 'fine@example.org', name: 'Fine', role: 'member' as Role }
  await assert.rejects(addMember(domain, boss, { ...person, email: 'fine' }), refused('email-invalid'))
  await assert.rejects(addMember(domain, boss, { ...person, name: ' ' }), refused('input-invalid'))
  await assert.rejects(addMember(domain, boss, { ...person, role: 'god' as Role }), refused('input-invalid'))
  await assert.rejects(addMember(domain, { ...boss, role: 'member' }, person), refused('right-missing'))
  assert.deepEqual(await askOnce(ownerUrl, `select from identity.account where email = 'fine@example.org'`), [])
})

test('lets administrators manage members, and only owners decide who is an owner', async () => {
  const boss = await workspace()
  const [admin, member] = [await join(boss, 'Admin', 'admin'), await join(boss, 'Member')]
  await changeRole(domain, admin, { memberId: member.memberId, role: 'admin' })
  await assert.rejects(
    changeRole(domain, admin, { memberId: member.memberId, role: 'owner' }),
    refused('right-missing'),
  )
  await assert.rejects(
    addMember(domain, admin, { email: 'o@example.org', name: 'O', role: 'owner' }),
    refused('right-missing'),
  )
  for (const act of [
    () => changeRole(domain, admin, { memberId: boss.memberId, role: 'guest' }),
    () => disableMember(domain, admin, boss.memberId),
    () => removeMember(domain, admin, { memberId: boss.memberId }),
  ])
    await assert.rejects(act, refused('right-missing'))
  const guest = await join(boss, 'Guest', 'guest')
  for (const act of [
    () => changeRole(domain, guest, { memberId: guest.memberId, role: 'owner' }),
    () => disableMember(domain, guest, member.memberId),
    () => removeMember(domain, guest, { memberId: member.memberId }),
    () => addMember(domain, guest, { email: 'g@example.org', name: 'G', role: 'guest' }),
  ])
    await assert.rejects(act, refused('right-missing'))
})

test('refuses to take the last owner away, in every way', async () => {
  const boss = await workspace()
  const second = await join(boss, 'Second', 'owner')
  await disableMember(domain, boss, second.memberId)
  for (const act of [
    () => changeRole(domain, boss, { memberId: boss.memberId, role: 'admin' }),
    () => disableMember(domain, boss, boss.memberId),
    () => removeMember(domain, boss, { memberId: boss.memberId }),
  ])
    await assert.rejects(act, refused('last-owner'))
  await enableMember(domain, boss, second.memberId)
  await changeRole(domain, boss, { memberId: boss.memberId, role: 'admin' })
})

test('keeps one owner when all owners step down at the same moment', async () => {
  const boss = await workspace()
  const owners = [boss, ...(await Promise.all(['B', 'C', 'D'].map((name) => join(boss, name, 'owner'))))]
  const acts = owners.map((owner, i) => {
    if (i % 3 === 0) return changeRole(domain, owner, { memberId: owner.memberId, role: 'member' })
    return i % 3 === 1
      ? disableMember(domain, owner, owner.memberId)
      : removeMember(domain, owner, { memberId: owner.memberId })
  })
  const ends = await Promise.allSettled(acts)
  const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  assert.equal(failures.length, 1)
  assert.ok(isProductError(failures[0], 'last-owner'))
  const left = await listMembers(domain, systemActor(boss.workspaceId, 'cli'))
  assert.equal(left.filter((member) => member.role === 'owner' && !member.disabledAt).length, 1)
})

test('shows a guest nobody but the guest, and nobody the members of another workspace', async () => {
  const [boss, other] = [await workspace(), await workspace()]
  const guest = await join(boss, 'Guest', 'guest')
  assert.deepEqual(
    (await listMembers(domain, guest)).map(({ memberId }) => memberId),
    [guest.memberId],
  )
  await assert.rejects(findMember(domain, guest, { memberId: boss.memberId }), refused('member-not-found'))
  await assert.rejects(findMember(domain, other, { memberId: boss.memberId }), refused('member-not-found'))
  await assert.rejects(findMember(domain, boss, { memberId: 'nonsense' }), refused('member-not-found'))
  for (const act of [
    () => changeRole(domain, other, { memberId: guest.memberId, role: 'admin' }),
    () => disableMember(domain, other, guest.memberId),
    () => removeMember(domain, other, { memberId: guest.memberId }),
    () => removeMember(domain, boss, { memberId: guest.memberId, transferTo: other.memberId }),
  ])
    await assert.rejects(act, refused('member-not-found'))
})

test('says the role of everyone, and who is disabled', async () => {
  const boss = await workspace()
  const [admin, member] = [await join(boss, 'Admin', 'admin'), await join(boss, 'Member')]
  await disableMember(domain, admin, member.memberId)
  await disableMember(domain, admin, member.memberId)
  const roles = await rolesOf(boss)
  assert.equal(roles['Admin'], 'admin')
  assert.equal(roles['Member'], 'disabled')
  await enableMember(domain, admin, member.memberId)
  assert.equal((await rolesOf(boss))['Member'], 'member')
})

test('removes the account with its last membership, and only then', async () => {
  const [boss, other] = [await workspace(), await workspace()]
  const here = await addMember(domain, boss, { email: 'leaver@example.org', name: 'L', role: 'member' })
  const there = await addMember(domain, other, { email: 'leaver@example.org', name: 'L', role: 'member' })
  const look = () => identity.ask((tx) => readAccount(tx, here.account.accountId))
  await removeMember(domain, boss, { memberId: here.memberId })
  assert.equal((await look())?.email, 'leaver@example.org')
  await removeMember(domain, { ...other, memberId: there.memberId, role: 'member' }, { memberId: there.memberId })
  assert.equal(await look(), null)
})

test('keeps an account that gets a membership while it loses its last one', async () => {
  const [boss, other] = [await workspace(), await workspace()]
  const person = { email: 'flicker@example.org', name: 'Flicker' }
  const { memberId } = await addMember(domain, boss, { ...person, role: 'member' })
  const watcher: { removal?: Promise<unknown>; isOver: boolean } = { isOver: false }
  const { account } = await withAccount(domain, person, async ({ accountId, email, name }) => {
    watcher.removal = removeMember(domain, boss, { memberId }).finally(() => (watcher.isOver = true))
    while (!watcher.isOver && !(await isAnybodyWaiting())) await new Promise(setImmediate)
    await domain.store.write(other, (tx) =>
      insertMember(tx, { memberId: kit.ids.next(), accountId, email, name, role: 'member' }),
    )
  })
  await watcher.removal
  assert.ok(await identity.ask((tx) => readAccount(tx, account.accountId)))
})

test('makes an account again that went before it could be held', async () => {
  const gone = await kit.person('gone@example.org', { workspace: null })
  const holding: MembersDomain = { ...domain, identity: losingOnce(gone.account.accountId) }
  const { account } = await withAccount(holding, { email: 'gone@example.org', name: 'G' }, async () => undefined)
  assert.notEqual(account.accountId, gone.account.accountId)
  assert.ok(await identity.ask((tx) => readAccount(tx, account.accountId)))
})

/** The identity store, where an account is removed just before the first transaction. */
function losingOnce(accountId: string): IdentityStore {
  let isLost = false
  return new Proxy(identity, {
    get(target, name) {
      if (name === 'ask') return target.ask.bind(target)
      return async (work: never) => {
        if (!isLost) await target.ask((tx) => deleteAccount(tx, accountId))
        isLost = true
        return target.transact(work)
      }
    },
  })
}

/** Whether a connection to this database waits for another to end. */
async function isAnybodyWaiting(): Promise<boolean> {
  const rows = await askOnce(
    ownerUrl,
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}

test('writes every act into the audit of the workspace, in the name of who did it', async () => {
  const boss = await workspace()
  const member = await join(boss, 'Member')
  await changeRole(domain, boss, { memberId: member.memberId, role: 'guest' })
  await changeRole(domain, boss, { memberId: member.memberId, role: 'guest' })
  await disableMember(domain, boss, member.memberId)
  await enableMember(domain, boss, member.memberId)
  await removeMember(domain, systemActor(boss.workspaceId, caller.door), { memberId: member.memberId })
  const acts = await askOnce<{ act: string; mine: boolean }>(
    ownerUrl,
    'select act, actor_id = $2 as mine from lazo.audit where workspace_id = $1 and subject = $3 order by audit_id',
    [boss.workspaceId, boss.memberId, member.memberId],
  )
  assert.deepEqual(acts, [
    { act: 'member-added', mine: true },
    { act: 'member-role-changed', mine: true },
    { act: 'member-disabled', mine: true },
    { act: 'member-enabled', mine: true },
    { act: 'member-removed', mine: false },
  ])
})

test('shows a member under another name, as they or administrators wish, of owners only owners', async () => {
  const boss = await workspace()
  const [admin, member] = [await join(boss, 'Admin', 'admin'), await join(boss, 'Member')]
  const guest = await join(boss, 'Guest', 'guest')
  const rename = (by: Actor, { memberId }: Actor, name: string) => renameMember(domain, by, { memberId, name })
  assert.deepEqual(await rename(member, member, '  Paz\n Gil '), { name: 'Paz Gil' })
  await rename(guest, guest, 'Visita')
  await rename(admin, member, 'Paz Gil Soto')
  await rename(admin, member, 'Paz Gil Soto')
  await rename(boss, admin, 'Admin')
  assert.equal((await findMember(domain, boss, member)).name, 'Paz Gil Soto')
  assert.equal((await findMember(domain, boss, guest)).name, 'Visita')
  await assert.rejects(rename(member, admin, 'No'), refused('right-missing'))
  await assert.rejects(rename(admin, boss, 'No'), refused('right-missing'))
  await assert.rejects(rename(guest, boss, 'No'), refused('member-not-found'))
  await assert.rejects(rename(await workspace(), member, 'No'), refused('member-not-found'))
  await assert.rejects(rename({ ...member, mayWrite: false }, member, 'No'), refused('scope-missing'))
  await assert.rejects(rename(member, member, ' '), refused('input-invalid'))
  const acts = await askOnce<{ act: string }>(
    ownerUrl,
    "select act from lazo.audit where workspace_id = $1 and act = 'member-renamed' and subject = $2",
    [boss.workspaceId, member.memberId],
  )
  assert.equal(acts.length, 2)
})

test('tells what hangs on a member to administrators and to the member, and to nobody else', async () => {
  const boss = await workspace()
  const [member, other] = [await join(boss, 'Member'), await join(boss, 'Other')]
  const guest = await join(boss, 'Guest', 'guest')
  for (const by of [boss, member])
    assert.deepEqual(await foreseeRemoval(domain, by, member.memberId), { books: 0, cards: 0, devices: 0, handled: 0 })
  await assert.rejects(foreseeRemoval(domain, other, member.memberId), refused('right-missing'))
  await assert.rejects(foreseeRemoval(domain, guest, member.memberId), refused('member-not-found'))
  await assert.rejects(foreseeRemoval(domain, await workspace(), member.memberId), refused('member-not-found'))
})
