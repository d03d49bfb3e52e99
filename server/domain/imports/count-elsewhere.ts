import { readHandles } from '@lazo/jscontact'
import { findHeldHandles } from '#store/imports/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import type { ImportEntry } from './read/import-entry.ts'

const KINDS = ['email', 'phone'] as const

/** How many of these entries share an e-mail or a telephone with a card in a book that the actor sees. */
export async function countElsewhere(
  tx: ReadTx,
  entries: readonly ImportEntry[],
  { region }: { region: string },
): Promise<number> {
  const books = [...(await bookRights(tx)).keys()]
  const handles = entries.map(({ card }) => (card ? readHandles(card, region) : []))
  const keysOf = (kind: string) => [
    ...new Set(handles.flat().flatMap((handle) => (handle.kind === kind ? [handle.key] : []))),
  ]
  const held = await together(
    findHeldHandles(tx, books, 'email', keysOf('email')),
    findHeldHandles(tx, books, 'phone', keysOf('phone')),
  )
  const isHeld = (kind: string, key: string) => KINDS.some((one, i) => one === kind && held[i]!.has(key))
  return handles.filter((own) => own.some(({ kind, key }) => isHeld(kind, key))).length
}
