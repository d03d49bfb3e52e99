import { type Card, displayName, entriesByPreference, type Name, type NameComponent } from '@lazo/jscontact'
import type { AttributeBag } from '../attribute-bag.ts'
import { addEntry, keepCustom } from '../card-draft.ts'
import type { Family } from '../family.ts'

const PARTS = [
  ['personaltitle', 'title'],
  ['givenname', 'given'],
  ['middlename', 'given2'],
  ['sn', 'surname'],
  ['generationqualifier', 'generation'],
] as const

/** cn, displayName, sn, givenName, mozillaNickname. */
export const names: Family = {
  read(bag, draft) {
    const [full = '', ...others] = [...new Set([...bag.texts('displayname'), ...bag.texts('cn')])]
    for (const other of others) keepCustom(draft.card, 'cn', other)
    const name = readName(bag, full)
    if (name !== null) draft.card.name = name
    for (const nickname of bag.texts('mozillanickname')) addEntry(draft.card, 'nicknames', { name: nickname })
  },
  write(card, add) {
    const full = displayName(card)
    const given = partsOf(card, 'given')
    add('cn', full)
    if (card.kind === 'group') return
    // A person of a directory must have a surname (RFC 4519 §3.12); whoever has none is called by the whole name.
    add('sn', [partsOf(card, 'surname'), partsOf(card, 'surname2')].filter(Boolean).join(' ') || full)
    add('displayName', full)
    add('givenName', given)
    for (const { name } of entriesByPreference(card.nicknames)) add('mozillaNickname', name)
  },
}

function readName(bag: AttributeBag, full: string): Name | null {
  const components = PARTS.flatMap(([attribute, kind]): NameComponent[] => {
    const value = bag.text(attribute)
    return value === '' ? [] : [{ kind, value }]
  })
  const isFiller = components.length === 1 && components[0]!.kind === 'surname' && components[0]!.value === full
  if (components.length === 0 || isFiller) return full === '' ? null : { full }
  return full === '' ? { components } : { full, components }
}

function partsOf({ name }: Card, kind: string): string {
  const parts = name?.components?.filter((part) => part.kind === kind) ?? []
  return parts.map(({ value }) => value.trim()).join(' ')
}
