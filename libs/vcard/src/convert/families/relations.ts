import { type Card, joinPath, type Relation, relationTypes } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { unescapeText } from '../../values/text.ts'
import { isUri, readUri } from '../../values/uri.ts'
import { readLabel, writeLabel } from '../apple-labels.ts'
import type { Family, PropertyReader } from '../family.ts'
import type { Placement } from '../placement.ts'
import type { CardDraft } from '../read/card-draft.ts'
import { ParamTaker } from '../read/param-taker.ts'
import { setMember } from '../set-member.ts'
import { looseValue, textValue, uriValue } from '../write/typed-value.ts'
import type { VcardDraft } from '../write/vcard-draft.ts'
import { plainLabels, relationProperties, relationsByLabel } from './relations.table.ts'

const known: ReadonlySet<string> = new Set(relationTypes)
const labels = new Map(relationsByLabel)
const properties = new Map(relationProperties)

/** RELATED, Apple's X-ABRELATEDNAMES and properties such as X-SPOUSE ⇄ `relatedTo`. Who has no card is keyed by name. */
export const relations: Family = {
  reads: {
    RELATED: readRelated,
    'X-ABRELATEDNAMES': readNamed,
    ...Object.fromEntries(relationProperties.map(([name, relation]) => [name, readerOf(relation)])),
  },
  write(card: Card, out: VcardDraft) {
    for (const [key, relation] of Object.entries(card.relatedTo ?? {})) writeRelation(key, relation, out)
  },
}

function readRelated(property: RawProperty, draft: CardDraft): Placement | null {
  const params = new ParamTaker(property)
  const type = params.takeType()
  const key = type === 'text' ? unescapeText(property.value) : readUri(unescapeText(property.value))
  const types = params.takeTypes((one) => known.has(one))
  const isOldText = draft.version !== '4.0' && !isUri(key)
  return addRelation(draft, key, { types, params, ...(isOldText && { vCardName: 'related' }) })
}

/** The label of the group tells the relation. */
function readNamed(property: RawProperty, draft: CardDraft): Placement | null {
  const params = new ParamTaker(property)
  const label = readLabel(draft.labelOf(property) ?? '')
  const relation = labels.get(label)
  const placement = addRelation(draft, unescapeText(property.value), { types: relation ? [relation] : [], params })
  const isPlain = relation !== undefined && plainLabels.get(relation) === label
  return placement && isPlain ? { ...placement, takesLabel: true } : placement
}

function readerOf(relation: string | null): PropertyReader {
  return (property, draft) =>
    addRelation(draft, unescapeText(property.value), {
      types: relation === null ? [] : [relation],
      params: new ParamTaker(property),
      vCardName: property.key.toLowerCase(),
    })
}

interface Found {
  types: readonly string[]
  params: ParamTaker
  vCardName?: string
}

function addRelation(draft: CardDraft, key: string, { types, params, vCardName }: Found): Placement | null {
  const relations = draft.open('relatedTo')
  if (Object.hasOwn(relations, key)) return null
  const relation: Relation = { relation: Object.fromEntries(types.map((type) => [type, true])) }
  if (vCardName !== undefined) relation.vCardName = vCardName
  params.take('PROP-ID')
  const rest = params.rest()
  if (rest) relation.vCardParams = rest
  setMember(relations, key, relation)
  return { units: [joinPath(['relatedTo', key])], holder: relation }
}

function writeRelation(key: string, holder: Relation, out: VcardDraft): void {
  const units = [joinPath(['relatedTo', key])]
  const types = Object.keys(holder.relation ?? {})
  const named = out.version === '3.0' && !isUri(key) ? namedForm(holder, types) : null
  if (named) {
    const property = out.write({ name: named.name, units, value: looseValue(key), holder })
    if (named.label) out.writeBeside(property, { name: 'X-ABLabel', units, value: looseValue(named.label) })
    return
  }
  const params = out.params()
  for (const type of types) if (known.has(type)) params.addType(type)
  out.write({ name: 'RELATED', units, value: isUri(key) ? uriValue(key) : textValue(key), params, holder })
}

/** A property of vCard 3.0 programs that names a person, and the label that tells the relation. */
interface NamedForm {
  name: string
  label?: string
}

/** Null when RELATED says it better. */
function namedForm(holder: Relation, [type, ...others]: string[]): NamedForm | null {
  if (others.length) return null
  const own = holder.vCardName?.toUpperCase() ?? ''
  if (properties.has(own)) return (properties.get(own) ?? undefined) === type ? { name: own } : null
  return own === 'RELATED' ? null : appleForm(holder, type)
}

function appleForm({ vCardParams }: Relation, type: string | undefined): NamedForm | null {
  const name = 'X-ABRELATEDNAMES'
  const exact = vCardParams?.['x-ablabel']
  if (typeof exact === 'string') return labels.get(readLabel(exact)) === type ? { name } : null
  if (type === undefined) return { name }
  const label = plainLabels.get(type)
  return label === undefined ? null : { name, label: writeLabel(label) }
}
