import type { Card } from '@lazo/jscontact'
import type { Pdf } from './page/pdf.ts'
import type { PrintRequest } from './print-request.ts'
import { type PrintWord, printWords } from './print-words.table.ts'

/** A print on its way: the document, what was asked, and what its cards need. */
export interface Print {
  readonly pdf: Pdf
  readonly request: PrintRequest
  /** Whose addresses and numbers are at home. */
  readonly region: string
  readonly madeAt: Date
  /** The photo of a card as a small JPEG, or null when it has none that can be drawn. */
  photoOf(card: Card): Promise<Buffer | null>
}

/** Draws cards into a document; gives a sign of life whenever a page is finished, so that it can be sent. */
export type Layout = (print: Print, cards: AsyncIterable<Card>) => AsyncGenerator<void>

/** A text of prints in the language that was asked for. */
export function say({ request }: Pick<Print, 'request'>, word: PrintWord, facts: Record<string, string> = {}): string {
  const text: string = printWords[word][request.language]
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
}
