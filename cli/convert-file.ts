import { randomUUID } from 'node:crypto'
import type { Card } from '@lazo/jscontact'
import { cardToVcard, rawToJcard, readVcards } from '@lazo/vcard'
import { readEntries } from '#domain/imports/read/read-entries.ts'
import { type FileKind, recogniseFile } from '#domain/imports/read/recognise-file.ts'
import { takeHead } from '#domain/imports/read/take-head.ts'

/** What a file can be converted to. */
export const CONVERT_TARGETS = ['jscontact', 'vcard4', 'vcard3', 'jcard'] as const
/** One of them. */
export type ConvertTarget = (typeof CONVERT_TARGETS)[number]

/** A file to be converted. */
export interface Conversion {
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
  readonly from: FileKind
  readonly to: ConvertTarget
}

/** Whom the conversion tells what it meets, with the line of the file. */
export interface ConversionEvents {
  warn(line: number, message: string): void
  onCard(): void
}

/**
 * Converts a file card by card, as text in pieces; memory does not grow with it. One card becomes one JSON value, several an
 * array. Throws `file-unreadable`.
 */
export async function* convertFile(conversion: Conversion, { warn, onCard }: ConversionEvents): AsyncGenerator<string> {
  const { name, from, to } = conversion
  const { head, all } = await takeHead(conversion.open())
  const shape = recogniseFile(head, name, from)
  const context = { region: process.env['LAZO_REGION'] ?? 'ES', newUid: () => `urn:uuid:${randomUUID()}` }
  const list = to === 'jscontact' || to === 'jcard' ? new JsonList() : null
  for await (const { line, card, warnings, reason } of readEntries(all, shape, context)) {
    for (const warning of warnings) warn(line, warning)
    if (card) onCard()
    else warn(line, reason ?? '')
    if (card) yield list ? list.add(write(card, to)) : write(card, to)
  }
  if (list) yield list.end()
}

/** One value as it is, several as an array; written as they come. */
class JsonList {
  #first: string | null = null
  #count = 0

  add(text: string): string {
    this.#count += 1
    if (this.#count === 1) {
      this.#first = text
      return ''
    }
    const before = this.#count === 2 ? `[\n${this.#first}` : ''
    this.#first = null
    return `${before},\n${text}`
  }

  end(): string {
    if (this.#count === 0) return '[]\n'
    return this.#first === null ? '\n]\n' : `${this.#first}\n`
  }
}

function write(card: Card, to: ConvertTarget): string {
  if (to === 'jscontact') return JSON.stringify(card, null, 2)
  if (to === 'vcard3') return cardToVcard(card, { version: '3.0' })
  const vcard4 = cardToVcard(card, { version: '4.0' })
  if (to === 'vcard4') return vcard4
  const [read] = readVcards(new TextEncoder().encode(vcard4))
  return JSON.stringify(rawToJcard(read!.raw!), null, 2)
}
