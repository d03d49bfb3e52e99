import type { Actor } from '#base/actor.ts'
import { lockBook } from '#store/books/reader.ts'
import { deleteGrant, insertBookVersion } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { readTeamGrants, readTeamReach } from '#store/teams/reader.ts'
import { deleteTeam as deleteTeamRow } from '#store/teams/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { changeReach } from '../sharing/change-reach.ts'
import { lockTeam, requireTeamKeeper } from './team-rules.ts'

/**
 * Removes a team, or a branch: its members stay members, but what was granted to it is theirs no longer; teams in it stand by
 * themselves. The history of each book tells of the grant that ended. Throws `team-not-found`, `right-missing`.
 */
export async function deleteTeam(domain: Domain, actor: Actor, teamId: string): Promise<{ batchId: string | null }> {
  requireTeamKeeper(actor)
  return domain.store.write(actor, async (tx) => {
    const { name, isBranch } = await lockTeam(tx, teamId)
    const memberIds = await readTeamReach(tx, teamId)
    tx.ledger.noteAudit('team-removed', teamId, { name, isBranch, memberIds })
    const batchId = await changeReach(tx, { memberIds, title: name }, async () => {
      await endGrants(tx, teamId, name)
      await deleteTeamRow(tx, teamId)
    })
    return { batchId }
  })
}

async function endGrants(tx: WriteTx, teamId: string, name: string): Promise<void> {
  const grants = await readTeamGrants(tx, teamId)
  if (grants.length === 0) return
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  for (const { bookId, allows } of grants) {
    await lockBook(tx, bookId)
    const target = { bookId, granteeKind: 'team' as const, granteeId: teamId }
    await deleteGrant(tx, target)
    const [before, after] = [
      { ...target, allows },
      { ...target, allows: null },
    ]
    await insertBookVersion(tx, { bookId, act: 'grant', batchId, before, after })
  }
}
