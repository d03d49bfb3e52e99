import { doItem, markItem } from '#web/data/verbs/tell-item.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDate } from './say-when.ts'
import type { TodayItem } from './today-item.ts'

/** How something was done. */
export type Doing = Parameters<typeof doItem>[1]

/** What can be said of an item: each goes to the outbox at once, and can be taken back from the message that tells of it. */
export interface TodayActs {
  done(item: TodayItem, name: string, doing: Doing): void
  snooze(item: TodayItem, name: string, until: string): void
  dismiss(item: TodayItem, name: string): void
}

/** The ways to be done with an item, with and without a connection. */
export const todayActs: TodayActs = {
  done: (item, name, doing) => void doItem(item, doing, { name }).catch(showTrouble),
  snooze: ({ key, cardId }, name, until) =>
    void markItem({ key, cardId, mark: 'snoozed', until }, { name, day: sayDate(until) }).catch(showTrouble),
  dismiss: ({ key, cardId }, name) =>
    void markItem({ key, cardId, mark: 'not-needed', until: null }, { name }).catch(showTrouble),
}
