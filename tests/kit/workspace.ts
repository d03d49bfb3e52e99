import { randomInt } from 'node:crypto'
import type { Actor, Role } from '#base/actor.ts'
import { IdMaker } from '#base/ids.ts'
import { createLog } from '#base/log.ts'
import { createBook } from '#domain/books/create-book.ts'
import { addDevice } from '#domain/devices/add-device.ts'
import type { Domain } from '#domain/domain.ts'
import { migrate } from '#store/migrate.ts'
import { Store } from '#store/store.ts'
import { openTestDatabase } from './database/open-test-database.ts'
import { MovableClock } from './movable-clock.ts'

const SCHEMA = {
  name: 'schema',
  async prepare(url: string) {
    await migrate({ url }, { appPassword: 'app' })
  },
}

/** A fresh database with one workspace and its owner, as the domain sees it. */
export interface TestWorkspace {
  readonly domain: Domain
  readonly clock: MovableClock
  readonly owner: Actor
  /** The address as the owner of the schema, for looking behind the walls. */
  readonly ownerUrl: string
  /** The address as the server's role. */
  readonly appUrl: string
  member(name: string, role?: Role): Promise<Actor>
  book(actor: Actor, name: string, kind?: 'personal' | 'shared'): Promise<string>
  /** The actor as one of their devices, which holds these books; all of them when none are named. */
  device(actor: Actor, label: string, bookIds?: readonly string[]): Promise<Actor & { deviceId: string }>
  /** A second workspace in the same database, with its owner. */
  otherWorkspace(): Promise<Actor>
  close(): Promise<void>
}

/** Opens a fresh test workspace; `close` it at the end. */
export async function openTestWorkspace(): Promise<TestWorkspace> {
  const database = await openTestDatabase(SCHEMA)
  const appUrl = asServerRole(database.url)
  const clock = new MovableClock()
  const ids = new IdMaker(clock)
  const log = createLog('silent')
  const store = new Store({ address: { url: appUrl }, clock, ids, log, connections: 8 })
  const domain: Domain = { store, clock, ids, log, region: 'ES', language: 'es' }
  const owner = await addWorkspace(domain, 'Casa')
  return {
    domain,
    clock,
    owner,
    ownerUrl: database.url,
    appUrl,
    member: (name, role = 'member') => addMember(domain, owner.workspaceId, name, role),
    book: async (actor, name, kind = 'personal') => (await createBook(domain, actor, { name, kind })).bookId,
    device: async (actor, label, bookIds) => {
      const { deviceId } = await addDevice(domain, actor, { label, doors: ['carddav'], bookIds: bookIds ?? null })
      return { ...actor, door: 'carddav', deviceId }
    },
    otherWorkspace: () => addWorkspace(domain, 'Otra'),
    async close() {
      await store.close()
      await database.drop()
    },
  }
}

/** The same database as the server's role. */
export function asServerRole(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = 'lazo_app'
  url.password = 'app'
  return url.href
}

async function addWorkspace(domain: Domain, name: string): Promise<Actor> {
  const workspaceId = domain.ids.next()
  const actor = actorOf(domain, workspaceId, 'owner')
  await domain.store.write(actor, async (tx) => {
    await tx.sql
      .insertInto('workspace')
      .values({ workspace_id: workspaceId, name, era: randomInt(2 ** 32), created_at: tx.now })
      .execute()
  })
  return insertMember(domain, actor, `Dueña de ${name}`)
}

async function addMember(domain: Domain, workspaceId: string, name: string, role: Role): Promise<Actor> {
  return insertMember(domain, actorOf(domain, workspaceId, role), name)
}

async function insertMember(domain: Domain, actor: Actor, name: string): Promise<Actor> {
  await domain.store.write(actor, async (tx) => {
    await tx.sql
      .insertInto('member')
      .values({
        workspace_id: actor.workspaceId,
        member_id: actor.memberId,
        account_id: actor.accountId,
        email: `${actor.memberId}@example.org`,
        name,
        role: actor.role,
        created_at: tx.now,
        disabled_at: null,
      })
      .execute()
  })
  return actor
}

function actorOf(domain: Domain, workspaceId: string, role: Role): Actor {
  return { workspaceId, memberId: domain.ids.next(), accountId: domain.ids.next(), role, door: 'rest', mayWrite: true }
}
