import type { Card } from '@lazo/jscontact'
import { patchCard } from '#domain/contacts/change-card.ts'
import { addFollowUp, changeFollowUp } from '#domain/follow-ups/change-follow-up.ts'
import { recordInteraction } from '#domain/interactions/record-interaction.ts'
import type { Life } from '../live-on.ts'
import { dayIn, momentAgo } from './moments.ts'

/** Days from now on which promises are due; the first are late. */
const PROMISED = [-2, 0, 4, 11]
const PLANNED = [-1, 2, 6, 13, 24]
/** Days before today on which questions came that wait for an answer. */
const ASKED = [2, 5, 9]
const RECEIVED = [11, 16]
const BORN = [0, 2, 5]

/** Lets something be owed today: answers, thanks and promises, and birthdays be near, with people one knows. */
export async function oweToday(life: Life, people: readonly string[], friends: readonly string[]): Promise<void> {
  await oweWords(life, people)
  await promise(life, people)
  for (const [n, inDays] of BORN.entries()) await celebrate(life, friends[n]!, { inDays, age: 38 + 7 * n })
}

/** What came in and was not answered, or not thanked for. */
async function oweWords({ past, making, office }: Life, people: readonly string[]): Promise<void> {
  const { questions, unthanked } = making.words.life
  const now = past.clock.now()
  const owner = office.actors[0]!
  for (const [n, day] of ASKED.entries())
    await recordInteraction(past.domain, owner, {
      cardIds: [people[n]!],
      medium: 'email',
      direction: 'inbound',
      expectsReply: true,
      at: momentAgo(now, day, 10),
      text: questions[n]!,
    })
  for (const [n, day] of RECEIVED.entries())
    await recordInteraction(past.domain, owner, {
      cardIds: [people[n + 7]!],
      medium: 'call',
      at: momentAgo(now, day, 12),
      contributions: [{ ...unthanked[n]!, direction: 'received' }],
    })
}

/** What was promised or is planned, and one thing that is done. */
async function promise({ past, making, office }: Life, people: readonly string[]): Promise<void> {
  const { promises, steps } = making.words.life
  const now = past.clock.now()
  const note = (cardId: string, due: number, rest: { text: string; isPromised: boolean }) =>
    addFollowUp(past.domain, office.actors[0]!, { cardId, dueOn: dayIn(now, due), ...rest })
  for (const [n, due] of PROMISED.entries()) await note(people[n + 2]!, due, { text: promises[n]!, isPromised: true })
  for (const [n, due] of PLANNED.entries()) await note(people[n + 6]!, due, { text: steps[n]!, isPromised: false })
  const { followUpId } = await note(people[0]!, -8, { text: steps[0]!, isPromised: false })
  await changeFollowUp(past.domain, office.actors[0]!, { followUpId, state: 'done' })
}

async function celebrate(
  { past, office }: Life,
  cardId: string,
  { inDays, age }: { inDays: number; age: number },
): Promise<void> {
  const [year, month, day] = dayIn(past.clock.now(), inDays).split('-').map(Number)
  const anniversaries: Card['anniversaries'] = {
    b1: { kind: 'birth', date: { year: year! - age, month: month!, day: day! } },
  }
  await patchCard(past.domain, office.actors[0]!, { cardId, patch: { anniversaries } })
}
