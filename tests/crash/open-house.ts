import { IdMaker } from '#base/ids.ts'
import { createLog } from '#base/log.ts'
import { type Context, openContext } from '#boot/open-context.ts'
import type { Domain } from '#domain/domain.ts'
import { Store } from '#store/store.ts'

/** The product over a data folder, put together as a command does it, with a clock that is ahead. */
export interface House {
  readonly domain: Domain
  /** How the embedded PostgreSQL was found: started, joined or adopted. */
  readonly how: string
  /** The address as the owner of the schema. */
  readonly ownerUrl: string
  close(): Promise<void>
}

/** Opens it. Every process is some minutes ahead of the one before, so that a lease of a killed one has run out. */
export async function openHouse(folder: string, minutesAhead: number): Promise<House> {
  const context: Context = await openContext({ data: folder, environment: {}, isCommand: true })
  const clock = { now: () => new Date(Date.now() + minutesAhead * 60_000) }
  const ids = new IdMaker(clock)
  const { region, language } = context.domain
  // That its database is killed is no news here.
  const log = createLog('silent')
  const store = new Store({ address: context.database.app, clock, ids, log })
  const { embedded } = context.database
  return {
    domain: { store, clock, ids, log, region, language },
    how: embedded!.how,
    ownerUrl: embedded!.ownerUrl,
    async close() {
      await store.close()
      await context.close()
    },
  }
}
