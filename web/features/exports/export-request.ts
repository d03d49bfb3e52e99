import type { exportField, exportInput, InputOf } from '@lazo/contract'
import { cardsAsked, isAnybody, type Whom } from '#web/kit/whom/whom.ts'

/** What the server is asked to write. */
export type ExportRequest = InputOf<typeof exportInput>

/** A part of a card that may be wanted or not. */
export type ExportField = InputOf<typeof exportField>

/** The formats, those most people want first. */
export const FORMATS = [
  'vcard3',
  'xlsx',
  'csv',
  'google-csv',
  'outlook-csv',
  'vcard4',
  'ldif',
  'jscontact',
  'jcard',
] as const

/** All parts of a card, in the order of a contact. */
export const FIELDS = [
  'names',
  'organizations',
  'phones',
  'emails',
  'addresses',
  'online',
  'dates',
  'labels',
  'notes',
  'photos',
  'personal',
  'custom',
] as const satisfies readonly ExportField[]

/** What somebody has chosen. */
export interface ExportChoices extends Whom {
  readonly format: (typeof FORMATS)[number]
  /** Null: all parts. */
  readonly fields: ReadonlySet<ExportField> | null
}

/** The request for what was chosen. Pure. */
export function requestOf(choices: ExportChoices): ExportRequest {
  const { format, fields } = choices
  return {
    format,
    ...cardsAsked(choices),
    ...(fields ? { fields: FIELDS.filter((field) => fields.has(field)) } : {}),
  }
}

/** Whether there is somebody and something to write. Pure. */
export function isComplete(choices: ExportChoices): boolean {
  return isAnybody(choices) && (choices.fields === null || choices.fields.size > 0)
}
