import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** When somebody wants to be told by mail. */
export type DigestPace = 'daily' | 'at-once'

/** Somebody who is told by mail, and until when they were. */
export interface DigestReader {
  readonly memberId: string
  readonly accountId: string
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
  readonly email: string
  readonly name: string
  /** Null when they never chose one. */
  readonly language: string | null
  readonly since: Date
  readonly workspaceName: string
}

/** The members who have this pace and something unread since the last mail, or in the last day when there was none. Nothing chosen is `daily`. */
export async function readDigestReaders(tx: ReadTx, pace: DigestPace, now: Date): Promise<DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select m.member_id as "memberId", m.account_id as "accountId", m.role, m.email, m.name,
      s.settings->>'language' as language, w.name as "workspaceName", p.since
    from lazo.member m
    join lazo.workspace w on w.workspace_id = m.workspace_id
    left join lazo.member_settings s on s.workspace_id = m.workspace_id and s.member_id = m.member_id
    left join lazo.digest d on d.workspace_id = m.workspace_id and d.member_id = m.member_id
    cross join lateral (select coalesce(d.sent_at, ${now}::timestamptz - interval '1 day') as since) as p
    where m.workspace_id = ${tx.workspaceId} and m.disabled_at is null
      and coalesce(s.settings->>'mailDigest', 'daily') = ${pace}
      and exists (select from lazo.notification n where n.workspace_id = m.workspace_id and n.member_id = m.member_id
        and n.read_at is null and n.at > p.since)
    order by m.member_id`.execute(tx.sql)
  return rows
}
