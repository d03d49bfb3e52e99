import type { RawProperty } from '../../raw/raw-card.ts'
import { splitUnescaped, unescapeText } from '../../values/text.ts'
import { androidEvents, androidRelations } from './android-custom.table.ts'
import { standIn } from './stand-in.ts'

const KIND = /^vnd\.android\.cursor\.item\/(nickname|contact_event|relation)$/i

/** The first value of a row of Android's contacts, its type, and the label of type 0. */
interface Row {
  value: string
  type: string
  label: string
}

/** Reads X-ANDROID-CUSTOM, in which Android wrote nicknames, days and relations, for vCard 2.1 has none of them. */
export function readAndroidCustom(property: RawProperty, index: number): RawProperty[] | null {
  const [kind = '', value = '', type = '', label = '', ...others] = splitUnescaped(property.value, ';')
  const name = KIND.exec(kind.trim())?.[1]?.toLowerCase()
  if (name === undefined || !value.trim() || others.some((other) => other.trim())) return null
  const row = { value, type: type.trim(), label }
  if (name === 'nickname') return row.type === '' || row.type === '1' ? [standIn(property, 'NICKNAME', value)] : null
  if (name === 'contact_event' && row.type === '3') return [standIn(property, 'BDAY', value)]
  const known = name === 'relation' ? androidRelations : androidEvents
  const word = row.type === '0' || row.type === '' ? row.label : known.get(row.type)
  return word === undefined ? null : labelled(property, { ...row, label: word }, { name, index })
}

function labelled(source: RawProperty, { value, label }: Row, of: { name: string; index: number }): RawProperty[] {
  if (of.name === 'contact_event' && label === 'Anniversary') return [standIn(source, 'X-ANNIVERSARY', value)]
  const group = `android${of.index}`
  const main = standIn(source, of.name === 'relation' ? 'X-ABRELATEDNAMES' : 'X-ABDATE', value, group)
  return unescapeText(label).trim() ? [main, standIn(source, 'X-ABLabel', label, group)] : [main]
}
