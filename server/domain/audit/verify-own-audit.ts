import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { requireAdministratorToRead } from '../members/member-rules.ts'
import { type AuditReport, verifyAudit } from './verify-audit.ts'

/** Checks the chain of the actor's workspace, for administrators. Throws `right-missing`. */
export async function verifyOwnAudit(domain: Domain, actor: Actor): Promise<AuditReport> {
  requireAdministratorToRead(actor)
  return verifyAudit(domain, actor.workspaceId)
}
