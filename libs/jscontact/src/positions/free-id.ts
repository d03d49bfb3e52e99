import type { Id } from '../types.ts'

/** The first id of the kind `o1`, `o2`, … that neither the map nor the others have. */
export function freeId(letter: string, map: { [id: Id]: unknown } | undefined, others: readonly Id[] = []): Id {
  for (let number = 1; ; number += 1) {
    const id = `${letter}${number}`
    if (!Object.hasOwn(map ?? {}, id) && !others.includes(id)) return id
  }
}
