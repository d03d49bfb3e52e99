import type { Actor } from '#base/actor.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { segmentOf } from '#domain/collections/segment.ts'
import { suggestBooks } from '#domain/devices/suggest-books.ts'
import type { DoorContext } from '../../context.ts'

/** A book that a device may hold. */
export interface BookOffer {
  readonly bookId: string
  readonly name: string
  /** The short name by which addresses call it. */
  readonly segment: string
  readonly cards: number
  /** The label that the book follows; null for a book with cards of its own. */
  readonly keyword: string | null
  readonly isChosen: boolean
}

/** What a person chose for a device. */
export interface DeviceChoice {
  readonly label: string
  readonly bookIds: readonly string[]
  /** Whether books that come to the person later come to the device too. */
  readonly hasAllBooks: boolean
  /** Whether it is shown the calendars. */
  readonly hasCalendars: boolean
  /** The labels it holds, each as a book: those offered and those typed. */
  readonly keywords: readonly string[]
}

/** The books that a device may hold; those chosen that it holds, or for a new one those that are suggested. */
export async function offerBooks(
  { domain }: DoorContext,
  actor: Actor,
  held?: readonly string[],
): Promise<BookOffer[]> {
  const suggested = await suggestBooks(domain, actor)
  const chosen = new Set(held ?? suggested.filter((book) => book.isSuggested).map((book) => book.bookId))
  const books = await listBooks(domain, actor)
  return books.map((book) => {
    const { bookId, name, cards, keyword } = book
    return { bookId, name, segment: segmentOf(book, actor.memberId), cards, keyword, isChosen: chosen.has(bookId) }
  })
}

type Form = Readonly<Record<string, string>>

/** Reads what a person chose out of a form. Books that were not offered are not taken. Pure. */
export function readChoice(form: Form, offers: readonly BookOffer[]): DeviceChoice {
  const chosen = offers.filter(({ bookId }) => form[fieldOf(bookId)] !== undefined)
  const typed = (form['labels'] ?? '').split(/\r?\n/).map((line) => line.trim())
  const keywords = [...chosen.flatMap(({ keyword }) => keyword ?? []), ...typed.filter((line) => line !== '')]
  return {
    label: (form['label'] ?? '').trim(),
    bookIds: chosen.map(({ bookId }) => bookId),
    hasAllBooks: form['later'] !== undefined,
    hasCalendars: form['calendars'] !== undefined,
    keywords: [...new Set(keywords)],
  }
}

/** The name of the field that chooses a book. */
export function fieldOf(bookId: string): string {
  return `book-${bookId}`
}
