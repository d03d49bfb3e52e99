import { applyLayer, type Card, type CardIndex, indexCard, type PatchObject } from '@lazo/jscontact'

/** What a member's layer adds to a card's words and handles. Pure. */
export function layerIndex(document: Card, layer: PatchObject, region: string): CardIndex {
  const base = indexCard(document, { region })
  const own = indexCard(applyLayer(document, layer).card, { region })
  const known = new Set([
    ...base.texts.map((text) => `${text.field} ${text.text}`),
    ...base.handles.map((handle) => `${handle.kind} ${handle.key}`),
  ])
  return {
    ...own,
    texts: own.texts.filter((text) => !known.has(`${text.field} ${text.text}`)),
    handles: own.handles.filter((handle) => !known.has(`${handle.kind} ${handle.key}`)),
  }
}
