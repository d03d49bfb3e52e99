import type { Address } from '@lazo/jscontact'
import { shownPhone } from '#web/kit/fields/shown-phone.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { addressLines, countryNamed } from '../draft/address-draft.ts'
import type { Row } from '../draft/row.ts'
import { DayText } from './day-text.tsx'
import { PositionText } from './position-text.tsx'
import styles from './reading.module.css'
import { RelationText } from './relation-text.tsx'
import { TaxIdText } from './tax-id-text.tsx'
import { copiedText } from './ways.ts'

/** A value as it is read, each in its own direction of writing. */
export function RowText({ row }: { readonly row: Row }) {
  const language = useLanguage()
  switch (row.part) {
    case 'phone':
      return <bdi className={styles.number}>{shownPhone(row.value.number)}</bdi>
    case 'address':
      return <AddressText address={row.value} />
    case 'date':
      return <DayText value={row.value} />
    case 'relation':
      return <RelationText value={row.value} />
    case 'position':
      return <PositionText value={row.value} />
    case 'taxId':
      return <TaxIdText value={row.value} />
    case 'profile':
      return <bdi>{row.value.user ?? shortAddress(row.value.uri ?? '')}</bdi>
    case 'link':
      return <bdi>{shortAddress(row.value.uri)}</bdi>
    case 'language':
      return <bdi>{new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(row.value.language)}</bdi>
    case 'note':
    case 'custom':
      return (
        <span className={styles.long} dir="auto">
          {copiedText(row)}
        </span>
      )
    default:
      return <bdi>{copiedText(row)}</bdi>
  }
}

function AddressText({ address }: { readonly address: Address }) {
  const language = useLanguage()
  const say = useWords(cardWords)
  const lines = addressLines(address)
  const code = address.countryCode
  const country = code && /^[A-Za-z]{2}$/.test(code) ? regionName(code, language) : countryNamed(address)
  if (lines.length === 0 && country === '') return say('emptyCard')
  return (
    <span className={styles.lines}>
      {lines.map((line) => (
        <bdi key={line}>{line}</bdi>
      ))}
      {country !== '' && <bdi>{country}</bdi>}
    </span>
  )
}

function regionName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code
}

function shortAddress(uri: string): string {
  return uri.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
