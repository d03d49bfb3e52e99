import assert from 'node:assert/strict'
import { office } from './office.ts'

/** A card as lists show it. */
interface Summary {
  readonly id: string
  readonly display: string
}

/** The id of a book of the owner, made when it is not there. */
export async function bookCalled(name: string): Promise<string> {
  const found = (await booksOf()).find((book) => book.name === name)
  if (found) return found.id
  return String((await office.ask('POST', '/books', { body: { name } })).json.id)
}

/** The first cards of a book of the owner, up to 500. */
export async function cardsIn(name: string): Promise<Summary[]> {
  const told = await office.ask('GET', `/cards/summaries?book=${await bookCalled(name)}&limit=500`)
  assert.equal(told.status, 200, told.text)
  return told.json.items as unknown as Summary[]
}

async function booksOf(): Promise<{ id: string; name: string }[]> {
  return (await office.ask('GET', '/books')).json.items as unknown as { id: string; name: string }[]
}
