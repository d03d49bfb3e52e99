import { applyLayer } from '../apply-layer.ts'
import { isFavorite } from '../favorite.ts'
import { type CardPart, placeOfPart } from '../filter/card-parts.ts'
import { splitPath } from '../patch-path.ts'
import type { Card, PatchObject } from '../types.ts'
import type { CardIndex } from './card-index.ts'
import { indexCard } from './index-card.ts'

/** What a member's layer adds to what a card is found by; what it takes away is found all the same. */
export function layerIndex(document: Card, layer: PatchObject, region: string): CardIndex {
  const base = indexCard(document, { region })
  const own = indexCard(applyLayer(document, layer).card, { region })
  return {
    ...own,
    contactKinds: without(own.contactKinds, base.contactKinds, String),
    sectors: without(own.sectors, base.sectors, String),
    functions: without(own.functions, base.functions, String),
    seniorities: without(own.seniorities, base.seniorities, String),
    places: without(own.places, base.places, String),
    stages: without(own.stages, base.stages, String),
    keywords: without(own.keywords, base.keywords, String),
    parts: own.parts.filter((part) => isBrought(part, layer)),
    employers: without(own.employers, base.employers, ({ uid, name, isPresent }) => `${isPresent} ${uid} ${name}`),
    handler: null,
    isFavorite: isFavorite(layer),
    // What one thinks for oneself does not make somebody a colleague of all.
    saidInternal: null,
    texts: without(own.texts, base.texts, ({ field, text }) => `${field} ${text}`),
    handles: without(own.handles, base.handles, ({ kind, key }) => `${kind} ${key}`),
  }
}

function without<Item>(items: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(others.map(keyOf))
  return items.filter((item) => !known.has(keyOf(item)))
}

/** Also when the card has such a value today: tomorrow it may have none. */
function isBrought(part: CardPart, layer: PatchObject): boolean {
  const { property } = placeOfPart(part)
  return Object.entries(layer).some(([path, value]) => value !== null && splitPath(path)?.[0] === property)
}
