import type { Card } from '@lazo/jscontact'
import { writeLdifContacts } from '@lazo/ldif'
import { type WrittenLayout, writeTable, writeWorkbook } from '@lazo/tables'
import { cardToVcard, rawToJcard, readVcards } from '@lazo/vcard'
import type { ExportFormat } from './export-formats.ts'

/** Cards in a format, in pieces: text, or the bytes of a workbook. Memory does not grow with their count. Pure. */
export async function* writeCards(
  cards: AsyncIterable<Card>,
  format: ExportFormat,
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'vcard4':
      return yield* writeVcards(cards, '4.0')
    case 'vcard3':
      return yield* writeVcards(cards, '3.0')
    case 'jscontact':
      return yield* writeJson(cards, (card) => card)
    case 'jcard':
      return yield* writeJson(cards, cardToJcard)
    case 'ldif':
      return yield* writeLdifContacts(cards)
    case 'xlsx':
      return yield* writeWorkbook(cards)
    default:
      return yield* writeRows(cards, format)
  }
}

async function* writeVcards(cards: AsyncIterable<Card>, version: '3.0' | '4.0'): AsyncGenerator<string> {
  for await (const card of cards) yield cardToVcard(card, { version })
}

async function* writeJson(cards: AsyncIterable<Card>, valueOf: (card: Card) => unknown): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const card of cards) {
    yield `${separator}${JSON.stringify(valueOf(card))}`
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

function cardToJcard(card: Card): unknown {
  const [read] = readVcards(new TextEncoder().encode(cardToVcard(card, { version: '4.0' })))
  return rawToJcard(read!.raw!)
}

async function* writeRows(cards: AsyncIterable<Card>, layout: WrittenLayout): AsyncGenerator<string> {
  yield* writeTable([], layout)
  for await (const card of cards) {
    const [, row] = writeTable([card], layout)
    yield row!
  }
}
