import type { Action } from '../outbox/action.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { type Done, type DoneKey, undoStack } from '../undo/undo-stack.ts'

/** Hands actions to the outbox and notes them on the undo stack as one. */
export async function act(key: DoneKey, facts: Done['facts'], actions: readonly Action[]): Promise<Done> {
  const replica = presentReplica()
  const entryIds: number[] = []
  for (const action of actions) entryIds.push(await replica.ask('add', action))
  return undoStack.push({ key, facts, undo: () => replica.ask('takeBack', entryIds) })
}

/** What a card is called, for the words about what was done to it. */
export function nameOf(cardId: string): string {
  return presentReplica().index.get(cardId)?.display ?? ''
}

/** What is told of several cards: how many, and the name of the only one. */
export function factsOf(cardIds: readonly string[]): Record<string, string | number> {
  const [only] = cardIds
  return { count: cardIds.length, name: cardIds.length === 1 && only !== undefined ? nameOf(only) : '' }
}

/** The same with the name of the book that is meant. */
export function bookFactsOf(cardIds: readonly string[], bookId: string): Record<string, string | number> {
  const book = presentReplica()
    .books.get()
    ?.find(({ id }) => id === bookId)
  return { ...factsOf(cardIds), book: book?.name ?? '' }
}
