import { randomUUID } from 'node:crypto'
import type { Card } from '@lazo/jscontact'
import type { ExportFormat } from '#domain/exports/export-formats.ts'
import { writeCards } from '#domain/exports/write-cards.ts'
import { readEntries } from '#domain/imports/read/read-entries.ts'
import { type FileKind, recogniseFile } from '#domain/imports/read/recognise-file.ts'
import { takeHead } from '#domain/imports/read/take-head.ts'
import type { Remark } from '#domain/remark.ts'

/** A file to be converted. */
export interface Conversion {
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
  readonly from: FileKind
  readonly to: ExportFormat
}

/** Whom the conversion tells what it meets, with the line of the file. */
export interface ConversionEvents {
  warn(line: number, remark: Remark): void
  onCard(): void
}

/**
 * Converts a file card by card, as text in pieces; memory does not grow with it. A single card becomes one JSON value, several an
 * array. Throws `file-unreadable`.
 */
export async function* convertFile(conversion: Conversion, events: ConversionEvents): AsyncGenerator<string> {
  const { to } = conversion
  const cards = readCards(conversion, events)
  if (to !== 'jscontact' && to !== 'jcard') return yield* writeCards(cards, to)
  const first = await cards.next()
  const second = first.done ? first : await cards.next()
  if (!first.done && second.done) return yield await writeAlone(first.value, to)
  yield* writeCards(chain([first, second], cards), to)
}

async function* readCards({ name, open, from }: Conversion, events: ConversionEvents): AsyncGenerator<Card> {
  const { head, all } = await takeHead(open())
  const shape = recogniseFile(head, name, from)
  const context = { region: process.env['LAZO_REGION'] ?? 'ES', newUid: () => `urn:uuid:${randomUUID()}` }
  for await (const { line, card, warnings, reason } of readEntries(all, shape, context)) {
    for (const warning of warnings) events.warn(line, warning)
    if (card) events.onCard()
    else if (reason) events.warn(line, reason)
    if (card) yield card
  }
}

/** The array of one value without its brackets, for people to read. */
async function writeAlone(card: Card, to: ExportFormat): Promise<string> {
  const pieces = await Array.fromAsync(writeCards(chain([{ value: card }], []), to))
  const [value] = JSON.parse(pieces.join('')) as unknown[]
  return `${JSON.stringify(value, null, 2)}\n`
}

async function* chain(
  taken: readonly IteratorResult<Card>[],
  rest: AsyncIterable<Card> | readonly Card[],
): AsyncGenerator<Card> {
  for (const { done, value } of taken) if (!done) yield value
  yield* rest
}
