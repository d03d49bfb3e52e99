import type { Actor } from '#base/actor.ts'
import { findSource, isBookEmpty, type StoredSource } from '#store/imports/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight } from '../sharing/book-rights.ts'
import { requireFillable } from '../sharing/fillable-book.ts'
import { type AccountNames, readAccountNames } from './account-names.ts'
import { type EarlierImport, findEarlier } from './find-earlier.ts'
import { isReadByOthers } from './is-read-by-others.ts'

/** The book that an import would go into, and what is known of its source there. */
export interface PreviewPlace {
  /** Of the first kind; of the others, and of it, by the name of the kind. */
  readonly sourceId: string
  readonly sources: ReadonlyMap<string, string>
  readonly bookId: string
  readonly wasEmpty: boolean
  readonly accounts: AccountNames
  /** The first source, when it was imported before. */
  readonly known: StoredSource | null
  readonly isShared: boolean
  /** Whether the book is yet to be made. */
  readonly isNew: boolean
  readonly earlier: EarlierImport | null
}

interface PlaceRequest {
  readonly bookId: string | null
  readonly goesOn?: boolean
  readonly fileName: string
  readonly kinds: readonly string[]
  readonly source?: string
}

/** Finds it: the book that was named, the one where the same source last went, or one that is yet to be made. */
export async function findPlace(domain: Domain, actor: Actor, request: PlaceRequest): Promise<PreviewPlace> {
  // A book that is yet to be made holds nobody; a fresh id stands for it and for a source nobody has used.
  const unknown = domain.ids.next()
  const { fileName, kinds, goesOn = false } = request
  return domain.store.read(actor, async (tx) => {
    const earlier = await findEarlier(tx, { kind: kinds[0]!, fileName })
    const bookId = request.bookId ?? (goesOn ? earlier?.bookId : null) ?? null
    if (bookId === null) {
      const empty = {
        sources: new Map<string, string>(),
        accounts: new Map<string, string>(),
        wasEmpty: true,
        isShared: false,
      }
      return { ...empty, sourceId: unknown, bookId: unknown, known: null, isNew: true, earlier }
    }
    return { ...(await findInBook(tx, { ...request, bookId }, unknown)), isNew: false, earlier }
  })
}

async function findInBook(
  tx: ReadTx,
  { bookId, kinds, source }: PlaceRequest & { readonly bookId: string },
  unknown: string,
): Promise<Omit<PreviewPlace, 'isNew' | 'earlier'>> {
  await requireBookRight(tx, bookId, 'edit')
  await requireFillable(tx, bookId)
  const sources = new Map<string, string>()
  let known: StoredSource | null = null
  for (const kind of kinds) {
    const found = await findSource(tx, source ?? `${kind} → ${bookId}`)
    sources.set(kind, found?.sourceId ?? unknown)
    known ??= found ?? null
  }
  const [sourceId = unknown] = sources.values()
  const accounts = await readAccountNames(tx, bookId, kinds)
  const [wasEmpty, isShared] = [await isBookEmpty(tx, bookId), await isReadByOthers(tx, bookId)]
  return { sourceId, sources, bookId, wasEmpty, accounts, known, isShared }
}
