import { useNavigate } from '@tanstack/react-router'
import { useEffect, useReducer, useRef } from 'react'
import { call } from '#web/data/api/call.ts'
import { type Upload, upload } from '#web/data/api/upload.ts'
import { followCaptured, takeCaptured } from '#web/data/captured/captured.ts'
import type { DroppedFile } from '#web/data/captured/dropped-files.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { FIRST_CHOICES, type ImportChoices, requestOf, suggestChoices } from './import-choices.ts'
import type { ImportPreview, ImportState, ToldShape } from './import-types.ts'
import { packFiles } from './pack-files.ts'

/** How far somebody is on the way from a file to an import. */
export type WizardState =
  | { readonly step: 'drop' }
  | { readonly step: 'packing'; readonly count: number }
  | { readonly step: 'sending'; readonly name: string; readonly part: number }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'look'
      readonly upload: Upload
      readonly preview: ImportPreview
      readonly choices: ImportChoices
      /** Whether the preview is being asked for again. */
      readonly isAsking: boolean
    }

/** The way from a file to an import, and what can be done on it. */
export interface ImportWizard {
  readonly state: WizardState
  take(files: readonly DroppedFile[]): void
  choose(choices: Partial<ImportChoices>): void
  /** Asks again what would happen, perhaps with other columns. */
  look(shape?: ToldShape): void
  start(): void
  leave(): void
}

/** Takes somebody from a file to an import. */
export function useImportWizard(): ImportWizard {
  const [state, set] = useReducer((_: WizardState, next: WizardState) => next, { step: 'drop' })
  const navigate = useNavigate()
  const stopped = useRef(new AbortController())
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
  const look = (choices: ImportChoices, shape?: ToldShape) => {
    if (state.step !== 'look') return
    const { signal } = stopped.current
    const { upload: sent, preview: before } = state
    set({ ...state, choices, isAsking: true })
    askPreview({ upload: sent, choices, signal, shape: shape ?? null })
      .then((preview) => set({ step: 'look', upload: sent, preview, choices, isAsking: false }))
      .catch((error: unknown) => {
        if (signal.aborted) return
        showTrouble(error)
        set({ step: 'look', upload: sent, preview: before, choices, isAsking: false })
      })
  }
  // Another page may have handed files over, such as those that another app shared; more may be dropped beside the zone.
  const takeNow = useRef(take)
  takeNow.current = take
  useEffect(() => {
    const takeHanded = () => takeNow.current(takeCaptured('files')?.files ?? [])
    takeHanded()
    return followCaptured(takeHanded)
  }, [])
  return {
    state,
    take,
    leave,
    choose: (changed) => {
      if (state.step !== 'look') return
      const choices = { ...state.choices, ...changed }
      // Whom a book holds decides who is new, so the counts must be asked for again.
      if (changed.bookId !== undefined || changed.onDuplicate !== undefined) look(choices, state.preview.shape)
      else set({ ...state, choices })
    },
    look: (shape) => state.step === 'look' && look(state.choices, shape),
    start: () => {
      if (state.step !== 'look') return
      void begin(state.upload, state.preview, state.choices)
        .then(({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }))
        .catch(showTrouble)
    },
  }
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
  const preview = await askPreview({ upload: sent, choices: FIRST_CHOICES, signal, shape: null })
  set({ step: 'look', upload: sent, preview, choices: suggestChoices(sent), isAsking: false })
}

interface PreviewQuestion {
  readonly upload: Upload
  readonly choices: ImportChoices
  readonly shape: ToldShape | null
  readonly signal: AbortSignal
}

function askPreview({ upload: sent, choices, shape, signal }: PreviewQuestion): Promise<ImportPreview> {
  const { bookId, onDuplicate } = choices
  const body = {
    uploadId: sent.id,
    fileName: sent.fileName,
    onDuplicate,
    ...(bookId === '' ? {} : { bookId }),
    ...(shape ? { shape } : {}),
  }
  return call<ImportPreview>('POST', '/imports/previews', { body, signal })
}

async function begin(sent: Upload, preview: ImportPreview, choices: ImportChoices): Promise<ImportState> {
  const state = await call<ImportState>('POST', '/imports', { body: requestOf({ upload: sent, preview, choices }) })
  if (choices.bookId === '') void presentReplica().ask('renewBooks')
  return state
}
