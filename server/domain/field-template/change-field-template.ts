import type { FieldRule, FieldTemplate } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readTemplate } from '#store/field-template/reader.ts'
import { updateTemplate } from '#store/field-template/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import type { FieldTemplateView } from './read-field-template.ts'

/** Says what every contact of the workspace should have. Nobody is kept from saving one that lacks it. Throws `right-missing`. */
export async function changeFieldTemplate(
  domain: Domain,
  actor: Actor,
  rules: FieldTemplate,
): Promise<FieldTemplateView> {
  requireAdministrator(actor)
  const tidy = rules.map(tidyRule)
  await domain.store.write(actor, async (tx) => {
    const before = await readTemplate(tx)
    await updateTemplate(tx, tidy)
    tx.ledger.noteAudit('field-template-changed', tx.workspaceId, { before, after: tidy })
  })
  return { rules: tidy, mayChange: true }
}

/** What is required is not recommended too. */
function tidyRule({ kind, contactKind, required, recommended }: FieldRule): FieldRule {
  const needed = [...new Set(required)]
  const welcome = [...new Set(recommended)].filter((part) => !needed.includes(part))
  return { kind, ...(contactKind === undefined ? {} : { contactKind }), required: needed, recommended: welcome }
}
