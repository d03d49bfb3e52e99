import { ProductError } from '#base/errors.ts'
import { type FormStanding, readFormStandings, readForms, type StoredForm } from '#store/forms/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import type { FormNotice } from './form-notice.ts'

/** A form by which people leave their details, as its owner sees it. */
export interface FormView {
  readonly formId: string
  /** Who knows it may fill the form in. */
  readonly token: string
  readonly title: string
  /** Where entries go; null when the owner may no longer put cards there, and then the form is shut. */
  readonly bookId: string | null
  readonly notice: FormNotice
  readonly isOn: boolean
  readonly entries: number
  readonly lastAt: Date | null
  readonly createdAt: Date
}

/** The actor's forms, oldest first; of these ids, when some are given. */
export async function viewForms(tx: ReadTx, only: readonly string[] | null = null): Promise<FormView[]> {
  const forms = await readForms(tx, only)
  const standings = await readFormStandings(
    tx,
    forms.map((form) => form.formId),
  )
  const byForm = new Map(standings.map((standing) => [standing.formId, standing]))
  const rights = await bookRights(tx)
  return forms.map((form) => {
    const isReached = reaches(rights.get(form.bookId), 'edit')
    return viewForm(isReached ? form : { ...form, bookId: null }, byForm.get(form.formId))
  })
}

/** One form of the actor's. Throws `form-not-found`. */
export async function requireForm(tx: ReadTx, formId: string): Promise<FormView> {
  const [view] = await viewForms(tx, [formId])
  if (!view) throw new ProductError('form-not-found', 'There is no such form.')
  return view
}

type SeenForm = Omit<StoredForm, 'bookId'> & { readonly bookId: string | null }

function viewForm(form: SeenForm, standing: FormStanding | undefined): FormView {
  const { formId, token, title, bookId, responsible, purpose, address, isOn, createdAt } = form
  const notice = { responsible, purpose, address }
  const { entries = 0, lastAt = null } = standing ?? {}
  return { formId, token, title, bookId, notice, isOn, entries, lastAt, createdAt }
}
