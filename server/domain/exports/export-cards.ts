import type { Card } from '@lazo/jscontact'
import { type WrittenLayout, writeTable } from '@lazo/tables'
import { cardToVcard } from '@lazo/vcard'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import type { ExportFormat } from './export-formats.ts'
import { walkCards } from './walk-cards.ts'

/** What is exported. */
export interface ExportRequest {
  /** One book; null for all within reach. */
  readonly bookId: string | null
  readonly format: ExportFormat
}

/** The contacts of a book or of all, as text in pieces, in a format that our import reads back whole. Audited. */
export async function* exportCards(domain: Domain, actor: Actor, request: ExportRequest): AsyncGenerator<string> {
  await domain.store.write(actor, async (tx) =>
    tx.ledger.noteAudit('cards-exported', request.bookId ?? actor.workspaceId, { ...request }),
  )
  const cards = walkCards(domain, actor, request.bookId)
  if (request.format === 'vcard4' || request.format === 'vcard3')
    yield* writeVcards(cards, request.format === 'vcard4' ? '4.0' : '3.0')
  else if (request.format === 'jscontact') yield* writeJson(cards)
  else yield* writeRows(cards, request.format)
}

async function* writeVcards(cards: AsyncIterable<Card>, version: '3.0' | '4.0'): AsyncGenerator<string> {
  for await (const card of cards) yield cardToVcard(card, { version })
}

async function* writeJson(cards: AsyncIterable<Card>): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const card of cards) {
    yield `${separator}${JSON.stringify(card)}`
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

async function* writeRows(cards: AsyncIterable<Card>, layout: WrittenLayout): AsyncGenerator<string> {
  yield* writeTable([], layout)
  for await (const card of cards) {
    const [, row] = writeTable([card], layout)
    yield row!
  }
}
