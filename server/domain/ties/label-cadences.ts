import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type LabelCadence, readLabelCadences, replaceLabelCadences } from '#store/agenda/label-cadences.ts'
import { lockOwnTies } from '#store/ties/reader.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** How often the actor wants to be in touch with everybody who has a label; of several labels of one person the strictest holds. */
export async function listLabelCadences(domain: Domain, actor: Actor): Promise<LabelCadence[]> {
  return domain.store.read(actor, readLabelCadences)
}

/** Puts these in the place of all of the actor's; nobody else is told. Throws `input-invalid`. */
export async function setLabelCadences(
  domain: Domain,
  actor: Actor,
  cadences: readonly LabelCadence[],
): Promise<LabelCadence[]> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const tidy = [...new Map(cadences.map((one) => [mendText(one.label).value, one])).entries()]
    if (tidy.some(([label, { idealDays, maximumDays }]) => label === '' || idealDays > maximumDays))
      throw new ProductError('input-invalid', 'The longest time without contact is no shorter than the ideal one.', {
        facts: { field: 'items' },
      })
    await lockOwnTies(tx)
    await replaceLabelCadences(
      tx,
      tidy.map(([label, one]) => ({ ...one, label })),
    )
    tx.ledger.noteWord('today', actor.memberId)
    return readLabelCadences(tx)
  })
}
