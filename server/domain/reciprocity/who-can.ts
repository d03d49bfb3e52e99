import { type ContributionKind, type Knower, type Known, type KnownBy, whoKnows } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { type OwnContribution, readOwnContributions } from '#store/interactions/own-contributions.ts'
import { readTies } from '#store/ties/reader.ts'
import type { TieFacets } from '#store/ties/tie.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'

const MOST_TIES = 100_000
const MOST_FOUND = 50

/** Of these it is told what somebody knows: attention, thanks and gifts say nothing of that. */
const TELLING: readonly ContributionKind[] = ['help', 'advice', 'information', 'business', 'introduction']

/**
 * Who knows about something or can do it, by what the actor noted of their own ties: what each can do, what was learned of them and
 * taught to them, what they gave, what is known of them. What colleagues noted is theirs.
 */
export async function whoCan(domain: Domain, actor: Actor, question: string): Promise<Knower[]> {
  return domain.store.read(actor, async (tx) => {
    const reach = await reachOf(tx)
    const ties = await readTies(tx, reach, { isKey: false, after: null, limit: MOST_TIES })
    const went = await readOwnContributions(tx, reach)
    return whoKnows(question, [...ties.flatMap(knownByTie), ...went.flatMap(knownByTalk)]).slice(0, MOST_FOUND)
  })
}

function knownByTie({ cardId, forMe, forThem, facts }: TieFacets & { readonly cardId: string }): Known[] {
  const of = (by: KnownBy, texts: readonly string[]) => texts.map((text): Known => ({ cardId, by, text }))
  const told = facts.map(({ text }) => text)
  return [...of('can-do', forMe), ...of('i-can-do', forThem), ...of('fact', told)]
}

function knownByTalk({ cardId, kind, way, text }: OwnContribution): Known[] {
  const by = byTalk(kind, way)
  return text === null || by === null ? [] : [{ cardId, by, text }]
}

function byTalk(kind: ContributionKind, way: OwnContribution['way']): KnownBy | null {
  if (kind === 'learned' && way !== 'given') return 'taught-me'
  if (kind === 'taught') return way === 'received' ? 'taught-me' : 'i-taught'
  return way === 'received' && TELLING.includes(kind) ? 'gave-me' : null
}
