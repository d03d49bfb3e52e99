import { useMemo } from 'react'
import type { ListSpec } from '../index/list-spec.ts'
import { useCardIndex } from './use-card-index.ts'

/** The ids of the cards of a list in its order, followed. */
export function useList(spec: ListSpec): readonly string[] {
  const index = useCardIndex()
  const key = JSON.stringify(spec)
  const { version } = index
  // A spec is a value: the same words make the same list, whatever object says them.
  return useMemo(() => (version < 0 ? [] : index.list(JSON.parse(key) as ListSpec)), [index, version, key])
}
