import { changeInbound } from '#domain/desk/change-inbound.ts'
import { noteInbound } from '#domain/desk/note-inbound.ts'
import { addEvent } from '#domain/events/change-event.ts'
import { addIntroduction } from '#domain/introductions/change-introduction.ts'
import { addObjective } from '#domain/objectives/change-objective.ts'
import type { Life } from '../live-on.ts'
import type { ToldObjective } from './life-words.ts'
import { dayIn, momentAgo } from './moments.ts'

const HOUR = 60

/** What the owner works towards, with these people: objectives with what came of them, introductions, and events. */
export async function aim(life: Life, people: readonly string[], press: readonly string[]): Promise<void> {
  const { past, making, office } = life
  const owner = office.actors[0]!
  const { objectives, introductions } = making.words.life
  for (const [n, objective] of objectives.entries()) await pursue(life, objective, n === 0 ? people.slice(0, 7) : press)
  const [first, second, third] = people
  const nobody = { introducerId: null, colleagueId: null, otherId: null }
  const made = { ...nobody, cardId: first!, otherId: second!, state: 'made' as const, text: introductions.made }
  await addIntroduction(past.domain, owner, { ...made, settledOn: dayIn(past.clock.now(), -26) })
  const asked = { ...nobody, introducerId: third!, cardId: people[18]!, text: introductions.asked }
  await addIntroduction(past.domain, owner, { ...asked, askedOn: dayIn(past.clock.now(), -5) })
}

async function pursue({ past, making, office }: Life, told: ToldObjective, people: readonly string[]): Promise<void> {
  const { title, why, began, endsIn, budgetHours, target, outcomes } = told
  const now = past.clock.now()
  const [first, second] = people
  await addObjective(past.domain, office.actors[0]!, {
    title,
    why,
    startsOn: dayIn(now, began),
    endsOn: dayIn(now, endsIn),
    budgetMinutes: budgetHours * HOUR,
    cardIds: people,
    target: target && { of: 'outcomes', ...target },
    outcomes: outcomes.map(({ kind, text, daysAgo, amount }) => ({
      kind,
      text,
      on: dayIn(now, -daysAgo),
      value: amount === null ? null : { amount, unit: making.words.life.currency },
      shares: [
        { cardId: first!, percent: 60 },
        { cardId: second!, percent: 40 },
      ],
    })),
  })
}

/** Where people are met and expected, and who turned to the owner since. */
export async function receive(
  { past, making, office }: Life,
  expected: readonly { cardId: string; name: string }[],
): Promise<void> {
  const owner = office.actors[0]!
  const { events, strangers, visitors } = making.words.life
  const now = past.clock.now()
  for (const { name, place, inDays } of events) {
    const known = expected.map((one) => ({ ...one, organization: null }))
    const unknown = strangers.map((stranger) => ({ name: stranger, organization: null, cardId: null }))
    await addEvent(past.domain, owner, { name, place, heldOn: dayIn(now, inDays), expected: [...known, ...unknown] })
  }
  for (const { kind, name, organization, text, daysAgo, revisitIn } of visitors) {
    const details = organization === '' ? {} : { organizations: { o1: { name: organization } } }
    const receivedAt = momentAgo(now, daysAgo, 9)
    const { inboundId } = await noteInbound(past.domain, owner, { kind, name, text, details, receivedAt })
    if (revisitIn === undefined) continue
    const revisitOn = dayIn(now, revisitIn)
    await changeInbound(past.domain, owner, { inboundId, state: 'planned', revisitOn })
  }
}
