import { fileURLToPath } from 'node:url'
import PdfDocument from 'pdfkit'
import type { Size } from '../sheets/papers.table.ts'
import { placeLettersQuickly } from './glyphs.ts'
import type { FontName, Pdf } from './pdf.ts'

/** Points in a millimetre. */
export const MM = 72 / 25.4

const FILES: Readonly<Record<FontName, string>> = {
  regular: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')),
  bold: fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')),
}

/** Begins a document without a page, with the fonts at hand. */
export function openPdf(facts: { title: string; madeAt: Date; language: string }): Pdf {
  const pdf = new PdfDocument({
    autoFirstPage: false,
    // It would remember every word of every card.
    fontLayoutCache: false,
    font: FILES.regular,
    margin: 0,
    lang: facts.language,
    displayTitle: true,
    info: { Title: facts.title, Creator: 'Lazo', Producer: 'Lazo', CreationDate: facts.madeAt, ModDate: facts.madeAt },
  })
  for (const name of Object.keys(FILES) as FontName[]) {
    chooseFont(pdf, name)
    placeLettersQuickly(pdf)
  }
  return pdf
}

/** Sets the font of what is drawn next. By its file: a registered name that is the first font's would open the file each time. */
export function chooseFont(pdf: Pdf, name: FontName): void {
  pdf.font(FILES[name])
}

/** Adds a page of this size in millimetres. */
export function addPage(pdf: Pdf, { width, height }: Size): void {
  pdf.addPage({ size: [width * MM, height * MM], margin: 0 })
}

/** What was drawn and not yet read, so that finished pages leave memory. */
export function* takeBytes(pdf: Pdf): Generator<Uint8Array> {
  for (let bytes = pdf.read(); bytes !== null; bytes = pdf.read()) yield bytes as Buffer
}
