import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** By which way somebody is told what today asks for. */
export type TodayWay = 'mail' | 'push'

/** Somebody who wants to be told so, and the day on which they were last. */
export interface TodayReader {
  readonly memberId: string
  readonly accountId: string
  readonly role: 'owner' | 'admin' | 'member' | 'guest'
  readonly email: string
  readonly name: string
  /** Null when they never chose one. */
  readonly language: string | null
  readonly pace: 'daily' | 'weekly'
  /** `YYYY-MM-DD`; null when they never were. */
  readonly toldOn: string | null
}

/** The members who want to be told by mail, or who have a browser that is told; each with the day on which they last were. */
export async function readTodayReaders(tx: ReadTx, way: TodayWay): Promise<TodayReader[]> {
  const wants =
    way === 'mail'
      ? sql`s.settings->>'todayMail' in ('daily', 'weekly')`
      : sql`exists (select from lazo.push_subscription p where p.workspace_id = m.workspace_id and p.member_id = m.member_id)`
  const { rows } =
    await sql<TodayReader>`select m.member_id as "memberId", m.account_id as "accountId", m.role, m.email, m.name,
      s.settings->>'language' as language, t.told_on::text as "toldOn",
      case when ${way} = 'mail' and s.settings->>'todayMail' = 'weekly' then 'weekly' else 'daily' end as pace
    from lazo.member m
    left join lazo.member_settings s on s.workspace_id = m.workspace_id and s.member_id = m.member_id
    left join lazo.today_told t on t.workspace_id = m.workspace_id and t.member_id = m.member_id and t.way = ${way}
    where m.workspace_id = ${tx.workspaceId} and m.disabled_at is null and ${wants}
    order by m.member_id`.execute(tx.sql)
  return rows
}
