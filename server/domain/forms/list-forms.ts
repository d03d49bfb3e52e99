import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { type FormView, requireForm, viewForms } from './form-view.ts'

/** The actor's forms, oldest first. */
export async function listForms(domain: Domain, actor: Actor): Promise<FormView[]> {
  return domain.store.read(actor, (tx) => viewForms(tx))
}

/** One form of the actor's. Throws `form-not-found`. */
export async function readForm(domain: Domain, actor: Actor, formId: string): Promise<FormView> {
  return domain.store.read(actor, (tx) => requireForm(tx, formId))
}
