import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readTieRules, updateTieRules } from '#store/ties/rules.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import { foldTiesLater } from './keep-folded.ts'
import { applyRules, mergeRules, type RuleChange, type WorkspaceRules } from './tie-settings.ts'

/** The rules of ties as they hold in the workspace. */
export async function readTieSettings(domain: Domain, actor: Actor): Promise<WorkspaceRules> {
  return domain.store.read(actor, async (tx) => applyRules(await readTieRules(tx)))
}

/** Decides otherwise about the rules of ties; what is not said stays, null is as usual again. Throws `right-missing`, `input-invalid`. */
export async function changeTieSettings(domain: Domain, actor: Actor, change: RuleChange): Promise<WorkspaceRules> {
  requireAdministrator(actor)
  return domain.store.write(actor, async (tx) => {
    const before = await readTieRules(tx)
    const after = mergeRules(before, change)
    const rules = applyRules(after)
    requireOrder(rules)
    await updateTieRules(tx, after)
    await foldTiesLater(tx, 'all')
    tx.ledger.noteAudit('tie-rules-changed', tx.workspaceId, { before, after })
    return rules
  })
}

function requireOrder({ cadence, ladder }: WorkspaceRules): void {
  const all = [...Object.values(cadence.ofRung), cadence.ofKey]
  if (all.some(({ ideal, maximum }) => ideal > maximum))
    throw new ProductError('input-invalid', 'The longest time without contact is no shorter than the ideal one.', {
      facts: { field: 'cadence' },
    })
  if (ladder.conversationDays > ladder.relationshipDays)
    throw new ProductError('input-invalid', 'A higher rung asks for no less than a lower one.', {
      facts: { field: 'ladder' },
    })
}
