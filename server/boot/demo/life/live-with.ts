import type { Actor } from '#base/actor.ts'
import { recordInteraction } from '#domain/interactions/record-interaction.ts'
import type { Dice } from '#domain/samples/dice.ts'
import { changeTie } from '#domain/ties/change-tie.ts'
import type { TieChange } from '#domain/ties/tie-rules.ts'
import type { Life } from '../live-on.ts'
import type { Course } from './courses.table.ts'
import type { Circle, LifeWords, ToldGift, ToldMedium } from './life-words.ts'
import { momentAgo } from './moments.ts'

/** The usual ways of each circle, the commonest more than once. */
const WAYS: Readonly<Record<Circle, readonly ToldMedium[]>> = {
  work: ['email', 'email', 'call', 'call', 'meeting', 'video-call', 'message', 'event'],
  own: ['message', 'message', 'call', 'meeting', 'meeting', 'video-call'],
}
/** Those in which nobody is in one place with anybody. */
const BY_WIRE: readonly ToldMedium[] = ['email', 'call', 'video-call', 'message']
const OF_BOTH: readonly ToldMedium[] = ['meeting', 'call', 'video-call', 'event']
/** From so many talks on one knows something personal. */
const ENOUGH_FOR_FACTS = 6

/** Lives through all that happened between a member and somebody, and notes what the member knows of them. */
export async function liveWith(life: Life, actor: Actor, { cardId, course }: { cardId: string; course: Course }) {
  const { domain, clock } = life.past
  const { dice, words } = life.making
  for (const [turn, day] of daysOf(dice, course).entries()) {
    const medium = dice.pick(course.isUnmet ? BY_WIRE : WAYS[course.circle])
    const isByOneSide = !OF_BOTH.includes(medium)
    const gifts = giftsOf(dice, words.life, { turn, course })
    await recordInteraction(domain, actor, {
      cardIds: [cardId],
      medium,
      at: momentAgo(clock.now(), day, dice.between(8, 18)),
      text: dice.pick(words.life.talks[course.circle][medium]),
      ...(isByOneSide ? { direction: turn % 2 === 0 ? ('outbound' as const) : ('inbound' as const) } : {}),
      ...(medium === 'meeting' ? { minutes: dice.pick([30, 45, 60, 90]) } : {}),
      ...(medium === 'message' ? { network: 'whatsapp' } : {}),
      ...(gifts.length > 0 ? { contributions: gifts } : {}),
    })
  }
  await changeTie(domain, actor, { cardId, ...knowledgeOf(dice, words.life, course) })
}

/** The days of talks before today, the earliest first: the first and the last are told, those between fall as they may. */
function daysOf(dice: Dice, { began, last, talks }: Course): number[] {
  const between = Array.from({ length: Math.max(0, talks - 2) }, () => dice.between(last, began))
  return [...(talks > 1 ? [began] : []), ...between, last].sort((one, other) => other - one)
}

/** With whom one talks often something is given and received; thanks were said for all of it. */
function giftsOf(dice: Dice, life: LifeWords, { turn, course }: { turn: number; course: Course }) {
  if (course.talks < ENOUGH_FOR_FACTS || turn % 4 !== 1) return []
  const isGiven = turn % 8 === 1
  const gift: ToldGift = dice.pick(isGiven ? life.given : life.received)
  return [{ ...gift, direction: isGiven ? ('given' as const) : ('received' as const), isThanked: !isGiven }]
}

function knowledgeOf(dice: Dice, life: LifeWords, { circle, talks, isKey, isTrusted }: Course): TieChange {
  const isKnownWell = talks >= ENOUGH_FOR_FACTS
  return {
    isKey: isKey ?? false,
    isTrusted: isTrusted ?? false,
    closeness: dice.pick(life.closeness[circle]),
    met: {
      channel: dice.pick(life.met.channels),
      place: dice.pick(life.met.places),
      ...(isKnownWell ? { stage: dice.pick(life.met.stages) } : {}),
    },
    ...(isKnownWell
      ? { facts: factsOf(dice, life), forMe: [dice.pick(life.forMe)], forThem: [dice.pick(life.forThem)] }
      : {}),
  }
}

function factsOf(dice: Dice, { facts }: LifeWords): NonNullable<TieChange['facts']> {
  return (['family', 'interest', 'work', 'project'] as const).map((kind) => ({ kind, text: dice.pick(facts[kind]) }))
}
