import { type Card, splitPath } from '@lazo/jscontact'

type Members = { [name: string]: unknown }

/** What the tool changes in the vectors before it compares, and why. */
export const translations: readonly string[] = [
  'The vectors follow a draft: `vCard.properties` is `vCardProps`, `vCard.convertedProperties` is `vCardParams` and `vCardName` (RFC 9555 §2.15).',
  'ALTID and LANGUAGE that served to find alternatives are not kept beside the localizations made of them (RFC 9555 §2.3.1, §2.3.11).',
  'How a component sounds in another language is its `phonetic`, not another `value` (the example of RFC 9555 §2.3.15).',
  'A patch that gives sounds but neither system nor script, which is no card, gives values (RFC 9553 §1.5.4).',
  'A name in full that was only derived may be left out (RFC 9555 §2.3.7), and how to derive it is free (§3.1).',
  'JSCOMPS belongs to names and addresses that are ordered, and to no others (RFC 9555 §3.3.1).',
  'The types of properties kept as they are do not count: vectors say `unknown` for all of them (RFC 7095 §5.1).',
  'Coordinates are `geo:` URIs, and offsets of whole hours are zones (RFC 9553 §2.5.1, RFC 9555 §2.8.2).',
  'The order of components that have none, ids that no PROP-ID gives, and the case of language tags do not count.',
  'Localizations are compared by the card they make, not by the paths they take (RFC 9553 §2.7.1).',
]

/** Gives the card of a vector in the form of the published RFC. */
export function translateCard(json: string): Card {
  const { vCard, ...members } = JSON.parse(json.startsWith('{') ? json : `{${json}}`) as Members
  const card = { '@type': 'Card', version: '1.0', ...members } as unknown as Card
  const { properties, convertedProperties = {} } = (vCard ?? {}) as {
    properties?: unknown
    convertedProperties?: Members
  }
  if (properties) (card as unknown as Members)['vCardProps'] = properties
  for (const [path, facts] of Object.entries(convertedProperties)) addParams(card, path, facts as Converted)
  for (const patch of Object.values(card.localizations ?? {})) translateSounds(card, patch)
  return card
}

interface Converted {
  parameters?: { [name: string]: string | string[] }
}

/** Parameters that say nothing beside what they became. */
const SPENT = new Set(['altid', 'language', 'value'])

function addParams(card: Card, path: string, { parameters = {} }: Converted): void {
  const entries = Object.entries(parameters).filter(([name]) => !SPENT.has(name))
  const steps = splitPath(path) ?? []
  if (!entries.length || steps[0] === 'localizations') return
  const loose = looseName(path)
  const owner = loose === null ? find(card, steps.slice(0, -1)) : open(card, 'lazo.app:vCardParams')
  const name = loose ?? 'vCardParams'
  owner[name] = { ...(owner[name] as object | undefined), ...Object.fromEntries(entries) }
}

/** Names of properties that became plain values. */
function looseName(path: string): string | null {
  if (path === 'name/full') return 'fn'
  return path === 'keywords' ? 'categories' : null
}

function find(card: Card, steps: string[]): Members {
  return steps.reduce((object: Members, step) => object[step] as Members, card as unknown as Members)
}

function open(card: Card, name: string): Members {
  const members = card as unknown as Members
  members[name] ??= {}
  return members[name] as Members
}

function translateSounds(card: Card, patch: Members): void {
  for (const [path, value] of Object.entries(patch)) {
    const owner = /^(addresses\/[^/]+|name)\/components\/\d+\/phonetic$/.exec(path)?.[1]
    if (owner === undefined || hasSounds(card, patch, owner)) continue
    delete patch[path]
    patch[path.replace(/phonetic$/, 'value')] = value
  }
  const components = patch['name/components'] as { value: string }[] | undefined
  if (!components || !('name/phoneticSystem' in patch) || components.length !== card.name?.components?.length) return
  delete patch['name/components']
  for (const [index, { value }] of components.entries()) patch[`name/components/${index}/phonetic`] = value
}

/** Says whether a name or address tells what its sounds are written in. */
function hasSounds(card: Card, patch: Members, owner: string): boolean {
  const object = find(card, splitPath(owner) ?? [])
  return ['phoneticSystem', 'phoneticScript'].some((name) => name in object || `${owner}/${name}` in patch)
}
