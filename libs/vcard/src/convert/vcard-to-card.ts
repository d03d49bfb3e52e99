import { type Card, mendText } from '@lazo/jscontact'
import type { RawCard, RawProperty } from '../raw/raw-card.ts'
import type { VcardRemark } from '../raw/vcard-remark.ts'
import { type ReadVersion, readVersionOf } from '../raw/vcard-version.ts'
import { decodeTransfer } from '../values/decode-transfer.ts'
import { moderniseProperties } from './dialects/modernise-properties.ts'
import { CardDraft } from './read/card-draft.ts'
import { readAlternatives } from './read/read-alternatives.ts'
import { applyJsprops } from './read/read-jsprops.ts'
import { readProperties } from './read/read-properties.ts'
import { type Alternative, sortAlternatives } from './read/sort-alternatives.ts'
import { uidOfContent } from './uid-of-content.ts'

/** What a reader may want to decide. */
export interface ReadOptions {
  /** Makes a uid for a card without one; by default it is made from what the card says, so the same card gets the same. */
  newUid?: () => string
}

/** A card, and what was not read as it was meant. */
export interface ConvertedCard {
  card: Card
  warnings: VcardRemark[]
}

/** Turns a vCard of any version into a JSContact card (RFC 9555 §2), which is valid and has a uid. */
export function vcardToCard(raw: RawCard, options: ReadOptions = {}): ConvertedCard {
  const version = readVersionOf(raw.version)
  const properties = version === '2.1' ? moderniseProperties(raw.properties) : raw.properties
  const { card, warnings, isSuspect } = readDraft(properties, version)
  const mended = isSuspect ? mendText(card) : { value: card, mended: [] }
  const whole = mended.value.uid ? mended.value : withUid(mended.value, (options.newUid ?? (() => uidOfContent(raw)))())
  return {
    card: whole,
    warnings: [...warnings, ...mended.mended.map(remarkOnMended)],
  }
}

function remarkOnMended(path: string): VcardRemark {
  return { code: 'characters-mended', facts: { path } }
}

/** A card that may lack a uid, and how it was read. */
export interface ReadDraft extends ConvertedCard {
  draft: CardDraft
  /** The properties as they were decoded, in the order of the source. */
  decoded: RawProperty[]
  /** Those of them that went into the components or the localizations of others. */
  alternatives: Alternative[]
  /** Whether there may be characters in it that no JSON text can hold. */
  isSuspect: boolean
}

/** Reads properties into a card; also for the writer, who checks what he wrote. */
export function readDraft(properties: readonly RawProperty[], version: ReadVersion): ReadDraft {
  const warnings: VcardRemark[] = []
  const decoded = properties.map((property) => withoutNul(decodeTransfer(property, version), warnings))
  const { main, alternatives, language } = sortAlternatives(decoded.filter(({ key }) => key !== 'JSPROP'))
  const draft = new CardDraft(version, main)
  readProperties(draft)
  if (language !== null) draft.card.language = language
  readAlternatives(draft, alternatives)
  const jsprops = decoded.filter(({ key }) => key === 'JSPROP')
  const card = jsprops.length ? applyJsprops(draft, jsprops) : draft.card
  return {
    card,
    warnings: [...warnings, ...draft.warnings],
    draft,
    decoded,
    alternatives,
    isSuspect: jsprops.length > 0,
  }
}

function withUid(card: Card, uid: string): Card {
  const { '@type': type, version, ...others } = card
  return { '@type': type, version, uid, ...others }
}

/** NUL comes through every decoder, and no text can be kept with it; half a character comes through none but that of JSON. */
function withoutNul(property: RawProperty, warnings: VcardRemark[]): RawProperty {
  const { key, value, params } = property
  const isSound = !value.includes('\0') && params.every(({ values }) => values.every((text) => !text.includes('\0')))
  if (isSound) return property
  warnings.push(remarkOnMended(key))
  const strip = (text: string) => text.replaceAll('\0', '')
  const stripped = params.map((param) => ({ ...param, values: param.values.map(strip) }))
  return { ...property, value: strip(value), params: stripped }
}
