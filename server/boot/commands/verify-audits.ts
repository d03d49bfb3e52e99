import { ZERO_ID } from '#base/ids.ts'
import { type AuditReport, verifyAudit } from '#domain/audit/verify-audit.ts'
import { readBackupHeader } from '#store/backup/verify-backup.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'
import type { Context } from '../open-context.ts'

/**
 * Verifies the record of who did what: the chains of all workspaces, and of the server under the zero workspace. Held against
 * the ends of the chains in a backup, also a tail cut off or a chain rewritten as a whole is found.
 */
export async function verifyAudits({ domain }: Context, backup?: string): Promise<AuditReport[]> {
  const known = backup === undefined ? [] : (await readBackupHeader(backup)).auditHeads
  const reports: AuditReport[] = []
  for (const workspaceId of [ZERO_ID, ...(await readWorkspaceIds(domain.store))]) {
    const heads = known
      .filter((head) => head.workspaceId === workspaceId)
      .map(({ position, hash }) => ({ position, hash: Buffer.from(hash, 'hex') }))
    reports.push(await verifyAudit(domain, workspaceId, heads))
  }
  return reports
}
