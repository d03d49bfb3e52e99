import type { Actor } from '#base/actor.ts'
import { type CalendarChoice, writeCalendarChoice } from '#store/calendars/choices.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { choiceOf } from './require-calendars.ts'

/** What the actor wants of their calendars. */
export async function readChoice(domain: Domain, actor: Actor): Promise<CalendarChoice> {
  return domain.store.read(actor, choiceOf)
}

/** Changes what the actor wants of their calendars; what is not said stays. */
export async function changeChoice(
  domain: Domain,
  actor: Actor,
  change: { readonly [Choice in keyof CalendarChoice]?: CalendarChoice[Choice] | undefined },
): Promise<CalendarChoice> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const was = await choiceOf(tx)
    const now = { hasDays: change.hasDays ?? was.hasDays, nameDays: change.nameDays ?? was.nameDays }
    await writeCalendarChoice(tx, now)
    return now
  })
}
