import { isSameJson } from '@lazo/jscontact'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { type Details, detailFields, typedDetails } from './typed-details.ts'
import type { EntryChange } from './use-desk.ts'

const KINDS = ['collaboration', 'advice', 'purchase', 'sales', 'other'] as const

/** What somebody may have turned up for, but spam, which has a reason and is said apart. */
export const ENTRY_KINDS = KINDS

/** What a form says otherwise of an entry; nothing where it was only confirmed. Pure. */
export function saidOf(entry: Entry, typed: Readonly<Record<string, string>>): EntryChange {
  const known = entry.details as Details
  const details = typedDetails(known, typed)
  const name = (typed['name'] ?? '').trim()
  const isRenamed = name !== detailFields(known)[0]!.text
  const text = (typed['text'] ?? '').trim() || null
  const kind = KINDS.find((one) => one === typed['kind'])
  return {
    ...(isRenamed && { name }),
    ...(!isSameJson(details, known) && { details: details as Record<string, unknown> }),
    ...(text !== entry.text && { text }),
    ...(kind && kind !== entry.kind && { kind }),
  }
}
