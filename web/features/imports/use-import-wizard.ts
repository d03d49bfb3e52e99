import { useNavigate } from '@tanstack/react-router'
import { useEffect, useReducer, useRef } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Upload, upload } from '#web/data/api/upload.ts'
import { followCaptured, takeCaptured } from '#web/data/captured/captured.ts'
import type { DroppedFile } from '#web/data/captured/dropped-files.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { FIRST_CHOICES, type ImportChoices, requestOf, suggestChoices } from './import-choices.ts'
import type { ImportPreview, ImportRequest, ImportState, ToldShape } from './import-types.ts'
import { packFiles } from './pack-files.ts'
import { keepReasons } from './shape-table.ts'
import { askTalks, talksState, useTalkStep } from './use-talk-step.ts'
import type { ImportWizard, LookState, TalksState, WizardState } from './wizard-state.ts'

/** The choices that decide what would happen. */
const ASKS_AGAIN = ['bookId', 'onDuplicate', 'notes'] as const

/** Takes somebody from a file to an import. */
export function useImportWizard(): ImportWizard {
  const [state, set] = useReducer((_: WizardState, next: WizardState) => next, { step: 'drop' })
  const navigate = useNavigate()
  const toReport = (importId: string) => navigate({ to: '/imports/$importId', params: { importId } })
  const stopped = useRef(new AbortController())
  const { shown, ...talks } = useTalkStep(state, set, { navigate: toReport, signal: () => stopped.current.signal })
  const leave = () => {
    stopped.current.abort(new Error('left'))
    stopped.current = new AbortController()
    set({ step: 'drop' })
  }
  const fail = (signal: AbortSignal) => (error: unknown) => {
    if (signal.aborted) return
    showTrouble(error)
    leave()
  }
  const take = (files: readonly DroppedFile[]) => {
    const { signal } = stopped.current
    if (files.length > 0) void send(files, signal, set).catch(fail(signal))
  }
  const look = (choices: ImportChoices, changed: ToldShape | null) => {
    if (state.step !== 'look') return
    const { signal } = stopped.current
    set({ ...state, choices, isAsking: true })
    lookAgain(state, { choices, changed, signal })
      .then(set)
      .catch((error: unknown) => {
        if (signal.aborted) return
        showTrouble(error)
        set({ ...state, choices, isAsking: false })
      })
  }
  useHandedFiles(take)
  return {
    state: shown ?? state,
    take,
    leave,
    choose: (changed) => {
      if (state.step !== 'look') return
      const choices = { ...state.choices, ...changed }
      // Whom a book holds decides who is new, so the counts must be asked for again.
      if (ASKS_AGAIN.some((name) => changed[name] !== undefined)) look(choices, state.changed)
      else set({ ...state, choices })
    },
    look: (shape) => state.step === 'look' && look(state.choices, shape),
    ...talks,
    start: (isShared) => {
      if (state.step !== 'look') return
      const { upload: sent, preview, choices } = state
      void begin(requestOf({ upload: sent, preview, choices, isShared }))
        .then(({ id }) => toReport(id))
        .catch(showTrouble)
    },
  }
}

/** Another page may have handed files over, such as those that another app shared; more may be dropped beside the zone. */
function useHandedFiles(take: (files: readonly DroppedFile[]) => void): void {
  const takeNow = useRef(take)
  takeNow.current = take
  useEffect(() => {
    const takeHanded = () => takeNow.current(takeCaptured('files')?.files ?? [])
    takeHanded()
    return followCaptured(takeHanded)
  }, [])
}

async function send(
  files: readonly DroppedFile[],
  signal: AbortSignal,
  set: (state: WizardState) => void,
): Promise<void> {
  set({ step: 'packing', count: files.length })
  const { blob, name } = await packFiles(files)
  if (signal.aborted) return
  set({ step: 'sending', name, part: 0 })
  const sent = await upload(blob, name, { signal, onProgress: (part) => set({ step: 'sending', name, part }) })
  set({ step: 'reading', name })
  set(await readUpload(sent, signal))
}

/** What a file holds: contacts, talks, or both. Throws why it holds no contacts when it holds no talks either. */
async function readUpload(sent: Upload, signal: AbortSignal): Promise<LookState | TalksState> {
  const [found, told] = await Promise.allSettled([
    askPreview({ upload: sent, choices: null, signal, shape: null }),
    askTalks({ upload: sent, choices: null, signal }),
  ])
  const talks = told.status === 'fulfilled' && told.value.counts.talks > 0 ? told.value : null
  if (found.status === 'fulfilled') {
    const preview = found.value
    const choices = suggestChoices(sent, preview)
    const contacts: LookState = { step: 'look', upload: sent, preview, changed: null, choices, isAsking: false, talks }
    // A table of messages has names and addresses too; who dropped it means the messages.
    const isOfTalks = preview.shape.kind === 'table' && preview.shape.table.kind === 'csv'
    return talks && isOfTalks ? talksState({ upload: sent, talks, contacts }) : contacts
  }
  if (!talks) throw found.reason
  return talksState({ upload: sent, talks, contacts: null })
}

interface Looking {
  readonly choices: ImportChoices
  readonly changed: ToldShape | null
  readonly signal: AbortSignal
}

/** What is looked at once it was asked for again. */
async function lookAgain(state: LookState, { choices, changed, signal }: Looking): Promise<LookState> {
  const asked = await askPreview({ upload: state.upload, choices, signal, shape: changed })
  const shape = changed ? keepReasons(asked.shape, state.preview.shape) : asked.shape
  return { ...state, preview: { ...asked, shape }, changed, choices, isAsking: false }
}

interface PreviewQuestion {
  readonly upload: Upload
  /** Null before anybody has chosen: then it goes on where the same source last went. */
  readonly choices: ImportChoices | null
  readonly shape: ToldShape | null
  readonly signal: AbortSignal
}

function askPreview({ upload: sent, choices, shape, signal }: PreviewQuestion): Promise<ImportPreview> {
  const { bookId, onDuplicate, notes } = choices ?? FIRST_CHOICES
  const body = {
    uploadId: sent.id,
    fileName: sent.fileName,
    onDuplicate,
    goesOn: choices === null,
    notes,
    ...(bookId === '' ? {} : { bookId }),
    ...(shape ? { shape } : {}),
  }
  return call<ImportPreview>('POST', '/imports/previews', { body, signal })
}

async function begin(request: ImportRequest): Promise<ImportState> {
  const state = await call<ImportState>('POST', '/imports', { body: request })
  if (request.bookId === undefined) void presentReplica().ask('renewBooks')
  return state
}
