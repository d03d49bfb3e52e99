import type { Rung } from '@lazo/ties'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import type { Network } from './network.ts'

/** Says the values of a facet: those we know in the language of the moment, places and free texts as they are. */
export function useValueName(facet: keyof Network['composition']): (value: string) => string {
  const names = { rung: useRungName(), kind: useKindName(), facet: useFacetName() }
  if (facet === 'rung') return (value) => names.rung(value as Rung)
  if (facet === 'kind' || facet === 'sector') return names.kind
  return facet === 'place' ? (value) => value : names.facet
}
