import { randomBytes } from 'node:crypto'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { readForms } from '#store/forms/reader.ts'
import { insertForm, lockOwnForms } from '#store/forms/writer.ts'
import type { Domain } from '../domain.ts'
import { holdBookRight, requireWriting } from '../sharing/book-rights.ts'
import { checkNotice, type FormNotice } from './form-notice.ts'
import { type FormView, requireForm } from './form-view.ts'

/** More forms than anybody looks after. */
export const MOST_FORMS = 100

const TOKEN_BYTES = 18
const SECRET_BYTES = 32

/** What a new form is to be. */
export interface NewForm {
  readonly title: string
  /** Where entries go. */
  readonly bookId: string
  readonly notice: FormNotice
  readonly isOn?: boolean
}

/** Makes a form by which people leave their details in a book. Needs `edit` there. Throws `too-many-forms`. */
export async function createForm(domain: Domain, actor: Actor, input: NewForm): Promise<FormView> {
  const title = checkFormTitle(input.title)
  const notice = checkNotice(input.notice)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await holdBookRight(tx, input.bookId, 'edit')
    await lockOwnForms(tx)
    if ((await readForms(tx)).length >= MOST_FORMS) throw tooManyForms()
    const formId = tx.ids.next()
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const { bookId, isOn = true } = input
    await insertForm(tx, { formId, token, secret: randomBytes(SECRET_BYTES), title, bookId, ...notice, isOn })
    tx.ledger.noteAudit('form-created', formId, { title, bookId, notice, isOn })
    return requireForm(tx, formId)
  })
}

/** A form's title as it is kept. Throws `input-invalid`. */
export function checkFormTitle(typed: string): string {
  return checkLabel(typed, 'A form', ', such as “Trade fair 2026”')
}

function tooManyForms(): ProductError {
  return new ProductError('too-many-forms', `There are ${MOST_FORMS} forms already. Delete one first.`, {
    facts: { limit: MOST_FORMS },
  })
}
