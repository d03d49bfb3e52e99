import { IdMaker } from '#base/ids.ts'
import { createLog, type Logger } from '#base/log.ts'
import type { DatabaseAddress } from '#store/address.ts'
import { IdentityStore } from '#store/identity/identity-store.ts'
import { migrate } from '#store/migrate.ts'
import { openTestDatabase } from './database/open-test-database.ts'
import { MovableClock } from './movable-clock.ts'

const APP_PASSWORD = 'app'

/** A migrated database of one test file with its identity store. */
export interface TestIdentity {
  readonly ownerUrl: string
  /** How the server's role enters. */
  readonly address: DatabaseAddress
  readonly identity: IdentityStore
  readonly clock: MovableClock
  readonly ids: IdMaker
  readonly log: Logger
  close(): Promise<void>
}

/** Opens the accounts of a fresh database. */
export async function openTestIdentity(): Promise<TestIdentity> {
  const database = await openTestDatabase({
    name: 'schema',
    prepare: async (url) => void (await migrate({ url }, { appPassword: APP_PASSWORD })),
  })
  const address = { url: asApp(database.url) }
  const clock = new MovableClock()
  const log = createLog('silent')
  const identity = new IdentityStore({ address, log })
  return {
    ownerUrl: database.url,
    address,
    identity,
    clock,
    ids: new IdMaker(clock),
    log,
    async close() {
      await identity.close()
      await database.drop()
    },
  }
}

function asApp(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = 'lazo_app'
  url.password = APP_PASSWORD
  return url.href
}
