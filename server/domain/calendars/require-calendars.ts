import { ProductError } from '#base/errors.ts'
import { type CalendarChoice, readCalendarChoice } from '#store/calendars/choices.ts'
import type { CalendarKind } from '#store/calendars/entries.ts'
import { readDevice } from '#store/devices/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** What a member has who said nothing of it. */
const USUAL_CHOICE: CalendarChoice = { hasDays: false, nameDays: 'key' }

/** What the actor wants of their calendars. */
export async function choiceOf(tx: ReadTx): Promise<CalendarChoice> {
  return (await readCalendarChoice(tx)) ?? USUAL_CHOICE
}

/**
 * The calendars that the actor's device is shown, in their order. Throws `sign-in-required` when the device is not there (any more), and
 * `path-not-found` when it is shown none.
 */
export async function shownCalendars(tx: ReadTx): Promise<CalendarKind[]> {
  const device = tx.actor.deviceId === undefined ? null : await readDevice(tx, tx.actor.deviceId)
  if (!device || device.revokedAt) throw new ProductError('sign-in-required', 'This device is not connected any more.')
  if (!device.hasCalendars) throw calendarNotFound()
  const { hasDays } = await choiceOf(tx)
  return ['occasions', 'follow-ups', ...(hasDays ? (['follow-up-days'] as const) : [])]
}

/** The calendar of this address, of those the device is shown. Throws `path-not-found`, `sign-in-required`. */
export async function requireCalendar(tx: ReadTx, segment: string): Promise<CalendarKind> {
  const found = (await shownCalendars(tx)).find((kind) => kind === segment)
  if (!found) throw calendarNotFound()
  return found
}

/** The error for a calendar, or something in one, that is not there or not for this device. */
export function calendarNotFound(): ProductError {
  return new ProductError('path-not-found', 'There is nothing at this address.')
}
