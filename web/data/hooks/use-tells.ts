import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { TellAction } from '../outbox/action.ts'
import { TIES } from '../tells/ties-key.ts'
import { useOutbox } from './use-outbox.ts'

interface Held {
  readonly action: TellAction
  /** When it was no longer waiting; null while it is. */
  readonly goneAt: number | null
}

/**
 * What waits to be told about talks, ties and follow-ups; and what was told since the answer of this moment, so that nothing goes away
 * and comes again. Asks anew what begins with `asked` when something was told.
 */
export function useTells(answeredAt: number, asked: readonly string[] = TIES): readonly TellAction[] {
  const queries = useQueryClient()
  const items = useOutbox()
  const held = useRef(new Map<number, Held>())
  const waiting = new Map<number, TellAction>()
  for (const { entryId, state, action } of items ?? [])
    if (state === 'waiting' && action.kind === 'tell') waiting.set(entryId, action)
  const hasGone = note(held.current, { waiting, answeredAt, isKnown: items !== null })
  useEffect(() => {
    if (hasGone) void queries.invalidateQueries({ queryKey: asked })
  }, [hasGone, queries, asked])
  return [...held.current].toSorted(([a], [b]) => a - b).map(([, { action }]) => action)
}

/** Gives whether something is held that waits no more. */
function note(
  held: Map<number, Held>,
  { waiting, answeredAt, isKnown }: { waiting: ReadonlyMap<number, TellAction>; answeredAt: number; isKnown: boolean },
): boolean {
  if (!isKnown) return false
  for (const [id, action] of waiting) held.set(id, { action, goneAt: null })
  for (const [id, one] of held) {
    if (waiting.has(id)) continue
    if (one.goneAt === null) held.set(id, { ...one, goneAt: Date.now() })
    else if (answeredAt > one.goneAt) held.delete(id)
  }
  return [...held.values()].some(({ goneAt }) => goneAt !== null)
}
