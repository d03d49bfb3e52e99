import type { CardIndex, CardText } from '../index-card/card-index.ts'
import { domainOf } from '../internal.ts'
import type { CardPart } from './card-parts.ts'
import { nationalDigits } from './phone-digits.ts'
import {
  bringWord,
  domainWord,
  employerWord,
  facetWord,
  favoriteWord,
  type IndexFacet,
  indexWords,
  lackWord,
  saidWord,
} from './words.ts'

/** The words of a card by what they tell of it; each text is words joined by blanks. */
export interface CardWords {
  readonly name: string
  readonly organization: string
  readonly reach: string
  readonly rest: string
}

/** The parts whose lack is an item of the index; for the others the card itself is asked. */
export const wordedParts: readonly CardPart[] = ['email', 'phone', 'label']

type Part = keyof CardWords

const PARTS: Record<CardText['field'], Part> = {
  name: 'name',
  nickname: 'name',
  organization: 'organization',
  title: 'rest',
  email: 'reach',
  phone: 'reach',
  online: 'rest',
  address: 'rest',
  note: 'rest',
  keyword: 'rest',
  custom: 'rest',
  personal: 'rest',
}

/** Room for a name, two employers and forty pages of notes; what is beyond is not found. */
const MOST_WORDS = 3000

/**
 * What a card is found by. Phone numbers stand as one word of national digits each, not as the groups they are written in.
 * A member's layer adds words to a card and lacks nothing. Pure.
 */
export function cardWords(index: CardIndex, isLayer: boolean): CardWords {
  const words: Record<Part, Set<string>> = {
    name: new Set(),
    organization: new Set(),
    reach: new Set(),
    rest: new Set(),
  }
  for (const item of [
    ...facets(index),
    ...partItems(index, isLayer),
    ...employerItems(index),
    ...belongingItems(index),
  ])
    words.rest.add(item)
  if (index.isFavorite) words.rest.add(favoriteWord)
  for (const number of phoneWords(index)) words.reach.add(number)
  let count = 0
  for (const { field, text } of index.texts) {
    if (field === 'phone') continue
    for (const word of indexWords(text)) {
      if ((count += 1) > MOST_WORDS) break
      words[PARTS[field]].add(word)
    }
  }
  return {
    name: join(words.name),
    organization: join(words.organization),
    reach: join(words.reach),
    rest: join(words.rest),
  }
}

function facets(index: CardIndex): string[] {
  const members: readonly [IndexFacet, readonly string[]][] = [
    ['handler', index.handler === null ? [] : [index.handler]],
    ['label', index.keywords],
    ['kind', index.contactKinds],
    ['sector', index.sectors],
    ['function', index.functions],
    ['seniority', index.seniorities],
    ['place', index.places],
    ['stage', index.stages],
  ]
  return members.flatMap(([facet, values]) => values.map((value) => facetWord(facet, value)))
}

function partItems({ parts }: CardIndex, isLayer: boolean): string[] {
  return isLayer ? parts.map(bringWord) : wordedParts.filter((part) => !parts.includes(part)).map(lackWord)
}

function employerItems({ employers }: CardIndex): string[] {
  return employers.flatMap(({ uid, name, isPresent }) => {
    const time = isPresent ? 'at' : 'was'
    const named = name === '' ? [] : [employerWord(time, uid === undefined ? 'n' : 'l', name)]
    return uid === undefined ? named : [employerWord(time, 'u', uid), ...named]
  })
}

function belongingItems({ saidInternal, handles }: CardIndex): string[] {
  const domains = handles.filter(({ kind }) => kind === 'email').map(({ key }) => domainWord(domainOf(key)))
  return saidInternal === null ? domains : [saidWord(saidInternal), ...domains]
}

function phoneWords({ handles }: CardIndex): string[] {
  const keys = handles.filter(({ kind }) => kind === 'phone').map(({ key }) => key)
  return keys.map((key) => (key.startsWith('+') ? nationalDigits(key) : key))
}

function join(words: ReadonlySet<string>): string {
  return [...words].join(' ')
}
