import { type Card } from '@lazo/jscontact'
import { cardToRaw, type RawCard, type RawProperty, readVcards, vcardToCard } from '@lazo/vcard'
import { compareCards } from '../roundtrip/compare.ts'
import { areSameCards, plainCard } from './plain-card.ts'
import { isJson, type Vector } from './read-vectors.ts'
import { translateCard } from './translate-card.ts'

/** How a conversion of a vector came out. */
export type Outcome = { result: 'equal' | 'same card' } | { result: 'other'; says: string }

/** Runs all conversions of a vector, each from the text of the vector itself. */
export function runVector({ blocks }: Vector): Outcome[] {
  return blocks.slice(1).map((wanted, index) => convert(blocks[index]!, wanted))
}

function convert(source: string, wanted: string): Outcome {
  try {
    return isJson(source)
      ? writeCard(translateCard(source), readCard(wanted))
      : compareWith(vcardToCard(readCard(source)).card, translateCard(wanted))
  } catch (error) {
    return { result: 'other', says: String(error) }
  }
}

function compareWith(card: Card, wanted: Card): Outcome {
  if (areSameCards(card, wanted)) return { result: 'equal' }
  return {
    result: 'other',
    says: `${JSON.stringify(plainCard(card))}\n  instead of ${JSON.stringify(plainCard(wanted))}`,
  }
}

function writeCard(card: Card, expected: RawCard): Outcome {
  const wanted = { ...expected, properties: withoutNeedlessOrder(expected.properties, card).filter(isCompared) }
  const all = cardToRaw(card, { version: '4.0' })
  const written = { ...all, properties: all.properties.filter(isCompared) }
  if (!compareCards(wanted, written).losses.length) return { result: 'equal' }
  const [one, other] = [written, wanted].map((raw) => vcardToCard(raw).card) as [Card, Card]
  if (areSameCards(one, other)) return { result: 'same card' }
  return { result: 'other', says: `${show(written)}\n  instead of ${show(wanted)}` }
}

/** FN is compared unless it was derived, or is there only because it must be. */
function isCompared({ key, value, params }: RawProperty): boolean {
  const isDerived = params.some((param) => param.key === 'DERIVED')
  return key !== 'UID' && !(key === 'FN' && (isDerived || !value))
}

function withoutNeedlessOrder(properties: RawProperty[], card: Card): RawProperty[] {
  const text = JSON.stringify([card.name, card.addresses, card.localizations])
  if (text.includes('"isOrdered":true')) return properties
  return properties.map((property) => ({ ...property, params: property.params.filter(({ key }) => key !== 'JSCOMPS') }))
}

function readCard(block: string): RawCard {
  const [read] = readVcards(new TextEncoder().encode(`BEGIN:VCARD\nVERSION:4.0\n${block}\nEND:VCARD\n`))
  if (!read?.raw) throw new Error('the vector holds no vCard')
  return read.raw
}

function show({ properties }: RawCard): string {
  return properties
    .map(
      ({ name, params, value }) =>
        [name, ...params.map(({ name, values }) => `${name}=${values.join(',')}`)].join(';') + `:${value}`,
    )
    .join(' / ')
}
