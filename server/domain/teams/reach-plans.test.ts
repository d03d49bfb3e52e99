import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace } from '#kit/workspace.ts'

/** Blocks that one question may touch: some steps of an index for each team, grant and book of the member. */
const MOST_BLOCKS = 1_500

test('what a member is given by teams costs what is given to them, however many teams and grants there are, known to the planner or not', async () => {
  const space = await openTestWorkspace()
  const ask = <Row extends object>(sql: string) => askOnce<Row>(space.ownerUrl, sql)
  const { workspaceId, memberId } = space.owner
  const ids = `'${workspaceId}', gen_random_uuid()`
  try {
    await ask(`
      insert into lazo.member (workspace_id, member_id, account_id, email, name, role, created_at)
        select ${ids}, gen_random_uuid(), i || '@x', 'n', 'member', now() from generate_series(1, 500) i;
      insert into lazo.team (workspace_id, team_id, name, created_at) select ${ids}, 't' || i, now() from generate_series(1, 300) i;
      insert into lazo.team_member (workspace_id, team_id, member_id)
        select '${workspaceId}', t.team_id, m.member_id from lazo.team t, lazo.member m where hashtext(t.name || m.email) % 60 = 0;
      insert into lazo.book (workspace_id, book_id, owner_id, kind, name, slug, created_at)
        select ${ids}, '${memberId}', 'shared', 'b' || i, 'b' || i, now() from generate_series(1, 3000) i;
      insert into lazo.book_grant select '${workspaceId}', b.book_id, 'team',
        (select t.team_id from lazo.team t where t.name = 't' || (1 + abs(hashtext(b.name)) % 300)), 'view', '${memberId}', now() from lazo.book b`)
    for (const statistics of ['', 'analyze']) {
      if (statistics) await ask(statistics)
      const [row] = await ask<{
        'QUERY PLAN': [{ Plan: Record<string, number> }]
      }>(`explain (analyze, buffers, format json)
        select * from lazo.given_to('${workspaceId}', (select member_id from lazo.member where email = '77@x'))`)
      const plan = row!['QUERY PLAN'][0].Plan
      assert.ok(plan['Actual Rows']! > 10, 'the member is given too little to measure')
      assert.ok(
        plan['Shared Hit Blocks']! <= MOST_BLOCKS,
        `${plan['Shared Hit Blocks']} blocks ${statistics || 'without statistics'}`,
      )
    }
  } finally {
    await space.close()
  }
})
