import { useSyncExternalStore } from 'react'
import type { Book } from '../replica/messages.ts'
import { presentReplica } from '../replica/present-replica.ts'

/** The books within reach, followed; null until they are known. */
export function useBooks(): readonly Book[] | null {
  const { books } = presentReplica()
  return useSyncExternalStore(books.follow, books.get)
}
