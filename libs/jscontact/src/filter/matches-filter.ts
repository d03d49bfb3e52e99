import type { CardIndex } from '../index-card/card-index.ts'
import { indexCard } from '../index-card/index-card.ts'
import { layerIndex } from '../index-card/layer-index.ts'
import type { Card, PatchObject } from '../types.ts'
import type { CardFilter } from './card-filter.ts'
import { cardPartNames } from './card-parts.ts'
import { type CardWords, cardWords } from './card-words.ts'
import type { AskedHandle, AskedWord, Condition, WordGroup } from './condition.ts'
import { conditionOf, type FilterContext } from './condition-of.ts'
import { endingKey } from './phone-digits.ts'

/** What is known of a card when a filter is asked of it; `GET /cards/{id}` gives all of it. */
export interface FilteredCard {
  /** Its id, by which ties are known. */
  readonly cardId?: string
  readonly card: Card
  /** The asking member's own layer. */
  readonly overlay?: PatchObject | null
  readonly bookIds?: readonly string[]
  /** Moments in ISO 8601. */
  readonly createdAt?: string
  readonly updatedAt?: string
}

/** The forms of a card that conditions ask for: made once, it answers many. */
export interface CardFacts {
  readonly cardId: string
  readonly kind: string
  readonly uid: string
  readonly lacks: readonly string[]
  /** Of the card and of the layer, each. */
  readonly words: readonly CardWords[]
  readonly handles: readonly { readonly kind: string; readonly key: string }[]
  readonly bookIds: readonly string[]
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** Whether a card answers a filter, as the server would say; for one card and one filter. */
export function matchesFilter(asked: FilteredCard, filter: CardFilter, context: FilterContext): boolean {
  return holdsCondition(factsOf(asked, context.region), conditionOf(filter, context))
}

/** What conditions ask of a card; `region` is where phone numbers without prefix are. */
export function factsOf(asked: FilteredCard, region: string): CardFacts {
  const { cardId = '', card, overlay, bookIds = [], createdAt = '', updatedAt = '' } = asked
  const base = indexCard(card, { region })
  const own = overlay && Object.keys(overlay).length > 0 ? [layerIndex(card, overlay, region)] : []
  return {
    cardId,
    kind: base.kind,
    uid: card.uid ?? '',
    lacks: cardPartNames.filter((part) => !base.parts.includes(part)),
    words: [cardWords(base, false), ...own.map((index) => cardWords(index, true))],
    handles: [base, ...own].flatMap(handlesOf),
    bookIds,
    created: Date.parse(createdAt),
    updated: Date.parse(updatedAt),
  }
}

/** Whether the facts of a card answer a condition. */
export function holdsCondition(facts: CardFacts, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((one) => holdsCondition(facts, one))
  if ('any' in condition) return condition.any.some((one) => holdsCondition(facts, one))
  if ('not' in condition) return !holdsCondition(facts, condition.not)
  if ('words' in condition) return condition.words.every((group) => hasOneOf(facts, group))
  if ('handle' in condition) return hasHandle(facts, condition.handle)
  if ('kind' in condition) return facts.kind === condition.kind
  if ('uid' in condition) return facts.uid === condition.uid
  if ('book' in condition) return facts.bookIds.includes(condition.book)
  if ('lacks' in condition) return facts.lacks.includes(condition.lacks)
  if ('among' in condition) return condition.among.includes(facts.cardId)
  const { before, after } = condition
  const time = facts[condition.time]
  return (before === null || time < before.getTime()) && (after === null || time > after.getTime())
}

/** The endings of phone numbers are handles too, by which the last digits find them. */
function handlesOf({ handles }: CardIndex): { kind: string; key: string }[] {
  return handles.flatMap(({ kind, key }) => {
    const digits = kind === 'phone' ? key.replace(/^\+/, '') : ''
    return digits.length >= 5
      ? [
          { kind, key },
          { kind: 'ending', key: endingKey(digits) },
        ]
      : [{ kind, key }]
  })
}

function hasHandle({ handles }: CardFacts, { kind, key, isBeginning }: AskedHandle): boolean {
  return handles.some((one) => one.kind === kind && (isBeginning ? one.key.startsWith(key) : one.key === key))
}

function hasOneOf({ words }: CardFacts, group: WordGroup): boolean {
  return group.some((asked) => words.some((one) => hasWord(one, asked)))
}

function hasWord(words: CardWords, { word, isBeginning, part }: AskedWord): boolean {
  const texts = part ? [words[part]] : Object.values(words)
  return texts.some((text) => ` ${text} `.includes(isBeginning ? ` ${word}` : ` ${word} `))
}
