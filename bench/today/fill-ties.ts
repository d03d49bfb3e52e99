import type { Actor } from '#base/actor.ts'
import { reindexCards } from '#domain/contacts/reindex-cards.ts'
import { foldStaleTies } from '#domain/ties/keep-folded.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { BenchDatabase } from '../support/bench-server.ts'

/** How large a network is. */
export interface NetworkPlan {
  readonly ties: number
  readonly interactions: number
}

/** A quarter is key, marked or has a cadence, as far as a person can care for so many; all have a birthday. */
const TIES = `
  insert into lazo.tie (workspace_id, member_id, card_id, is_key, is_marked, is_trusted, networks, for_me, for_them, facts, updated_at,
    said_at, muted)
  select workspace_id, $2, card_id, n % 40 = 0, n % 20 = 1, false, '[]', '{}', '{}', '[]', now(), now() - interval '400 days', '{}'
  from (select *, row_number() over (order by card_id) as n from lazo.card where workspace_id = $1) c where n % 4 = 0 or n % 20 = 1`

const DAYS = `
  update lazo.card c set document = (document::jsonb || jsonb_build_object('anniversaries', jsonb_build_object('b', jsonb_build_object(
    'kind', 'birth', 'date', jsonb_build_object('month', 1 + n % 12, 'day', 1 + n % 28)))))::json
  from (select card_id, row_number() over (order by card_id) as n from lazo.card where workspace_id = $1) o
  where c.workspace_id = $1 and c.card_id = o.card_id`

/** Talks of six years: a few people often, most of them seldom; four of ten come from them, and a tenth asks for an answer. */
const TALKS = `
  insert into lazo.interaction (workspace_id, interaction_id, member_id, private_of, at, medium, direction, is_commercial, expects_reply,
    source, visibility, created_at, does)
  select $1, gen_random_uuid(), $2, $2, now() - (n * 7919 % 2190) * interval '1 day' - (n % 1440) * interval '1 minute',
    (array['email', 'message', 'call', 'meeting', 'email'])[1 + n % 5],
    (array['outbound', 'inbound', 'mutual', 'mutual', 'inbound'])[1 + n % 5], false, n % 10 = 1, 'import', 'private', now(), '{}'
  from generate_series(1, $3::int) n`

const WITH = `
  insert into lazo.interaction_card (workspace_id, interaction_id, card_id, member_id, at)
  select $1, i.interaction_id, p.card_id, i.member_id, i.at
  from (select interaction_id, member_id, at,
      floor(power(((row_number() over (order by interaction_id)) * 7919 % 10007)::float8 / 10007, 4) * $2::int)::int as whom
    from lazo.interaction where workspace_id = $1) i
  join (select card_id, (row_number() over (order by card_id) - 1)::int as n from lazo.card where workspace_id = $1) p
    on p.n = i.whom`

/** Half of the talks are with one person in sixteen, as in networks of real people. Gives the member of a workspace, which has its cards, such a network; with its ties folded. */
export async function fillTies({ domain, ownerUrl }: BenchDatabase, actor: Actor, plan: NetworkPlan): Promise<void> {
  const { workspaceId, memberId } = actor
  await askOnce(ownerUrl, DAYS, [workspaceId])
  await askOnce(ownerUrl, TIES, [workspaceId, memberId])
  await insertTalks(ownerUrl, actor, plan)
  await hintAnew(domain, actor, ownerUrl)
  await askOnce(ownerUrl, 'vacuum (analyze)')
  await foldStaleTies(domain, actor)
}

/** Writes the talks of such a network as bare rows; their ties are stale. */
export async function insertTalks(
  ownerUrl: string,
  { workspaceId, memberId }: Actor,
  plan: NetworkPlan,
): Promise<void> {
  await askOnce(ownerUrl, TALKS, [workspaceId, memberId, plan.interactions])
  await askOnce(ownerUrl, WITH, [workspaceId, plan.ties])
}

/** What was written past the product is hinted at as the product does. */
async function hintAnew(domain: BenchDatabase['domain'], actor: Actor, ownerUrl: string): Promise<void> {
  const rows = await askOnce<{ id: string }>(ownerUrl, 'select card_id as id from lazo.card where workspace_id = $1', [
    actor.workspaceId,
  ])
  const cardIds = rows.map(({ id }) => id)
  await domain.store.write(actor, (tx) => reindexCards(tx, cardIds, domain.region))
}
