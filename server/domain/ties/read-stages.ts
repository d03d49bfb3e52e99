import { type Stage, stagesOf } from '@lazo/jscontact'
import { type Day, minutesOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readOwnTalks, readToldTalks, type StoredTalk } from '#store/ties/talks.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import { viewCards } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Domain } from '../domain.ts'
import { dayOf } from '../today/day-of.ts'
import { readOwnRules } from './own-rules.ts'
import { tellTalk } from './tell-talk.ts'

/** A time in which a person was the same to the organization, and what happened in it. */
export interface StageTime extends Stage {
  /** How many days it lasted, or lasts today. */
  readonly days: number
  /** The actor's own, and those of others as far as they let be known that they took place. */
  readonly interactions: number
  /** How long the actor's own took; of others' that is not told. */
  readonly minutes: number
}

/** What the person of a card was to the organization, the earliest first, with what happened meanwhile. Throws `card-not-found`. */
export async function readStages(domain: Domain, actor: Actor, cardId: string): Promise<StageTime[]> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const [view] = await viewCards(tx, [cardId])
    const { zone } = (await readOwnRules(tx, domain)).context
    const talks = [...(await readOwnTalks(tx, [cardId])), ...(await readToldTalks(tx, cardId))]
    const told = talks
      .filter(({ direction }) => direction !== null)
      .map((talk) => ({ talk, day: zone.dayOf(talk.at), isOwn: talk.memberId === actor.memberId }))
    const today = zone.dayOf(domain.clock.now().getTime())
    return stagesOf(ownView(view!)).map((stage) => tellStage(stage, told, today))
  })
}

interface ToldTalk {
  readonly talk: StoredTalk
  readonly day: Day
  readonly isOwn: boolean
}

function tellStage(stage: Stage, talks: readonly ToldTalk[], today: Day): StageTime {
  const from = dayOf(stage.since)
  const until = stage.until === null ? null : dayOf(stage.until)
  const within = talks.filter(({ day }) => day >= from && (until === null || day < until))
  const own = within.filter(({ isOwn }) => isOwn)
  return {
    ...stage,
    days: Math.max(0, (until ?? today) - from),
    interactions: within.length,
    minutes: own.reduce((sum, { talk }) => sum + minutesOf(tellTalk(talk)), 0),
  }
}
