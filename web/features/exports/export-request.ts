import type { exportInput, InputOf } from '@lazo/contract'
import { CARD_PARTS, type CardPart } from '#web/kit/parts/parts.ts'
import { cardsAsked, isAnybody, type Whom } from '#web/kit/whom/whom.ts'

/** What the server is asked to write. */
export type ExportRequest = InputOf<typeof exportInput>

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

/** What somebody has chosen. */
export interface ExportChoices extends Whom {
  readonly format: (typeof FORMATS)[number]
  /** Null: all parts. */
  readonly fields: ReadonlySet<CardPart> | null
}

/** The request for what was chosen. Pure. */
export function requestOf(choices: ExportChoices): ExportRequest {
  const { format, fields } = choices
  return {
    format,
    ...cardsAsked(choices),
    ...(fields ? { fields: CARD_PARTS.filter((field) => fields.has(field)) } : {}),
  }
}

/** Whether there is somebody and something to write. Pure. */
export function isComplete(choices: ExportChoices): boolean {
  return isAnybody(choices) && (choices.fields === null || choices.fields.size > 0)
}
