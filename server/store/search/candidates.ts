import type { Condition, WordGroup } from '@lazo/jscontact'
import type { ReadTx } from '../transaction.ts'
import { findByHandle, findByUid, findByWords } from './reader.ts'

/** Where candidates are looked for, and how many are too many. */
export interface CandidateScope {
  readonly tx: ReadTx
  readonly books: readonly string[]
  readonly limit: number
}

/**
 * Ids of a few cards among which are all that answer the condition, found by an index: the condition itself must still be asked
 * of them. Null when no index helps, or when there are `limit` or more.
 */
export async function findCandidates(condition: Condition, scope: CandidateScope): Promise<string[] | null> {
  const found = await lookUp(condition, scope)
  return found !== null && found.length < scope.limit ? [...new Set(found)] : null
}

async function lookUp(condition: Condition, scope: CandidateScope): Promise<string[] | null> {
  const { tx, books, limit } = scope
  if ('all' in condition) return lookUpOneOf(condition.all, scope)
  if ('any' in condition) return lookUpAll(condition.any, scope)
  if ('words' in condition) return findByWords(tx, condition.words, books, { limit })
  if ('handle' in condition) return findByHandle(tx, condition.handle, books, limit)
  if ('among' in condition) return [...condition.among]
  return 'uid' in condition ? findByUid(tx, condition.uid, books) : null
}

/** All must hold, so the candidates of one will do: of the words together when there are any, since they narrow each other. */
async function lookUpOneOf(conditions: readonly Condition[], scope: CandidateScope): Promise<string[] | null> {
  const groups = wordsOfAll({ all: conditions })
  const others = conditions.filter((one) => !('words' in one))
  for (const condition of [...others, ...(groups.length > 0 ? [{ words: groups }] : [])]) {
    const found = await findCandidates(condition, scope)
    if (found) return found
  }
  return null
}

/** One must hold, so the candidates of each are needed. */
async function lookUpAll(conditions: readonly Condition[], scope: CandidateScope): Promise<string[] | null> {
  const union = new Set<string>()
  for (const condition of conditions) {
    const found = await findCandidates(condition, scope)
    if (!found) return null
    for (const cardId of found) union.add(cardId)
  }
  return [...union]
}

/** The words that every answer to the condition has. */
export function wordsOfAll(condition: Condition): WordGroup[] {
  if ('words' in condition) return [...condition.words]
  return 'all' in condition ? condition.all.flatMap(wordsOfAll) : []
}
