import { splitPersonalName } from '@lazo/normal'
import type { NameDraft } from '../draft/name-draft.ts'

/** The parts of a name that was written as one text, as far as its words tell. */
export function splitName(text: string): NameDraft['parts'] {
  const { title, given, given2, surname, surname2, generation, credential } = splitPersonalName(text)
  const parts = { title, given, given2, surname, surname2, generation, credential }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value))
}
