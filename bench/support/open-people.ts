import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { fillWorkspace } from '#store/search/testing/fill-workspace.ts'
import type { BenchDatabase } from './bench-server.ts'

/** A member of a new workspace whose one book holds so many people; nothing happened with them yet. */
export async function openPeople({ domain, ownerUrl }: BenchDatabase, count: number): Promise<Actor> {
  const actor = await createWorkspace(domain, {
    name: 'Bench',
    owner: { accountId: domain.ids.next(), email: 'bench@example.org', name: 'Bench' },
    door: 'cli',
  })
  const { bookId } = await createBook(domain, actor, { name: 'Todos', kind: 'shared' })
  const { workspaceId, memberId } = actor
  await fillWorkspace({ ownerUrl, workspaceId, memberId, count, bookOf: () => bookId })
  return actor
}
