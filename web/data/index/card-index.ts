import { foldText, wordsOf } from '@lazo/normal'
import type { CardLine } from '../lines/card-line.ts'
import type { CardFilter } from './card-filter.ts'
import type { FoundLine } from './found-line.ts'
import type { ListLetter, ListOrder, ListSpec } from './list-spec.ts'

/** A value that several cards have, and how many. */
export interface CountedValue {
  readonly name: string
  readonly count: number
}

/** All cards within reach, in memory: lists, search and counts are answered at once. */
export class CardIndex {
  readonly #lines = new Map<string, CardLine>()
  readonly #listeners = new Set<() => void>()
  #version = 0

  /** How many cards there are. */
  get size(): number {
    return this.#lines.size
  }

  /** Another number whenever something changed. */
  get version(): number {
    return this.#version
  }

  /** Calls `listener` after each change; gives what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Adds cards, or puts them in the place of those of the same id. */
  put(lines: readonly CardLine[]): void {
    for (const line of lines) this.#lines.set(line.id, line)
    this.#changed()
  }

  /** Takes cards out; ids that are not here are passed over. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#lines.delete(id)
    this.#changed()
  }

  /** Forgets everything. */
  clear(): void {
    this.#lines.clear()
    this.#changed()
  }

  /** The line of a card. */
  get(id: string): CardLine | undefined {
    return this.#lines.get(id)
  }

  /** The ids of a list in its order. The same array as long as nothing changed. */
  list(spec: ListSpec): readonly string[] {
    return this.#linesOf(spec).map((line) => line.id)
  }

  /** How many cards a list has. */
  count(spec: Omit<ListSpec, 'order'>): number {
    return this.#linesOf({ ...spec, order: 'family' }).length
  }

  /** The letters of a list, in its order; none in the orders by time. */
  letters(spec: ListSpec): readonly ListLetter[] {
    const letters: { letter: string; at: number; count: number }[] = []
    for (const [at, line] of this.#linesOf(spec).entries()) {
      const letter = keyOf(line, spec.order).slice(0, 1).toUpperCase()
      const last = letters.at(-1)
      if (last?.letter === letter) last.count += 1
      else letters.push({ letter, at, count: 1 })
    }
    return letters
  }

  /** The best cards for what was typed, with typos forgiven when little is found without. */
  search(text: string, spec: Omit<ListSpec, 'text'>, limit: number): FoundLine[] {
    return this.#linesOf({ ...spec, text })
      .slice(0, limit)
      .map((line) => ({ line, matched: [] }))
  }

  /** All labels by name. */
  keywords(): readonly CountedValue[] {
    return counted([...this.#lines.values()].flatMap(({ keywords }) => keywords))
  }

  /** All organizations by name. */
  organizations(): readonly CountedValue[] {
    return counted([...this.#lines.values()].flatMap(({ organization }) => organization ?? []))
  }

  /** The cards that share a handle: `email:…`, `phone:+34…`, `profile:…`. */
  byHandle(handle: string): CardLine[] {
    return [...this.#lines.values()].filter(({ handles }) => handles.includes(handle))
  }

  /** The cards of the same full name, in whatever order its words stand. */
  byName(fullName: string): CardLine[] {
    const key = wordsOf(fullName).sort().join(' ')
    return [...this.#lines.values()].filter(({ display }) => wordsOf(display).sort().join(' ') === key)
  }

  #linesOf({ filter, bookId, order, text }: ListSpec): CardLine[] {
    const words = wordsOf(text ?? '')
    return [...this.#lines.values()]
      .filter((line) => bookId === undefined || line.bookIds.includes(bookId))
      .filter((line) => filter === undefined || answers(line, filter))
      .filter((line) => words.every((word) => hasWord(line, word)))
      .sort((a, b) => compare(keyOf(a, order), keyOf(b, order)) * (isByTime(order) ? -1 : 1))
  }

  #changed(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}

function isByTime(order: ListOrder): boolean {
  return order === 'added' || order === 'updated'
}

function keyOf(line: CardLine, order: ListOrder): string {
  const keys = {
    family: line.sortFamily,
    given: line.sortGiven,
    organization: line.sortOrganization,
    added: line.createdAt,
    updated: line.updatedAt,
  }
  return keys[order]
}

function hasWord({ words }: CardLine, word: string): boolean {
  return ` ${Object.values(words).join(' ')}`.includes(` ${word}`)
}

function answers(line: CardLine, filter: CardFilter): boolean {
  if ('all' in filter) return filter.all.every((one) => answers(line, one))
  if ('any' in filter) return filter.any.some((one) => answers(line, one))
  if ('not' in filter) return !answers(line, filter.not)
  if ('keyword' in filter) return line.keywords.some((keyword) => foldText(keyword) === foldText(filter.keyword))
  if ('contactKind' in filter) return line.contactKinds.includes(filter.contactKind)
  if ('sector' in filter) return line.sectors.includes(filter.sector)
  if ('book' in filter) return line.bookIds.includes(filter.book)
  if ('kind' in filter) return line.kind === filter.kind
  if ('hasNo' in filter) return line.lacks.includes(filter.hasNo)
  if ('text' in filter) return wordsOf(filter.text).every((word) => hasWord(line, word))
  return false
}

function counted(names: readonly string[]): CountedValue[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => compare(a.name, b.name))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
