import { readBooks } from '#store/books/reader.ts'
import { readBatchStandings } from '#store/history/reader.ts'
import { type DoneImport, readDoneImports } from '#store/imports/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import { keptFileName } from './kept-file-name.ts'

/** So many earlier imports of a kind are looked at. */
const LOOKED_AT = 100
/** An export of these holds one account, whatever its file is called. */
const ACCOUNTS: ReadonlySet<string> = new Set(['linkedin', 'google-csv'])

/** Where the same source last went. */
export interface EarlierImport {
  readonly bookId: string
  readonly importedAt: Date
}

/**
 * The actor's last import of the same source that ended well and stands, and went into a book that the actor may still fill; null
 * when there is none. The same source is a file of the same name and kind, or any file of an account that is one person's.
 */
export async function findEarlier(
  tx: ReadTx,
  { kind, fileName }: { kind: string; fileName: string },
): Promise<EarlierImport | null> {
  const done = await readDoneImports(tx, kind, LOOKED_AT)
  const same = done.filter((one) => ACCOUNTS.has(kind) || nameOfSource(one.fileName) === nameOfSource(fileName))
  if (same.length === 0) return null
  const [fillable, undone] = [await findFillable(tx, same), await findUndone(tx, same)]
  const found = same.find(({ bookId, batchId }) => fillable.has(bookId) && !undone.has(batchId))
  return found ? { bookId: found.bookId, importedAt: found.finishedAt } : null
}

async function findFillable(tx: ReadTx, imports: readonly DoneImport[]): Promise<Set<string>> {
  const rights = await bookRights(tx)
  const ids = new Set(imports.map(({ bookId }) => bookId).filter((bookId) => reaches(rights.get(bookId), 'edit')))
  const books = await readBooks(tx, [...ids])
  return new Set(books.filter(({ keyword }) => keyword === null).map(({ bookId }) => bookId))
}

async function findUndone(tx: ReadTx, imports: readonly DoneImport[]): Promise<Set<string>> {
  const standings = await readBatchStandings(
    tx,
    imports.map(({ batchId }) => batchId),
  )
  return new Set(standings.flatMap(({ batchId, undoneAt }) => (undoneAt === null ? [] : [batchId])))
}

/** A file that was fetched again has a number in its name, as browsers give it. */
function nameOfSource(fileName: string): string {
  return keptFileName(fileName).replace(/ ?\(\d{1,3}\)(?=\.[a-z0-9]{1,6}$)/i, '')
}
