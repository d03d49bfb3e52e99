import type { inboundVersions, OutputOf } from '@lazo/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { deskWords } from './desk.words.ts'
import type { EntryChange } from './use-desk.ts'

/** What can be done with an entry; each tells what was done, with the way back, and throws like `call`. */
export interface DeskActs {
  answer(entry: Entry, said?: EntryChange): Promise<void>
  plan(entry: Entry, day: string, said?: EntryChange): Promise<void>
  refuse(entry: Entry, reason: string, said?: EntryChange): Promise<void>
  /** Lets it wait again. */
  reopen(entry: Entry): Promise<void>
  /** Only writes what is known of them. */
  keep(entry: Entry, said: EntryChange): Promise<void>
  accept(entry: Entry, bookId: string, said: EntryChange): Promise<void>
  join(entry: Entry, cardId: string, take: readonly string[]): Promise<void>
  /** Takes the last step back, whatever it was. */
  takeBack(entry: Entry): Promise<void>
}

/** The ways to be done with entries. */
export function useDeskActs(): DeskActs {
  const say = useWords(deskWords)
  const queries = useQueryClient()
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: DESK })
    await queries.invalidateQueries({ queryKey: ['today'] })
  }
  const back = (id: string) => undoLast(id).finally(renew)
  const tell = async (id: string, act: Promise<unknown>, text: string) => {
    await act.finally(renew)
    showUndoable(text, () => back(id))
  }
  const change = (entry: Entry, body: EntryChange, text: string) =>
    tell(entry.id, call('PATCH', `/inbound/${entry.id}`, { body }), text)
  const nameOf = (entry: Entry, said?: EntryChange) => said?.name || entry.name || say('nameless')
  return {
    answer: (entry, said) =>
      change(
        entry,
        { ...said, state: 'answered' },
        say(entry.source === 'scan' ? 'isLeftOut' : 'isAnswered', { name: nameOf(entry, said) }),
      ),
    plan: (entry, day, said) =>
      change(
        entry,
        { ...said, state: 'planned', revisitOn: day },
        say('isPlanned', { name: nameOf(entry, said), day: sayDay(`${day}T12:00:00`) }),
      ),
    refuse: (entry, reason, said) =>
      change(entry, { ...said, state: 'spam', reason }, say('isSpam', { name: nameOf(entry, said) })),
    reopen: (entry) => change(entry, { state: 'new' }, say('isNew', { name: nameOf(entry) })),
    keep: (entry, said) => change(entry, said, say('isKept')),
    accept: async (entry, bookId, said) => {
      if (Object.keys(said).length > 0) await call('PATCH', `/inbound/${entry.id}`, { body: said })
      const act = call('POST', `/inbound/${entry.id}/card`, { body: { bookId } })
      await tell(entry.id, act, say('isAccepted', { name: nameOf(entry, said) }))
    },
    join: (entry, cardId, take) =>
      tell(
        entry.id,
        call('POST', `/inbound/${entry.id}/joining`, { body: { cardId, take } }),
        say('isJoined', { name: nameOf(entry) }),
      ),
    takeBack: (entry) => back(entry.id).catch(showTrouble),
  }
}

/** Lets an entry be what it was before its last change, and the cards that this touched. */
async function undoLast(id: string): Promise<void> {
  const path = `/inbound/${id}/versions`
  const { items } = await call<OutputOf<typeof inboundVersions>>('GET', path)
  if (items[0]) await call('POST', `${path}/${items[0].id}/restoration`)
}
