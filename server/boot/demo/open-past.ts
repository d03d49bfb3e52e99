import type { Access } from '#access/access.ts'
import { IdMaker } from '#base/ids.ts'
import { accountPorts } from '#domain/members/account-ports.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { Store } from '#store/store.ts'
import type { Context } from '../open-context.ts'
import { PastClock } from './past-clock.ts'

/** The product as it would have been used some time ago, on the same database. */
export interface Past {
  readonly domain: MembersDomain
  readonly access: Access
  readonly clock: PastClock
  close(): Promise<void>
}

/** Opens the past of a context, some days ago: what is done in it bears the time of its clock. */
export function openPast(context: Context, daysAgo: number): Past {
  const clock = new PastClock(daysAgo)
  const ids = new IdMaker(clock)
  const store = new Store({ address: context.database.app, clock, ids, log: context.log })
  return {
    domain: { ...context.domain, store, clock, ids },
    access: { ...context.access, ...accountPorts(store), clock, ids },
    clock,
    close: () => store.close(),
  }
}
