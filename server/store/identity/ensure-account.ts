import type { Clock } from '#base/clock.ts'
import type { IdMaker } from '#base/ids.ts'
import type { Account } from './account-reader.ts'
import { accountEmail, accountName } from './account-words.ts'
import { ensureAccountRow } from './account-writer.ts'
import type { IdentityStore } from './identity-store.ts'

/** What is needed to make an account. */
export interface AccountMaker {
  readonly identity: IdentityStore
  readonly clock: Clock
  readonly ids: IdMaker
}

/** The account of an e-mail address, made when there is none; an account that is there keeps its name. */
export async function ensureAccount(
  maker: AccountMaker,
  person: { email: string; name: string },
): Promise<{ account: Account; isNew: boolean }> {
  const fresh = {
    accountId: maker.ids.next(),
    email: accountEmail(person.email),
    name: accountName(person.name),
    at: maker.clock.now(),
  }
  const account = await maker.identity.ask((tx) => ensureAccountRow(tx, fresh))
  return { account, isNew: account.accountId === fresh.accountId }
}
