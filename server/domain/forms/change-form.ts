import type { Actor } from '#base/actor.ts'
import { readForms } from '#store/forms/reader.ts'
import { lockOwnForms, setFormDeleted, updateForm } from '#store/forms/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { holdBookRight, requireWriting } from '../sharing/book-rights.ts'
import { checkFormTitle, type NewForm } from './create-form.ts'
import { checkNotice } from './form-notice.ts'
import { type FormView, requireForm } from './form-view.ts'

/** What is to be different of a form; what is absent stays. */
export interface FormChange extends Partial<NewForm> {
  readonly formId: string
}

/** Changes a form of the actor's. Another book needs `edit`. Throws `form-not-found`. */
export async function changeForm(domain: Domain, actor: Actor, change: FormChange): Promise<FormView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (change.bookId !== undefined) await holdBookRight(tx, change.bookId, 'edit')
    const before = await holdForm(tx, change.formId)
    const { responsible, purpose, address } = change.notice ? checkNotice(change.notice) : before
    const after = {
      title: change.title === undefined ? before.title : checkFormTitle(change.title),
      bookId: change.bookId ?? before.bookId,
      isOn: change.isOn ?? before.isOn,
      responsible,
      purpose,
      address,
    }
    await updateForm(tx, change.formId, after)
    tx.ledger.noteAudit('form-changed', change.formId, after)
    return requireForm(tx, change.formId)
  })
}

/** Deletes a form of the actor's. What came in by it stays where it is. Throws `form-not-found`. */
export async function deleteForm(domain: Domain, actor: Actor, formId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { title } = await holdForm(tx, formId)
    await setFormDeleted(tx, formId)
    tx.ledger.noteAudit('form-deleted', formId, { title })
  })
}

async function holdForm(tx: WriteTx, formId: string) {
  await lockOwnForms(tx)
  await requireForm(tx, formId)
  return (await readForms(tx, [formId]))[0]!
}
