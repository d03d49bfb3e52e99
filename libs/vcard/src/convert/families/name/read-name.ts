import { displayName, type Name, nameText } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import { scriptOf } from '../../../values/script-of.ts'
import { unescapeText } from '../../../values/text.ts'
import { isDerived } from '../../derived.ts'
import type { OrderedParts } from '../../jscomps.ts'
import type { Placement } from '../../placement.ts'
import type { CardDraft } from '../../read/card-draft.ts'
import { ParamTaker } from '../../read/param-taker.ts'
import { derivedName } from './derived-name.ts'
import { type NameKind, readNameParts } from './name-parts.ts'
import { sortNameFacet } from './sort-name.ts'

/** Reads FN. Of several the one with the fewest parameters is the name (RFC 9555 §2.5.2). */
export function readFullName(property: RawProperty, draft: CardDraft): Placement | null {
  if (isDerived(property)) return { units: ['name'] }
  if (draft.once('FN', () => simplestFullName(draft)) !== property) return null
  const params = new ParamTaker(property)
  params.takeType()
  openName(draft).full = unescapeText(property.value)
  draft.keepLoose('fn', params.rest())
  return { units: ['name'] }
}

/** Reads N. A second one is kept as it is. */
export function readName(property: RawProperty, draft: CardDraft): Placement | null {
  if (isDerived(property)) return { units: ['name'] }
  return draft.card.name?.components ? null : setName(property, draft)
}

/** Reads the SORT-STRING of vCard 3.0, which sorts by surname. */
export function readSortString(property: RawProperty, draft: CardDraft): Placement | null {
  const { name } = draft.card
  const hasSurname = name?.components?.some(({ kind }) => kind === 'surname')
  if (!name || !hasSurname || name.sortAs) return null
  name.sortAs = { surname: unescapeText(property.value) }
  draft.keepLoose('sort-string', new ParamTaker(property).rest())
  return { units: ['name'] }
}

/** Gives the reader of one of Apple's X-PHONETIC properties: how the first component of a kind sounds. */
export function readSound(kind: string): (property: RawProperty, draft: CardDraft) => Placement | null {
  return (property, draft) => {
    const { name } = draft.card
    const component = name?.components?.find((one) => one.kind === kind)
    if (!name || !component || component.phonetic !== undefined) return null
    component.phonetic = unescapeText(property.value)
    if (name.phoneticSystem === undefined) name.phoneticScript ??= scriptOf(component.phonetic)
    draft.keepLoose(property.key.toLowerCase(), new ParamTaker(property).rest())
    return { units: ['name'] }
  }
}

/** Settles FN and N that say they were made from the rest: they count only if the rest says otherwise by now. */
export function finishName(draft: CardDraft): void {
  const { card } = draft
  const [fn, n] = ['FN', 'N'].map((key) => draft.properties.find((one) => one.key === key && isDerived(one)))
  if (n && !card.name?.components && n.value !== derivedName(card)) setName(n, draft)
  if (!fn || card.name?.full !== undefined) return
  const text = unescapeText(fn.value)
  if (!text.trim() || text === (card.name ? nameText(card.name) : displayName(card))) return
  openName(draft).full = text
  draft.keepLoose('fn', { derived: 'TRUE' })
}

/** Gives the parts of N in the order of the components that they become. */
export function namePartsOf(property: RawProperty): OrderedParts {
  const jscomps = new ParamTaker(property).takeAll('JSCOMPS')
  return readNameParts(property, jscomps.length ? jscomps.join(',') : undefined)
}

function simplestFullName({ properties }: CardDraft): RawProperty | undefined {
  const all = properties.filter((one) => one.key === 'FN' && !isDerived(one) && one.value.trim())
  return all.sort((one, other) => one.params.length - other.params.length)[0]
}

function setName(property: RawProperty, draft: CardDraft): Placement | null {
  const params = new ParamTaker(property)
  for (const known of ['JSCOMPS', 'DERIVED', 'PROP-ID']) params.takeAll(known)
  const { parts, isOrdered, defaultSeparator } = namePartsOf(property)
  if (!parts.length) return null
  const name = openName(draft)
  name.components = parts.map(({ kind, value }) => ({ kind: kind as NameKind, value }))
  if (isOrdered) name.isOrdered = true
  if (defaultSeparator !== undefined) name.defaultSeparator = defaultSeparator
  sortNameFacet.read(params, name, draft.version)
  const rest = params.rest()
  if (rest) name.vCardParams = rest
  return { units: ['name'], holder: name }
}

function openName(draft: CardDraft): Name {
  return draft.open('name') as Name
}
