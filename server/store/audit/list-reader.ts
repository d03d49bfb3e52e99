import { sql } from 'kysely'
import { firstIdAt } from '#base/ids.ts'
import type { ReadTx } from '../transaction.ts'

/** An act as it is told to people. */
export interface ListedAct {
  readonly auditId: string
  readonly at: Date
  readonly memberId: string | null
  /** Null for the server itself, and for who is no longer a member. */
  readonly memberName: string | null
  readonly act: string
  readonly subject: string
  /** What the subject is called, where it is a member, a team, or a book of the office. */
  readonly subjectName: string | null
  /** What was said of it; null when that was erased. */
  readonly payload: unknown
  /** Its place in the chain; null while it waits for its seal. */
  readonly position: number | null
}

/** Which acts; null for all. */
export interface ActFilter {
  readonly memberId: string | null
  readonly act: string | null
  readonly subject: string | null
  readonly from: Date | null
  /** Before this moment. */
  readonly to: Date | null
  readonly door: string | null
}

/** So much later than the act its id may have been made: with the last statement of its transaction. */
const SLACK_MS = 86_400_000

/** Acts of the workspace behind `before`, the latest first. Walks the ids, which are in the order of time. */
export async function readActs(
  tx: ReadTx,
  filter: ActFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<ListedAct[]> {
  const { memberId, act, subject, from, to, door } = filter
  const { rows } = await sql<ListedAct>`
    with found as materialized (
      select a.*, p.payload from lazo.audit a
      left join lazo.audit_payload p on p.workspace_id = a.workspace_id and p.audit_id = a.audit_id
      where a.workspace_id = ${tx.workspaceId}
        and (${before}::uuid is null or a.audit_id < ${before}::uuid)
        and (${from}::timestamptz is null or a.at >= ${from} and a.audit_id >= ${from && firstIdAt(from)}::uuid)
        and (${to}::timestamptz is null or a.at < ${to} and a.audit_id < ${to && firstIdAt(new Date(to.getTime() + SLACK_MS))}::uuid)
        and (${memberId}::uuid is null or a.actor_id = ${memberId}::uuid)
        and (${act}::text is null or a.act = ${act}) and (${subject}::text is null or a.subject = ${subject})
        and (${door}::text is null or p.payload ->> 'door' = ${door})
      order by a.audit_id desc limit ${limit}
    )
    select f.audit_id as "auditId", f.at, f.actor_id as "memberId", m.name as "memberName", f.act, f.subject, f.payload,
      coalesce(o.name, t.name, b.name) as "subjectName", s.position
    from found f
    left join lazo.member m on m.workspace_id = f.workspace_id and m.member_id = f.actor_id
    left join lazo.member o on o.workspace_id = f.workspace_id and o.member_id::text = f.subject
    left join lazo.team t on t.workspace_id = f.workspace_id and t.team_id::text = f.subject
    left join lazo.book b on b.workspace_id = f.workspace_id and b.book_id::text = f.subject and b.kind in ('shared', 'team')
    left join lazo.audit_seal s on s.workspace_id = f.workspace_id and s.audit_id = f.audit_id
    order by f.audit_id desc`.execute(tx.sql)
  return rows
}
