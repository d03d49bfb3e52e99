import type { OutputOf, smartList } from '@lazo/contract'
import type { ListView } from '#domain/lists/list-view.ts'

/** A smart list as this door tells it. */
export function encodeList({
  listId,
  ownerId,
  name,
  icon,
  query,
  isShared,
  position,
}: ListView): OutputOf<typeof smartList> {
  const { bookIds, filter, ...rest } = query
  const asked = {
    ...rest,
    ...(filter === undefined ? {} : { filter: { ...filter } }),
    ...(bookIds === undefined ? {} : { bookIds: [...bookIds] }),
  }
  return { id: listId, ownerId, name, icon, query: asked, isShared, position }
}
