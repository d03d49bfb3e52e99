import { heightOf } from '../words/rung.ts'
import type { PictureFacet, PictureTie } from './picture-tie.ts'

const CONVERSATION = heightOf('conversation')

/** How many people have one value of a facet, and with how many of them the member has talked. */
export interface Part {
  readonly value: string
  readonly people: number
  readonly talkedWith: number
}

/** A network by one facet. Somebody with two values counts in both. */
export interface Composition {
  /** The largest first. */
  readonly parts: readonly Part[]
  /** People of whom the facet is not known. */
  readonly unknown: number
}

/** What a network is made of, by one facet. */
export function compositionOf(ties: Iterable<PictureTie>, facet: PictureFacet): Composition {
  const parts = new Map<string, { value: string; people: number; talkedWith: number }>()
  let unknown = 0
  for (const tie of ties) {
    const values = facet === 'rung' ? [tie.rung] : tie.facets[facet]
    if (values.length === 0) unknown += 1
    for (const value of new Set(values)) {
      const part = parts.get(value) ?? { value, people: 0, talkedWith: 0 }
      part.people += 1
      if (hasTalked(tie)) part.talkedWith += 1
      parts.set(value, part)
    }
  }
  return { parts: [...parts.values()].sort(compareParts), unknown }
}

/** Whether a tie has come to a conversation, so that it is more than an entry in a list. */
export function hasTalked({ rung }: Pick<PictureTie, 'rung'>): boolean {
  return heightOf(rung) >= CONVERSATION
}

function compareParts(one: Part, other: Part): number {
  return other.people - one.people || (one.value < other.value ? -1 : 1)
}
