import type { RawProperty } from '../../raw/raw-card.ts'
import { customaryTag, isLanguageTag, isSameLanguage } from '../../values/language-tag.ts'

/** A property that says what another one says, in another language or as it sounds. */
export interface Alternative {
  property: RawProperty
  /** The property it belongs to. */
  base: RawProperty
  /** Null for the language of the card. */
  language: string | null
  isSound: boolean
}

/** The properties that make the card itself, and the alternatives to them. */
export interface SortedProperties {
  main: RawProperty[]
  alternatives: Alternative[]
  /** The language of the card as its alternatives imply it, when no LANGUAGE tells it. */
  language: string | null
}

/** Properties of which a card has one, so that several are alternatives even without ALTID. */
const SINGLE = new Set(['FN', 'N', 'GRAMGENDER', 'BIRTHPLACE', 'DEATHPLACE'])

/** Each alternative costs a pass over the card: so many properties are looked at once more, and no others. */
const MOST_WORK = 100_000

/** Tells alternatives from the properties of the card itself (RFC 6350 §5.4, RFC 9554 §4.6). */
export function sortAlternatives(properties: RawProperty[]): SortedProperties {
  const groups = properties.some(isMarked) ? groupAlternatives(properties) : []
  if (!groups.length) return { main: properties, alternatives: [], language: null }
  const told = properties.find(({ key }) => key === 'LANGUAGE')?.value.trim()
  const language = told ?? impliedLanguage(properties, groups)
  const alternatives = groups
    .flatMap((group) => alternativesIn(group, language))
    .slice(0, MOST_WORK / properties.length)
  const others = new Set(alternatives.map(({ property }) => property))
  const bases = new Set(alternatives.map(({ base }) => base))
  const plain = new Map(
    properties.map((property) => [property, withoutMarks(property, bases.has(property), language)] as const),
  )
  return {
    main: properties.filter((property) => !others.has(property)).map((property) => plain.get(property)!),
    alternatives: alternatives.map((one) => ({ ...one, base: plain.get(one.base)! })),
    language: told === undefined ? language : null,
  }
}

/** The value of a parameter. */
function paramOf({ params }: RawProperty, key: string): string | undefined {
  return params.length ? params.find((param) => param.key === key)?.values[0] : undefined
}

function isMarked(property: RawProperty): boolean {
  return paramOf(property, 'LANGUAGE') !== undefined || paramOf(property, 'PHONETIC') !== undefined
}

function isSound(property: RawProperty): boolean {
  return (property.key === 'N' || property.key === 'ADR') && paramOf(property, 'PHONETIC') !== undefined
}

/** Groups of two or more of which at least one is marked. */
function groupAlternatives(properties: RawProperty[]): RawProperty[][] {
  const groups = Map.groupBy(properties, alternativeKey)
  groups.delete(null)
  return [...groups.values()].filter((group) => group.length > 1 && group.some(isMarked))
}

function alternativeKey(property: RawProperty): string | null {
  const altid = paramOf(property, 'ALTID')
  if (altid !== undefined) return `${property.key} altid ${altid}`
  if (SINGLE.has(property.key)) return property.key
  const id = paramOf(property, 'PROP-ID')
  return id === undefined ? null : `${property.key} id ${id}`
}

/** The commonest language, unless the card's own properties are those without one. */
function impliedLanguage(properties: RawProperty[], groups: RawProperty[][]): string | null {
  const isPlain = (property: RawProperty) => !isSound(property) && paramOf(property, 'LANGUAGE') === undefined
  if (groups.every((group) => group.some(isPlain))) return null
  const counts = new Map<string, number>()
  for (const property of properties) {
    const language = paramOf(property, 'LANGUAGE')
    if (language !== undefined && isLanguageTag(language)) {
      const tag = customaryTag(language)
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
  }
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

function alternativesIn(group: RawProperty[], language: string | null): Alternative[] {
  const texts = group.filter((property) => !isSound(property))
  const base =
    texts.find((property) => paramOf(property, 'LANGUAGE') === undefined) ??
    texts.find((property) => language !== null && isSameLanguage(paramOf(property, 'LANGUAGE')!, language)) ??
    texts[0]
  if (!base) return []
  return group.flatMap((property): Alternative[] => {
    const own = paramOf(property, 'LANGUAGE')
    const isOwn =
      own === undefined || [paramOf(base, 'LANGUAGE'), language].some((one) => one && isSameLanguage(one, own))
    const isOther = property !== base && (isSound(property) || !isOwn) && (isOwn || isLanguageTag(own))
    return isOther ? [{ property, base, language: isOwn ? null : customaryTag(own), isSound: isSound(property) }] : []
  })
}

/** Leaves out the ALTID that served to combine, and a LANGUAGE that is the card's. */
function withoutMarks(property: RawProperty, isBase: boolean, language: string | null): RawProperty {
  const params = property.params.filter(({ key, values }) => {
    if (key === 'ALTID') return !isBase
    return key !== 'LANGUAGE' || language === null || !isSameLanguage(values[0] ?? '', language)
  })
  return params.length === property.params.length ? property : { ...property, params }
}
