import { applyPatch, PatchError } from '../apply-patch.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import { splitPath } from '../patch-path.ts'
import { cardType } from '../schema.table.ts'
import type { PatchObject } from '../types.ts'
import { checkObject } from './check-value.ts'
import type { Inspection } from './inspection.ts'

/**
 * Applies each localization of a card that is valid otherwise, and checks the card it makes: a problem found there has
 * the path `localizations/es/name/full`, language first (RFC 9553 §2.7.1).
 */
export function checkLocalizations(card: JsonObject, on: Inspection): void {
  const { localizations, ...rest } = card
  if (!isJsonObject(localizations) || !on.enter('localizations')) return
  for (const [tag, patch] of Object.entries(localizations)) {
    if (!on.enter(tag)) return
    checkLocalization(rest, patch as PatchObject, on)
    on.leave()
  }
  on.leave()
}

function checkLocalization(card: JsonObject, patch: PatchObject, on: Inspection): void {
  const touched = new Set(Object.keys(patch).map((path) => splitPath(path)?.[0] ?? ''))
  if (touched.has('localizations')) return on.report('patch', 'must not patch the localizations themselves')
  const localized = tryPatch(card, patch, on)
  if (!localized) return
  const names = [...touched].filter((name) => Object.hasOwn(localized, name))
  checkObject(cardType, localized, on, names)
}

function tryPatch(card: JsonObject, patch: PatchObject, on: Inspection): JsonObject | null {
  try {
    return applyPatch(card, patch)
  } catch (error) {
    if (!(error instanceof PatchError)) throw error
    on.report('patch', `is refused: ${error.message.replace(/\.$/, '')}`)
    return null
  }
}
