import { applyPatch, type Card, checkCard, PatchError, type PatchObject, splitPath } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { unescapeText } from '../../values/text.ts'
import { beforeParam, fingerprintAt } from '../fingerprint.ts'
import { setMember } from '../set-member.ts'
import type { CardDraft } from './card-draft.ts'

/**
 * Applies the JSPROP properties, which together are one patch of the card (RFC 9555 §3.2.1), or none of them when one is
 * wrong; then they are kept as they are. One that this library wrote is passed over when another program has changed
 * since what it refines.
 */
export function applyJsprops(draft: CardDraft, properties: readonly RawProperty[]): Card {
  const current = properties.filter((property) => isCurrent(property, draft))
  if (!current.length) return draft.card
  const patched = tryPatch(draft.card, current)
  if (patched) return patched
  draft.warnings.push({ code: 'jsprops-refused', facts: {} })
  // Under their own name they would spoil the JSPROP of the next writer, which are valid together or not at all.
  for (const property of properties) draft.keep({ ...property, name: 'X-JSPROP', key: 'X-JSPROP' })
  return draft.card
}

function isCurrent(property: RawProperty, draft: CardDraft): boolean {
  const before = property.params.find(({ key }) => key === beforeParam)?.values[0]
  const path = pathOf(property)
  if (before === undefined || before === fingerprintAt(draft.card, path)) return true
  draft.warnings.push({ code: 'jsprop-outdated', facts: { path } })
  return false
}

function tryPatch(card: Card, properties: RawProperty[]): Card | null {
  const patch: PatchObject = {}
  for (const property of properties) {
    const value = parseJson(unescapeText(property.value))
    if (value === undefined || Object.hasOwn(patch, pathOf(property)) || pointsIntoArray(card, pathOf(property)))
      return null
    setMember(patch, pathOf(property), value)
  }
  const patched = applyOrNull(card, patch)
  // Only a card with a uid is whole; one that gets its uid later is checked as if it had one.
  return patched && !checkCard({ uid: 'urn:uuid:0', ...patched }).length ? patched : null
}

function applyOrNull(card: Card, patch: PatchObject): Card | null {
  try {
    return applyPatch(card, patch)
  } catch (error) {
    if (error instanceof PatchError) return null
    throw error
  }
}

function pathOf({ params }: RawProperty): string {
  const pointer = params.find(({ key }) => key === 'JSPTR')?.values.join(',') ?? ''
  return pointer.startsWith('/') ? pointer.slice(1) : pointer
}

function pointsIntoArray(card: Card, path: string): boolean {
  let value: unknown = card
  for (const step of splitPath(path) ?? []) {
    if (Array.isArray(value)) return true
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
    value = (value as { [name: string]: unknown })[step]
  }
  return false
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
