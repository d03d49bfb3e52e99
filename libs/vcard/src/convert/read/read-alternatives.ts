import { type Card, diffCards, type PatchObject, splitPath } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { scriptOf } from '../../values/script-of.ts'
import { addressPartsOf } from '../families/address/read-address.ts'
import { namePartsOf } from '../families/name/read-name.ts'
import { readPhonetics } from '../phonetics.ts'
import { ownMember, setMember } from '../set-member.ts'
import { CardDraft } from './card-draft.ts'
import { ParamTaker } from './param-taker.ts'
import { readProperties } from './read-properties.ts'
import type { Alternative } from './sort-alternatives.ts'

/** Adds the alternatives of a card that is read otherwise: sounds to its components, languages to `localizations`. */
export function readAlternatives(draft: CardDraft, alternatives: readonly Alternative[]): void {
  const patches = alternatives.map((one) => (one.isSound ? soundPatch(draft, one) : languagePatch(draft, one)))
  for (const [index, alternative] of alternatives.entries()) {
    const patch = patches[index]
    const { property, base, language } = alternative
    const isAdded = patch && (language === null ? setAll(draft.card, patch) : localize(draft, language, patch))
    if (isAdded) draft.placements.set(property, draft.placements.get(base)!)
    else draft.keep(property)
  }
}

/** Parameters by which alternatives are told apart; they say nothing about the text. */
const MARKS = new Set(['ALTID', 'LANGUAGE', 'PROP-ID'])

/** Reads the card once more with the alternative in the place of its base: the patch is what differs. */
function languagePatch(draft: CardDraft, { property, base }: Alternative): PatchObject | null {
  const identity = base.params.filter(({ key }) => key === 'PROP-ID')
  const params = [...property.params.filter(({ key }) => !MARKS.has(key)), ...identity]
  const instead: RawProperty = { ...property, params, group: base.group }
  const properties = draft.properties.map((one) => (one === base ? instead : one))
  const other = new CardDraft(draft.version, properties)
  readProperties(other)
  const unit = other.placements.get(instead)?.units[0]
  if (unit === undefined || unit !== draft.placements.get(base)?.units[0]) return null
  const changes = Object.entries(diffCards(draft.card, other.card)).filter(([, value]) => value !== null)
  if (!changes.length) return null
  return Object.fromEntries(unit === 'name' ? [...changes, ...unsorted(draft.card, other.card)] : changes)
}

/** What a name is sorted by must be one of its components: where another language has none of the kind, it is not. */
function unsorted({ name }: Card, other: Card): [path: string, value: null][] {
  const sorted = Object.keys(name?.sortAs ?? {})
  const missing = sorted.filter((kind) => !other.name?.components?.some((part) => part.kind === kind))
  if (missing.length === sorted.length) return missing.length ? [['name/sortAs', null]] : []
  return missing.map((kind) => [`name/sortAs/${kind}`, null])
}

/** Tells how the components of the base sound. */
function soundPatch(draft: CardDraft, { property, base }: Alternative): PatchObject | null {
  const unit = draft.placements.get(base)?.units[0]
  if (unit === undefined) return null
  const parts = base.key === 'N' ? namePartsOf(base) : addressPartsOf(base, draft.version)
  const { sounds, ...how } = readPhonetics(property.value, new ParamTaker(property), parts)
  const entries = Object.entries(sounds)
  if (!entries.length) return null
  const known = Object.keys(how).length ? how : { phoneticScript: scriptOf(entries[0]![1]) }
  return {
    ...Object.fromEntries(Object.entries(known).map(([name, value]) => [`${unit}/${name}`, value])),
    ...Object.fromEntries(entries.map(([index, sound]) => [`${unit}/components/${index}/phonetic`, sound])),
  }
}

/** Adds patches to a language, unless they touch what others there patch; says whether they were added. */
function localize({ card }: CardDraft, language: string, patch: PatchObject): boolean {
  card.localizations ??= {}
  const before = (ownMember(card.localizations, language) ?? {}) as PatchObject
  const isFree = Object.keys(patch).every((path) => Object.keys(before).every((other) => !isWithin(path, other)))
  if (isFree) setMember(card.localizations, language, { ...before, ...patch })
  if (!Object.keys(card.localizations).length) delete card.localizations
  return isFree
}

function isWithin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}

/** Sets values that the card does not have yet; says whether it did. */
function setAll(card: Card, patch: PatchObject): boolean {
  const targets = Object.entries(patch).map(([path, value]) => {
    const steps = splitPath(path) ?? []
    const last = steps.pop() ?? ''
    let object: unknown = card
    for (const step of steps)
      object = typeof object === 'object' && object !== null ? ownMember(object, step) : undefined
    return { object, last, value }
  })
  const isFree = targets.every(({ object, last }) => object instanceof Object && ownMember(object, last) === undefined)
  if (isFree) for (const { object, last, value } of targets) setMember(object as object, last, value)
  return isFree
}
