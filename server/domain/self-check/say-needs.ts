import type { Actor } from '#base/actor.ts'
import { readSeats } from '#store/self-check/reader.ts'
import { deleteSeats, upsertSeats } from '#store/self-check/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import type { Need } from './figures.ts'
import { lockOpenCheck } from './open-check.ts'

/** What a person says a member does; null leaves it to what their use tells. */
export interface SaidNeeds {
  readonly memberId: string
  readonly needs: readonly Need[] | null
}

/** Keeps what members do, the last word of each; of whom the workspace does not know nothing. Throws `right-missing`, `self-check-closed`. */
export async function sayNeeds(domain: Domain, actor: Actor, said: readonly SaidNeeds[]): Promise<void> {
  requireAdministrator(actor)
  const last = [...new Map(said.map((one) => [one.memberId, one])).values()]
  await domain.store.write(actor, async (tx) => {
    const { checkId } = await lockOpenCheck(tx)
    const known = new Map((await readSeats(tx, checkId)).map(({ memberId, needs }) => [memberId, needs]))
    const before = last.map(({ memberId }) => ({ memberId, needs: known.get(memberId) ?? null }))
    await upsertSeats(
      tx,
      checkId,
      last.flatMap(({ memberId, needs }) => (needs === null ? [] : [{ memberId, needs: [...new Set(needs)] }])),
    )
    const takenBack = last.filter(({ needs }) => needs === null).map(({ memberId }) => memberId)
    await deleteSeats(tx, checkId, takenBack)
    tx.ledger.noteAudit('self-check-seated', checkId, { before, after: last })
  })
}
