import type { Actor } from '#base/actor.ts'
import { findForm, type StoredForm } from '#store/forms/reader.ts'
import { readMemberOfForm } from '#store/members/addressed.ts'
import type { Domain } from '../domain.ts'
import { pageNotFound, pageOwner } from '../members/page-owner.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import { writeStamp } from './entry-stamp.ts'
import type { FormNotice } from './form-notice.ts'

const TOKEN = /^[A-Za-z0-9_-]{20,64}$/

/** A form as whoever has its link sees it. */
export interface OpenForm {
  readonly formId: string
  readonly title: string
  readonly notice: FormNotice
  /** To be sent back with what is filled in; each is good for one entry. */
  readonly stamp: string
}

/** A form that is open, with whose it is. */
export interface FoundForm {
  readonly owner: Actor
  readonly form: StoredForm
}

/** Opens the form that a link names. Throws `path-not-found` for one that is off, deleted, or whose owner may no longer fill its book. */
export async function openForm(domain: Domain, token: string): Promise<OpenForm> {
  const { form } = await findOpenForm(domain, token)
  const { formId, title, responsible, purpose, address } = form
  return { formId, title, notice: { responsible, purpose, address }, stamp: writeStamp(form, domain.ids.next()) }
}

/** Finds the form of a token, and its owner as who keeps what is left there. */
export async function findOpenForm(domain: Domain, token: string): Promise<FoundForm> {
  const owner = pageOwner(TOKEN.test(token) ? await readMemberOfForm(domain.store, token) : null, true)
  const form = await domain.store.read(owner, async (tx) => {
    const found = await findForm(tx, token)
    return found && reaches((await bookRights(tx)).get(found.bookId), 'edit') ? found : null
  })
  if (!form) throw pageNotFound()
  return { owner, form }
}
