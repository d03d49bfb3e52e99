import { call } from '#web/data/api/call.ts'
import type { Upload } from '#web/data/api/upload.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { ImportState } from './import-types.ts'
import { FIRST_TALK_CHOICES, type TalkChoices, talksRequestOf, zoneHere } from './talk-choices.ts'
import type { TalkColumns, TalkPreview } from './talk-types.ts'
import type { ImportWizard, LookState, TalksState, WizardState } from './wizard-state.ts'

/** The choices that decide who is with whom, so that it is asked again. */
const ASKS_AGAIN = ['self', 'bookId', 'columns'] as const

interface Around {
  navigate(importId: string): Promise<void>
  signal(): AbortSignal
}

type TalkVerbs = Pick<ImportWizard, 'lookAtTalks' | 'lookAtContacts' | 'chooseTalks' | 'startTalks'>

interface TalkStep extends TalkVerbs {
  /** The talks that are looked at, with a book chosen where there is one; null when none are. */
  readonly shown: TalksState | null
}

/** What can be done while the talks of a file are looked at. */
export function useTalkStep(
  state: WizardState,
  set: (state: WizardState) => void,
  { navigate, signal }: Around,
): TalkStep {
  const books = useBooks()?.filter(takesCards) ?? []
  const shown = state.step === 'talks' ? withBook(state, books[0]?.id) : null
  return {
    shown,
    lookAtTalks: () => {
      if (state.step !== 'look') return
      const { upload, talks } = state
      if (talks) return set(talksState({ upload, talks, contacts: state }))
      const choices = { ...FIRST_TALK_CHOICES, columns: {} }
      set({ ...state, isAsking: true })
      askTalks({ upload, choices: null, columns: {}, signal: signal() })
        .then((found) => set({ ...talksState({ upload, talks: found, contacts: state }), choices }))
        .catch((error: unknown) => {
          if (signal().aborted) return
          showTrouble(error)
          set({ ...state, isAsking: false })
        })
    },
    lookAtContacts: () => shown?.contacts && set(shown.contacts),
    chooseTalks: (changed) => {
      if (!shown) return
      const choices = { ...shown.choices, ...changed }
      if (ASKS_AGAIN.every((name) => changed[name] === undefined)) return set({ ...shown, choices })
      set({ ...shown, choices, isAsking: true })
      askTalks({ upload: shown.upload, choices, signal: signal() })
        .then((talks) => set({ ...shown, choices, talks, isAsking: false }))
        .catch((error: unknown) => {
          if (signal().aborted) return
          showTrouble(error)
          set({ ...shown, isAsking: false })
        })
    },
    startTalks: () => {
      if (!shown) return
      const body = talksRequestOf(shown.upload, shown.choices, zoneHere())
      void call<ImportState>('POST', '/imports/talks', { body })
        .then(({ id }) => navigate(id))
        .catch(showTrouble)
    },
  }
}

/** The talks of a file as they are first looked at. Pure. */
export function talksState({
  upload,
  talks,
  contacts,
}: {
  readonly upload: Upload
  readonly talks: TalkPreview
  readonly contacts: LookState | null
}): TalksState {
  const choices: TalkChoices = { ...FIRST_TALK_CHOICES, self: talks.self.chosen }
  return { step: 'talks', upload, talks, choices, isAsking: false, contacts }
}

/** Asks with whom a file tells of talks; before anybody has chosen, it is guessed whose it is. */
export function askTalks({
  upload: { id, fileName },
  choices,
  columns = choices?.columns ?? null,
  signal,
}: {
  readonly upload: Upload
  readonly choices: TalkChoices | null
  /** What a table's columns say; guessed where it is empty, and what is no table of talks is none where it is null. */
  readonly columns?: TalkColumns | null
  readonly signal: AbortSignal
}): Promise<TalkPreview> {
  const chosen = choices
    ? { self: [...choices.self], ...(choices.bookId === '' ? {} : { bookId: choices.bookId }) }
    : {}
  const body = { uploadId: id, fileName, zone: zoneHere(), ...chosen, ...(columns ? { columns } : {}) }
  return call<TalkPreview>('POST', '/imports/talks/previews', { body, signal })
}

/** Contacts that are made go into the first book that takes them, until another is chosen. */
function withBook(state: TalksState, bookId: string | undefined): TalksState {
  if (state.choices.bookId !== '' || bookId === undefined) return state
  return { ...state, choices: { ...state.choices, bookId } }
}
