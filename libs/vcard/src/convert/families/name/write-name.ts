import { type Card, displayName, type Name, nameText } from '@lazo/jscontact'
import { writePhonetics } from '../../phonetics.ts'
import { looseValue, textValue } from '../../write/typed-value.ts'
import type { VcardDraft } from '../../write/vcard-draft.ts'
import { derivedName } from './derived-name.ts'
import { nameKinds } from './name-parts.ts'
import { isSortString, sortNameFacet } from './sort-name.ts'
import { writeNameParts } from './write-name-parts.ts'

const units = ['name']

/** Apple's properties for the sound of a name, which vCard 3.0 programs know. */
export const soundProperties = [
  ['X-PHONETIC-FIRST-NAME', 'given'],
  ['X-PHONETIC-MIDDLE-NAME', 'given2'],
  ['X-PHONETIC-LAST-NAME', 'surname'],
] as const

/** Writes FN, which must be there, and says so when it was made from other parts (RFC 9555 §3.1). */
export function writeFullName(card: Card, out: VcardDraft): void {
  const full = card.name?.full
  const params = out.params()
  const text = full ?? derivedFullName(card, out)
  if (full === undefined && text) params.add('DERIVED', 'TRUE')
  out.writeLoose(card, 'fn', { name: 'FN', units, value: textValue(text), params })
}

/** Writes N and what belongs to it. */
export function writeName(card: Card, out: VcardDraft): void {
  const { name } = card
  if (name?.components) writeComponents(name, out)
  else if (out.version === '3.0') writeDerivedName(card, out)
  if (out.version === '3.0') writeOldExtras(card, out)
}

/** RFC 9555 wants an empty FN when there is no name; phones show nothing then, so vCard 3.0 gets what a list would show. */
function derivedFullName(card: Card, out: VcardDraft): string {
  if (card.name) return nameText(card.name)
  return out.version === '3.0' ? displayName(card) : ''
}

function writeComponents(name: Name, out: VcardDraft): void {
  const { raw, jscomps } = writeNameParts(name, out.version)
  const params = out.params()
  const soundParams = out.params()
  const sounds = out.version === '4.0' ? writePhonetics(name, nameKinds, soundParams) : null
  sortNameFacet.write(name, params, out.version)
  if (jscomps !== null) params.add('JSCOMPS', jscomps)
  const altid = String(name.vCardParams?.['altid'] ?? '1')
  if (sounds !== null) params.add('ALTID', altid)
  out.write({ name: 'N', units, value: { type: 'text', raw }, params, holder: name })
  if (sounds === null) return
  soundParams.add('ALTID', altid)
  out.write({ name: 'N', units, value: { type: 'text', raw: sounds }, params: soundParams })
}

function writeDerivedName(card: Card, out: VcardDraft): void {
  const raw = derivedName(card)
  const params = out.params()
  if (raw.replaceAll(';', '')) params.add('DERIVED', 'TRUE')
  out.write({ name: 'N', units, value: { type: 'text', raw }, params })
}

function writeOldExtras(card: Card, out: VcardDraft): void {
  const { sortAs, components = [] } = card.name ?? {}
  if (isSortString(sortAs)) {
    out.writeLoose(card, 'sort-string', { name: 'SORT-STRING', units, value: textValue(sortAs!.surname!) })
  }
  for (const [name, kind] of soundProperties) {
    const sound = components.find((component) => component.kind === kind)?.phonetic
    if (sound) out.writeLoose(card, name.toLowerCase(), { name, units, value: looseValue(sound) })
  }
}
