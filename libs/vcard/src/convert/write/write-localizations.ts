import { applyPatch, type Card, isSameJson, PatchError, type PatchObject, splitPath } from '@lazo/jscontact'
import { makeParam } from '../../jcard/jcard-params.ts'
import type { RawProperty } from '../../raw/raw-card.ts'
import { isDerived } from '../derived.ts'
import { families } from '../registry.ts'
import { VcardDraft } from './vcard-draft.ts'

/** Maps whose entries may be localized one by one, and the steps of a path to an entry. */
const ENTRY_STEPS: ReadonlyMap<string, number> = new Map([
  ['name', 1],
  ['nicknames', 2],
  ['organizations', 2],
  ['titles', 2],
  ['speakToAs', 2],
  ['addresses', 2],
  ['anniversaries', 2],
  ['emails', 2],
  ['phones', 2],
  ['links', 2],
  ['notes', 2],
  ['personalInfo', 2],
])

/**
 * Writes what a language changes as alternatives of the properties that the card itself has: with LANGUAGE, and an ALTID
 * that both share (RFC 6350 §5.4).
 */
export function writeLocalizations(card: Card, out: VcardDraft): void {
  for (const [language, patch] of Object.entries(card.localizations ?? {})) {
    const localized = localize(card, patch)
    if (localized) writeLanguage(language, onlyTouched(localized, patch), out)
  }
}

function localize(card: Card, patch: PatchObject): Card | null {
  try {
    return applyPatch(card, patch)
  } catch (error) {
    if (error instanceof PatchError) return null
    throw error
  }
}

/** Leaves only the entries that the patch touches. */
function onlyTouched(card: Card, patch: PatchObject): Card {
  const touched: { [name: string]: unknown } = {}
  for (const path of Object.keys(patch)) {
    const steps = splitPath(path) ?? []
    const [name = '', id] = steps
    const needed = ENTRY_STEPS.get(name)
    if (needed === undefined || steps.length < needed) continue
    const member = (card as unknown as { [name: string]: unknown })[name]
    if (needed === 1 || name === 'speakToAs') touched[name] = member
    else touched[name] = { ...(touched[name] as object | undefined), [id!]: (member as { [id: string]: unknown })[id!] }
  }
  return { '@type': 'Card', version: '1.0', ...touched }
}

function writeLanguage(language: string, localized: Card, out: VcardDraft): void {
  const draft = new VcardDraft(out.version, out.dialect, () => new Set())
  for (const family of families) family.write(localized, draft)
  for (const { property, units } of draft.lines) {
    if (!localized.name && units[0] === 'name') continue
    const counterparts = out.lines.filter(
      (line) => line.units[0] === units[0] && isCounterpart(line.property, property),
    )
    const text = counterparts.find((line) => !has(line.property, 'PHONETIC'))?.property
    const twin = counterparts.find((line) => has(line.property, 'PHONETIC') === has(property, 'PHONETIC'))?.property
    if (!text || (twin && isSameText(twin, property)) || property.key === 'X-ABLABEL') continue
    const altid = altidOf(text, out)
    const params = property.params.filter(({ key }) => key !== 'ALTID' && key !== 'LANGUAGE')
    const marked = [...params, makeParam('ALTID', [altid]), makeParam('LANGUAGE', [language])]
    out.addRaw({ ...property, group: text.group, params: marked }, units)
  }
}

/** Whether one is the same property in the language of the card; what was derived is derived in each language. */
function isCounterpart(base: RawProperty, other: RawProperty): boolean {
  return base.key === other.key && !has(base, 'LANGUAGE') && !isDerived(other)
}

function isSameText(base: RawProperty, other: RawProperty): boolean {
  const plain = ({ params }: RawProperty) =>
    params.filter(({ key }) => key !== 'ALTID').map(({ key, values }) => [key, values])
  return base.value === other.value && isSameJson(plain(base), plain(other))
}

function altidOf(property: RawProperty, { lines }: VcardDraft): string {
  const own = property.params.find(({ key }) => key === 'ALTID')?.values[0]
  if (own !== undefined) return own
  const taken = new Set(
    lines
      .flatMap((line) => line.property.params)
      .filter(({ key }) => key === 'ALTID')
      .flatMap(({ values }) => values),
  )
  let altid = 1
  while (taken.has(String(altid))) altid += 1
  property.params = [...property.params, makeParam('ALTID', [String(altid)])]
  return String(altid)
}

function has({ params }: RawProperty, name: string): boolean {
  return params.some(({ key }) => key === name)
}
