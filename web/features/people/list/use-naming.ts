import { useSettings } from '#web/data/hooks/use-settings.ts'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import type { Naming } from './name-pieces.ts'

/** How a list in this order shows names: as its member has chosen, and what it is sorted by is to be seen. */
export function useNaming(order: ListOrder): Naming {
  const { settings } = useSettings()
  if (settings.display === 'family-first') return 'family-first'
  return order === 'family' ? 'family-strong' : 'given-first'
}
