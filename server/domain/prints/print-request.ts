import type { Language } from '@lazo/contract'
import type { NameOrder } from '@lazo/jscontact'
import type { CardChoice } from '../exports/chosen-cards.ts'
import type { LabelSheet, LabelSheetName } from './sheets/label-sheets.table.ts'
import type { Envelope, Paper } from './sheets/papers.table.ts'

/** What can be printed. */
export type PrintLayout = 'contact-sheet' | 'phone-list' | 'address-labels' | 'envelopes' | 'card'

/** How it is printed. */
interface PrintOptions {
  readonly paper: Paper
  /** One that shops sell, or any other by its measures. */
  readonly sheet: LabelSheetName | LabelSheet
  readonly envelope: Envelope
  /** What stands at the top of lists; the layout's own name without it. */
  readonly title: string | null
  /** The sender's address, a line each, for envelopes. */
  readonly from: readonly string[]
  /** How names stand in lists; labels, envelopes and cards have them as they are said. */
  readonly names: NameOrder
  /** Which addresses are wanted first. */
  readonly address: 'work' | 'private' | 'any'
  /** Labels of the first sheet that were used already. */
  readonly skip: number
  /** How often each card or label is printed. */
  readonly copies: number
}

/** Which cards are printed, in which order, and how. */
export interface PrintRequest extends CardChoice {
  readonly layout: PrintLayout
  /** By family name when nothing is said; cards that are named then keep their own order. */
  readonly order?: 'family' | 'given'
  readonly options: PrintOptions
  readonly language: Language
}
