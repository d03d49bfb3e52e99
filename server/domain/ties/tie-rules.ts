import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import type { TieFacets } from '#store/ties/tie.ts'
import type { ReadTx } from '#store/transaction.ts'
import { livingRights } from '../interactions/interaction-rules.ts'

/** What is to be said otherwise of a tie; the rest stays. */
export type TieChange = {
  readonly [Facet in keyof Omit<TieFacets, 'met'>]?: TieFacets[Facet] | undefined
} & { readonly met?: { readonly [Part in keyof TieFacets['met']]?: string | null | undefined } | undefined }

/** What a tie is after a change, with every text mended. Throws `input-invalid`. Pure. */
export function changeFacets(was: TieFacets, { met, ...change }: TieChange): TieFacets {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const metNow = Object.fromEntries(Object.entries(met ?? {}).filter(([, value]) => value !== undefined))
  const facets = { ...was, ...said, met: { ...was.met, ...metNow } } as TieFacets
  const { cadence } = facets
  if (cadence && cadence.idealDays > cadence.maximumDays)
    throw new ProductError('input-invalid', 'The longest time without contact is no shorter than the ideal one.', {
      facts: { field: 'cadence' },
    })
  return {
    ...facets,
    closeness: lineOf(facets.closeness),
    met: {
      channel: lineOf(facets.met.channel),
      place: lineOf(facets.met.place),
      event: lineOf(facets.met.event),
      stage: lineOf(facets.met.stage),
      introducerId: facets.met.introducerId,
    },
    networks: [...new Map(facets.networks.map((one) => [one.network.trim(), one])).values()],
    muted: [...new Set(facets.muted)],
    forMe: termsOf(facets.forMe),
    forThem: termsOf(facets.forThem),
    facts: facets.facts.flatMap(({ kind, text, on }) => {
      const line = lineOf(text)
      return line === null ? [] : [{ kind, text: line, ...(on && { on }) }]
    }),
  }
}

/** The tie without who introduced them, where the actor does not see that card. */
export async function asSeen(tx: ReadTx, facets: TieFacets): Promise<TieFacets> {
  const { introducerId } = facets.met
  if (introducerId === null || (await livingRights(tx, [introducerId])).size > 0) return facets
  return { ...facets, met: { ...facets.met, introducerId: null } }
}

function termsOf(terms: readonly string[]): string[] {
  return [...new Set(terms.flatMap((term) => lineOf(term) ?? []))]
}

function lineOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.trim()
  return text === '' ? null : text
}
