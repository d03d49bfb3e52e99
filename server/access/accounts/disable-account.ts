import type { Account } from '#store/identity/account-reader.ts'
import { setAccountDisabled } from '#store/identity/account-writer.ts'
import { deleteSessionsOf } from '#store/identity/sessions.ts'
import type { Access, Caller } from '../access.ts'

/** Disables an account in all workspaces: its sessions end, its tokens, devices and its password are refused until it is enabled. */
export async function disableAccount(access: Access, account: Account, caller: Caller): Promise<void> {
  await access.identity.transact(async (tx) => {
    await setAccountDisabled(tx, account.accountId, access.clock.now())
    await deleteSessionsOf(tx, account.accountId)
  })
  access.keyRing.forget(account)
  await note(access, 'account-disabled', account, caller)
}

/** Enables an account again; its tokens work as before. */
export async function enableAccount(access: Access, account: Account, caller: Caller): Promise<void> {
  await access.identity.ask((tx) => setAccountDisabled(tx, account.accountId, null))
  await note(access, 'account-enabled', account, caller)
}

function note(
  access: Access,
  act: 'account-disabled' | 'account-enabled',
  account: Account,
  caller: Caller,
): Promise<void> {
  return access.journal({
    act,
    accountId: null,
    subject: `account:${account.accountId}`,
    door: caller.door,
    payload: {},
  })
}
