import type { Actor } from '#base/actor.ts'
import { readFormEntry, type StoredForm } from '#store/forms/reader.ts'
import { insertFormEntry, lockForm } from '#store/forms/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { changeInboundFacts, NO_INBOUND } from '../desk/inbound-rules.ts'
import { putOnDesk } from '../desk/note-inbound.ts'
import type { Domain } from '../domain.ts'
import { holdBookRight } from '../sharing/book-rights.ts'
import { readStamp } from './entry-stamp.ts'
import { cardOfDetails, type FieldProblem, findProblem, type LeftDetails, tidyDetails } from './left-details.ts'
import { findOpenForm } from './open-form.ts'
import { toldText } from './usual-texts.ts'

/** What somebody sends by a form. */
export interface Leaving {
  readonly token: string
  /** What the page handed out. */
  readonly stamp: string
  readonly details: LeftDetails
  /** In what language its sender was told what becomes of it. */
  readonly language: 'en' | 'es'
}

/** What came of it. */
export type Left =
  | { readonly outcome: 'kept'; readonly given: string }
  | { readonly outcome: 'refused'; readonly problem: FieldProblem }
  /** It came faster than anybody types; the same stamp is good in a moment. */
  | { readonly outcome: 'too-soon' }
  /** The page was open for too long, or did not come from here; it is to be looked at again. */
  | { readonly outcome: 'stale' }

/**
 * Keeps what somebody left by a form as a card in its book, as one batch that tells where it came from; what was sent twice is kept
 * once. What its sender was told is kept beside it. Throws `path-not-found`, and the errors of the book's rights.
 */
export async function leaveDetails(domain: Domain, leaving: Leaving): Promise<Left> {
  const { owner, form } = await findOpenForm(domain, leaving.token)
  const stamp = readStamp(form, leaving.stamp, domain.clock.now())
  if (stamp.kind !== 'good') return { outcome: stamp.kind }
  const details = tidyDetails(leaving.details)
  const problem = findProblem(details, domain.region)
  if (problem) return { outcome: 'refused', problem }
  const { entryId } = stamp
  await keepEntry(domain, owner, { form, entryId, details, language: leaving.language })
  return { outcome: 'kept', given: details.given }
}

interface Entry {
  readonly form: StoredForm
  readonly entryId: string
  readonly details: LeftDetails
  readonly language: Leaving['language']
}

async function keepEntry(domain: Domain, owner: Actor, entry: Entry): Promise<void> {
  await domain.store.write(owner, async (tx) => {
    const { formId, bookId, title } = entry.form
    await holdBookRight(tx, bookId, 'edit')
    await lockForm(tx, formId)
    if (await readFormEntry(tx, formId, entry.entryId)) return
    const batchId = await insertBatch(tx, { kind: 'import', title })
    const cardId = await keepCard(tx, entry, { region: domain.region, batchId })
    const { responsible, purpose, address } = entry.form
    const { language } = entry
    const texts = { title: toldText(title, language), purpose: toldText(purpose, language) }
    const told = { ...texts, responsible, address, language }
    await insertFormEntry(tx, { formId, entryId: entry.entryId, cardId, told })
    await tellDesk(tx, entry, cardId)
    tx.ledger.noteAudit('details-left', cardId, { formId, entryId: entry.entryId, bookId, batchId })
  })
}

/** Whoever leaves their details has come in, and waits at the desk of the form's owner and of who manages the book. */
async function tellDesk(tx: WriteTx, { form: { bookId }, details }: Entry, cardId: string): Promise<void> {
  const { notes: _notes, uid: _uid, ...card } = cardOfDetails(details, 'urn:x')
  const said = { details: card, text: details.message === '' ? null : details.message }
  const facts = { ...changeInboundFacts(NO_INBOUND, said), cardId }
  await putOnDesk(tx, facts, { source: 'form', bookId, eventId: null, receivedAt: tx.now })
}

async function keepCard(
  tx: WriteTx,
  { form, details }: Entry,
  options: { region: string; batchId: string },
): Promise<string> {
  const cardId = tx.ids.next()
  const document = cardOfDetails(details, `urn:uuid:${tx.ids.next()}`)
  await insertCards(tx, [{ cardId, bookId: form.bookId, document }], options)
  return cardId
}
