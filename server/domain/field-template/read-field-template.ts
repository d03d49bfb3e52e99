import type { FieldTemplate } from '@lazo/jscontact'
import { type Actor, isAdministrator } from '#base/actor.ts'
import { readTemplate } from '#store/field-template/reader.ts'
import type { Domain } from '../domain.ts'

/** What the workspace wants to know of its contacts, and whether the actor may say so. */
export interface FieldTemplateView {
  readonly rules: FieldTemplate
  readonly mayChange: boolean
}

/** What every contact of the workspace should have. */
export async function readFieldTemplate(domain: Domain, actor: Actor): Promise<FieldTemplateView> {
  const rules = await domain.store.read(actor, readTemplate)
  return { rules, mayChange: actor.mayWrite && isAdministrator(actor) }
}
