import type { agendaMark, InputOf, interaction, interactionInput, OutputOf } from '@lazo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { sayDate } from './say-when.ts'
import { todayWords } from './today.words.ts'
import type { TodayItem } from './today-item.ts'
import { TODAY } from './use-today.ts'

type Medium = InputOf<typeof interactionInput>['medium']

/** How something was done. */
export interface Doing {
  /** Null for a step that was done without anybody being reached. */
  readonly medium: Medium | null
  readonly network?: string | null
  /** The marks of the text that went. */
  readonly marks?: readonly string[]
}

/** What can be said of an item: each is sent at once and can be taken back from the message that tells of it. */
export interface TodayActs {
  done(item: TodayItem, name: string, doing: Doing): void
  snooze(item: TodayItem, name: string, until: string): void
  dismiss(item: TodayItem, name: string): void
}

/** The ways to be done with an item. */
export function useActs(): TodayActs {
  const say = useWords(todayWords)
  const queries = useQueryClient()
  const renew = () => queries.invalidateQueries({ queryKey: TODAY })
  const run = (act: () => Promise<() => Promise<unknown>>, text: string) =>
    void act()
      .then((back) => showUndoable(text, () => back().finally(renew)))
      .catch(showTrouble)
      .finally(renew)
  return {
    done: (item, name, doing) => run(() => noteDone(item, doing), say('done', { name })),
    snooze: (item, name, until) =>
      run(() => markItem(item, 'snoozed', until), say('snoozed', { name, day: sayDate(until) })),
    dismiss: (item, name) => run(() => markItem(item, 'not-needed', null), say('dismissed', { name })),
  }
}

async function markItem({ key, cardId }: TodayItem, mark: 'snoozed' | 'not-needed', until: string | null) {
  const made = await call<OutputOf<typeof agendaMark>>('POST', '/today/marks', { body: { key, cardId, mark, until } })
  return () => call('DELETE', `/today/marks/${made.id}`)
}

/** Done is something that happened, and a step that is over; the way back takes both. */
async function noteDone(item: TodayItem, { medium, network = null, marks = [] }: Doing) {
  const backs: (() => Promise<unknown>)[] = []
  const { cardId, followUpId, key } = item
  if (cardId !== null && medium !== null) {
    const body = { cardIds: [cardId], medium, network, does: [key] }
    const { id } = await call<OutputOf<typeof interaction>>('POST', '/interactions', { body })
    backs.push(() => call('DELETE', `/interactions/${id}`))
  }
  if (followUpId !== null) {
    await call('PATCH', `/follow-ups/${followUpId}`, { body: { state: 'done' } })
    backs.push(() => call('PATCH', `/follow-ups/${followUpId}`, { body: { state: 'open' } }))
  }
  if (cardId !== null && marks.length > 0) {
    await call('POST', `/cards/${cardId}/drafts/uses`, { body: { marks } })
    backs.push(() => call('POST', `/cards/${cardId}/drafts/uses/taken-back`, { body: { marks } }))
  }
  return async () => {
    for (const back of backs) await back()
  }
}
