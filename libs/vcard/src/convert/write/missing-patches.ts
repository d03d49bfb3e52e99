import { applyPatch, type Card, isSameJson, joinPath, PatchError, type PatchObject } from '@lazo/jscontact'
import { splitDataUri } from '../../values/data-uri.ts'
import { ownMember, setMember } from '../set-member.ts'

type Members = { [name: string]: unknown }

/**
 * Gives the patches that make of the card as it was read back the card that was written. What says the same in another
 * way is no difference: `@type`, `vCardName`, the order of components that have none, a fraction of a second, the type of data.
 */
export function missingPatches(card: Card, read: Card): PatchObject {
  const patch: PatchObject = {}
  const { localizations, ...wanted } = card
  const { localizations: readLocalizations, ...rest } = read
  if (wanted.uid === undefined) delete rest.uid
  compareMembers(wanted as Members, rest as Members, [], patch)
  if (!isSameInAllLanguages(card, read)) {
    compareMembers({ localizations }, { localizations: readLocalizations }, [], patch)
  }
  return patch
}

/** `steps` lead to the two objects. */
function compareMembers(wanted: Members, read: Members, steps: string[], patch: PatchObject): void {
  for (const name of Object.keys(wanted)) {
    if (saysNothing(name, wanted[name], steps) || isToldByData(name, wanted)) continue
    const isFree = name === 'components' && wanted['isOrdered'] !== true && read['isOrdered'] !== true
    const [one, other] = [wanted[name], ownMember(read, name)]
    steps.push(name)
    if (!(isFree && isSameJson(sortByKind(one), sortByKind(other)))) compare(one, other, steps, patch)
    steps.pop()
  }
  for (const name of Object.keys(read)) {
    const isExtra = saysNothing(name, ownMember(wanted, name), steps) && !saysNothing(name, read[name], steps)
    if (isExtra) setMember(patch, joinPath([...steps, name]), null)
  }
}

function compare(wanted: unknown, read: unknown, steps: string[], patch: PatchObject): void {
  if (wanted === read) return
  const isDeep = isMembers(wanted) && isMembers(read) && !Object.values(wanted).includes(null)
  if (isDeep) compareMembers(wanted, read, steps, patch)
  else if (!isSame(wanted, read, steps.at(-1)!)) setMember(patch, joinPath(steps), wanted)
}

/** Data tell their type themselves, as well as beside them. */
function isToldByData(name: string, { uri, mediaType }: Members): boolean {
  return name === 'mediaType' && typeof uri === 'string' && splitDataUri(uri)?.mediaType === mediaType
}

/** Says whether a member could as well not be there. */
function saysNothing(name: string, value: unknown, steps: readonly string[]): boolean {
  if (value === undefined || (value === null && !steps.length)) return true
  switch (name) {
    case '@type':
      return value !== 'Timestamp'
    case 'vCardName':
      return true
    case 'isOrdered':
      return value === false
    case 'relation':
      return isMembers(value) && !Object.keys(value).length
    case 'kind':
      return steps[0] === 'titles' && value === 'title'
    default:
      return false
  }
}

const MOMENTS = new Set(['created', 'updated', 'utc'])

function isSame(wanted: unknown, read: unknown, name: string): boolean {
  if (MOMENTS.has(name) && typeof wanted === 'string' && typeof read === 'string') {
    return withoutFraction(wanted) === withoutFraction(read)
  }
  return isSameJson(withoutNotes(wanted), withoutNotes(read))
}

function withoutFraction(moment: string): string {
  return moment.replace(/\.\d+Z$/, 'Z')
}

/** Leaves out of the items of an array what says nothing. */
function withoutNotes(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item) => {
    if (!isMembers(item)) return item
    const entries = Object.entries(item).filter(([name, member]) => !saysNothing(name, member, ['']))
    return Object.fromEntries(entries)
  })
}

function sortByKind(components: unknown): unknown {
  const kind = (item: unknown) => String((item as { kind?: unknown } | null)?.kind)
  const items = withoutNotes(components)
  return Array.isArray(items)
    ? items.sort((one, other) => (kind(one) < kind(other) ? -1 : Number(kind(one) > kind(other))))
    : items
}

/** Patches may differ and make the same card all the same. */
function isSameInAllLanguages(card: Card, read: Card): boolean {
  const tags = new Set([...Object.keys(card.localizations ?? {}), ...Object.keys(read.localizations ?? {})])
  return [...tags].every((tag) => {
    const [wanted, localized] = [localizeFully(card, tag), localizeFully(read, tag)]
    if (!wanted || !localized) return false
    const patch: PatchObject = {}
    compareMembers(wanted, localized, [], patch)
    return !Object.keys(patch).length
  })
}

/** Null when the card has no such language, or one that cannot be applied. */
function localizeFully({ localizations, ...card }: Card, tag: string): Members | null {
  const patch = ownMember(localizations ?? {}, tag)
  if (!isMembers(patch)) return null
  try {
    return applyPatch(card, patch) as Members
  } catch (error) {
    if (error instanceof PatchError) return null
    throw error
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
