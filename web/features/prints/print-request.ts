import type { InputOf, printInput } from '@lazo/contract'
import { cardsAsked, type Whom } from '#web/kit/whom/whom.ts'

/** What the server is asked to print. */
export type PrintRequest = InputOf<typeof printInput>

type Options = NonNullable<PrintRequest['options']>

/** A sheet that shops sell; others are told by their millimetres. */
type SheetName = Extract<Options['sheet'], string>

/** What can be printed. */
export const LAYOUTS = ['phone-list', 'contact-sheet', 'address-labels', 'envelopes', 'card'] as const

/** Sheets of labels as shops sell them, and what is on each. */
export const SHEETS = [
  ['avery-l7160', 'Avery L7160 (63,5 × 38,1)'],
  ['avery-l7159', 'Avery L7159 (63,5 × 33,9)'],
  ['avery-l7162', 'Avery L7162 (99,1 × 33,9)'],
  ['avery-l7163', 'Avery L7163 (99,1 × 38,1)'],
  ['avery-l7165', 'Avery L7165 (99,1 × 67,7)'],
  ['avery-l7651', 'Avery L7651 (38,1 × 21,2)'],
  ['avery-3475', 'Avery 3475 (70 × 36)'],
  ['avery-3657', 'Avery 3657 (48,5 × 25,4)'],
  ['apli-1273', 'APLI 1273'],
  ['apli-1276', 'APLI 1276'],
  ['apli-1277', 'APLI 1277'],
  ['avery-5160', 'Avery 5160 (US)'],
  ['avery-5161', 'Avery 5161 (US)'],
  ['avery-5162', 'Avery 5162 (US)'],
  ['avery-5163', 'Avery 5163 (US)'],
] as const satisfies readonly (readonly [SheetName, string])[]

/** What somebody has chosen. */
export interface PrintChoices extends Whom {
  readonly layout: (typeof LAYOUTS)[number]
  readonly paper: NonNullable<Options['paper']>
  readonly sheet: SheetName
  readonly skip: number
  readonly envelope: NonNullable<Options['envelope']>
  readonly from: string
  readonly address: NonNullable<Options['address']>
  readonly order: NonNullable<Options['order']>
  /** As the member wants names shown. */
  readonly names: NonNullable<Options['names']>
  readonly title: string
  readonly copies: number
}

/** The choices of most people. */
export const USUAL_CHOICES: Omit<PrintChoices, 'cardIds' | 'whom'> = {
  bookId: '',
  layout: 'phone-list',
  paper: 'A4',
  sheet: 'avery-l7160',
  skip: 0,
  envelope: 'DL',
  from: '',
  address: 'any',
  order: 'family',
  names: 'given-first',
  title: '',
  copies: 1,
}

/** The request for what was chosen: only what the layout heeds. Pure. */
export function requestOf(choices: PrintChoices): PrintRequest {
  const { layout } = choices
  return {
    layout,
    ...cardsAsked(choices),
    options: { order: choices.order, ...optionsOf(choices) },
  }
}

function optionsOf({
  layout,
  paper,
  sheet,
  skip,
  envelope,
  from,
  names,
  address,
  title,
  copies,
}: PrintChoices): Options {
  if (layout === 'address-labels') return { sheet, skip, address, copies }
  if (layout === 'envelopes') return { envelope, from: linesOf(from), address, copies }
  if (layout === 'card') return { paper, copies }
  return { paper, names, ...(title.trim() === '' ? {} : { title: title.trim() }) }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 8)
}
