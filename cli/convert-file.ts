import { randomUUID } from 'node:crypto'
import type { Card } from '@lazo/jscontact'
import type { ExportFormat } from '#domain/exports/export-formats.ts'
import { writeCards } from '#domain/exports/write-cards.ts'
import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import type { Incoming } from '#domain/imports/bundle/incoming.ts'
import { readIncoming } from '#domain/imports/bundle/read-incoming.ts'
import { recogniseIncoming, requireContacts } from '#domain/imports/bundle/recognise-incoming.ts'
import type { FileKind } from '#domain/imports/read/recognise-file.ts'
import type { Remark } from '#domain/remark.ts'

type Pieces = AsyncGenerator<string | Uint8Array>

/** A file to be converted. */
export interface Conversion {
  readonly name: string
  readonly incoming: Incoming
  readonly from: FileKind
  readonly to: ExportFormat
}

/** Whom the conversion tells what it meets: in which of several files, on which line. */
export interface ConversionEvents {
  onShape(shape: ImportShape): void
  warn(place: { file: string | null; line: number }, remark: Remark): void
  onCard(): void
}

/**
 * Converts a file or a folder card by card, in pieces; memory does not grow with it. A single card becomes one JSON value, several an
 * array. Throws `file-unreadable`.
 */
export async function* convertFile(conversion: Conversion, events: ConversionEvents): Pieces {
  const { to } = conversion
  const cards = readCards(conversion, events)
  if (to !== 'jscontact' && to !== 'jcard') return yield* writeCards(cards, to)
  const first = await cards.next()
  const second = first.done ? first : await cards.next()
  if (!first.done && second.done) return yield await writeAlone(first.value, to)
  yield* writeCards(chain([first, second], cards), to)
}

async function* readCards({ name, incoming, from }: Conversion, events: ConversionEvents): AsyncGenerator<Card> {
  const shape = await recogniseIncoming(incoming, name, from)
  events.onShape(shape)
  requireContacts(shape, name)
  const region = process.env['LAZO_REGION'] ?? 'ES'
  const context = { fileName: name, region, newUid: () => `urn:uuid:${randomUUID()}` }
  for await (const { origin, line, card, warnings, reason } of readIncoming(incoming, shape, context)) {
    const place = { file: origin?.file ?? null, line }
    for (const warning of warnings) events.warn(place, warning)
    if (card) events.onCard()
    else if (reason) events.warn(place, reason)
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
