import { readNamesByRowKey } from '#store/imports/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { ImportEntry } from './read/import-entry.ts'

/** How ids of accounts begin in every Salesforce. */
const ACCOUNTS = 'key:id:001'
/** Ids have 15 letters that mean something, and often three more against confused capitals. */
const TELLING = 15

/** What accounts of Salesforce are called, by the ids that contacts name them by. */
export type AccountNames = ReadonlyMap<string, string>

/** The kinds of files that are joined so. */
export const JOINED = { contacts: 'salesforce-contacts', accounts: 'salesforce-accounts' } as const

/** The name of an account, whether its id is written with 15 letters or 18. Pure. */
export function nameOfAccount(names: AccountNames, id: string): string | undefined {
  return names.get(id.slice(0, TELLING))
}

/** What the accounts are called that earlier imports brought into a book; nothing is looked up unless contacts ask for it. */
export async function readAccountNames(tx: ReadTx, bookId: string, kinds: readonly string[]): Promise<AccountNames> {
  if (!kinds.includes(JOINED.contacts)) return new Map()
  const found = await readNamesByRowKey(tx, bookId, ACCOUNTS)
  return new Map([...found].map(([rowKey, name]) => [idOf(rowKey), name]))
}

/** What the accounts of a file are called. */
export async function gatherAccountNames(entries: AsyncIterable<ImportEntry>): Promise<AccountNames> {
  const names = new Map<string, string>()
  for await (const { rowKey, card } of entries) if (card?.name?.full) names.set(idOf(rowKey), card.name.full)
  return names
}

function idOf(rowKey: string): string {
  return rowKey.slice('key:id:'.length, 'key:id:'.length + TELLING)
}
