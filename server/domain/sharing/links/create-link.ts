import { randomBytes } from 'node:crypto'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { readBooks } from '#store/books/reader.ts'
import { insertLink, lockOwnLinks } from '#store/sharing/links.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { EXPORT_FIELDS, type ExportField } from '../../exports/export-fields.table.ts'
import { mayPublish } from '../../profile/may-publish.ts'
import { bookNotFound, bookRights, requireWriting, rightMissing } from '../book-rights.ts'
import { cardNotFound, cardRights } from '../card-rights.ts'
import { requireFillable } from '../fillable-book.ts'
import { type LinkView, requireLink } from './link-view.ts'

/** More open links than anybody looks after. */
const MOST_LINKS = 200
/** No link outlives a year: who still wants one says so again. */
const LONGEST_MS = 366 * 86_400_000

const TOKEN_BYTES = 18
const SECRET_BYTES = 32

/** What a new link shows. */
export interface NewLink {
  readonly title: string
  /** A book or a card. */
  readonly of: { readonly bookId: string } | { readonly cardId: string }
  /** Which parts of each card; the name is always among them. */
  readonly shows: readonly ExportField[]
  readonly expiresAt: Date
  /** The hash of the password that is asked for; null for none. */
  readonly passwordHash: string | null
  /** Null for that of whoever opens it. */
  readonly language: 'en' | 'es' | null
}

/**
 * Makes a link by which whoever has it sees a book, or a card, and cannot change it. Needs `share`, as showing it to a colleague does;
 * guests make none. Throws the errors of rights, `input-invalid`, `too-many-links`.
 */
export async function createLink(domain: Domain, actor: Actor, input: NewLink): Promise<LinkView> {
  const title = checkLabel(input.title, 'A link', ', such as “Catering for the fair”')
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    requireTerm(input.expiresAt, tx.now)
    await requireShowing(tx, input.of)
    if ((await lockOwnLinks(tx)) >= MOST_LINKS) throw tooManyLinks()
    const linkId = tx.ids.next()
    const { bookId = null, cardId = null } = input.of as { bookId?: string; cardId?: string }
    const { expiresAt, passwordHash, language } = input
    const shows = Object.keys(EXPORT_FIELDS).filter(
      (field) => field === 'names' || (input.shows as readonly string[]).includes(field),
    )
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const secret = randomBytes(SECRET_BYTES)
    await insertLink(tx, { linkId, token, secret, title, bookId, cardId, shows, passwordHash, language, expiresAt })
    const hasPassword = passwordHash !== null
    tx.ledger.noteAudit('link-created', linkId, { title, bookId, cardId, shows, expiresAt, hasPassword })
    return requireLink(tx, linkId, tx.now)
  })
}

async function requireShowing(tx: ReadTx, of: NewLink['of']): Promise<void> {
  if ('cardId' in of) {
    const held = (await cardRights(tx, [of.cardId])).get(of.cardId)
    if (!held) throw cardNotFound()
    if (!mayPublish(tx.actor, held)) throw rightMissing(held, 'share')
    return
  }
  const held = (await bookRights(tx)).get(of.bookId)
  if (!held) throw bookNotFound()
  if (!mayPublish(tx.actor, held)) throw rightMissing(held, 'share')
  const [book] = await readBooks(tx, [of.bookId])
  if (book?.kind === 'label') await requireFillable(tx, of.bookId)
}

function requireTerm(expiresAt: Date, now: Date): void {
  const ahead = expiresAt.getTime() - now.getTime()
  if (ahead > 0 && ahead <= LONGEST_MS) return
  throw new ProductError('input-invalid', 'A link ends at a moment ahead, within a year.', {
    facts: { field: 'expiresAt' },
  })
}

function tooManyLinks(): ProductError {
  return new ProductError('too-many-links', `There are ${MOST_LINKS} open links already. Revoke one first.`, {
    facts: { limit: MOST_LINKS },
  })
}
