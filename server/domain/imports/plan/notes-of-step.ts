import type { StoredNote } from '#store/imports/reader.ts'
import type { Step } from './plan-entries.ts'

/** A note before it has its place among the others. */
export type Note = Omit<StoredNote, 'position'>

/** What a person should know of the row of a step, and of the card that it became. Pure. */
export function notesOfStep(step: Step, cardId: string | null): Note[] {
  const { entry } = step
  const base = { file: entry.origin?.file ?? null, line: entry.line, cardId }
  const notes: Note[] = entry.warnings.map((remark) => ({ ...base, kind: 'warning', remark, rowText: null }))
  if (step.act === 'reject') notes.push({ ...base, kind: 'rejected', remark: step.reason, rowText: entry.text })
  if (step.note) notes.push({ ...base, kind: step.note.kind, remark: step.note.remark, rowText: null })
  return notes
}
