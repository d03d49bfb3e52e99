import { systemClock } from '#base/clock.ts'
import { IdMaker } from '#base/ids.ts'
import { createLog } from '#base/log.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { IdentityStore } from '#store/identity/identity-store.ts'
import { Store } from '#store/store.ts'

/** The product over a database, without doors; `url` is that of the server's role. */
export function openDomain(url: string): MembersDomain {
  const [clock, log] = [systemClock, createLog('silent')]
  const ids = new IdMaker(clock)
  const store = new Store({ address: { url }, clock, ids, log })
  return {
    store,
    identity: new IdentityStore({ address: { url }, log }),
    clock,
    ids,
    log,
    region: 'ES',
    language: 'es',
  }
}
