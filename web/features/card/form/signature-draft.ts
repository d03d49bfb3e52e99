import { type Card, isSameJson } from '@lazo/jscontact'
import { type SignaturePart, signatureCard } from '@lazo/signature'
import type { Draft } from '../draft/draft.ts'
import { isBlank } from '../draft/parts.table.ts'
import { readDraft, readRows } from '../draft/read-draft.ts'
import type { Row } from '../draft/row.ts'
import { copyOf } from './copy-of.ts'

/**
 * A draft with the accepted parts of a signature: what it has stays, what it lacks comes, and a value that it has already
 * is not given twice. Pure.
 */
export function takeSignature(draft: Draft, parts: readonly SignaturePart[]): Draft {
  const card = cardOf(parts)
  const read = readDraft({ document: card, shared: card })
  const hasName = Object.keys(draft.name.parts).length > 0 || draft.name.full !== ''
  const kept = draft.rows.filter((row) => !isBlank(row))
  const added = readRows({ document: card, shared: card }).filter(
    (row) => !kept.some((other) => isSameText(row, other)),
  )
  const blank = draft.rows.filter((row) => isBlank(row) && !added.some(({ part }) => part === row.part))
  return { ...draft, name: hasName ? draft.name : read.name, rows: [...kept, ...added.map(copyOf), ...blank] }
}

/** Tax numbers have a place of their own on a card. */
function cardOf(parts: readonly SignaturePart[]): Card {
  const { 'lazo.app:custom': _, ...card } = signatureCard(parts)
  const taxIds = parts.flatMap((part) => (part.part === 'taxId' ? [part.value] : []))
  const ids = Object.fromEntries(taxIds.map(({ number, label }, at) => [`p${at + 1}`, { number, label }]))
  const own = taxIds.length > 0 ? { 'lazo.app:taxIds': ids } : {}
  return { '@type': 'Card', version: '1.0', uid: '', ...card, ...own }
}

function isSameText(one: Row, other: Row): boolean {
  return one.part === other.part && isSameJson(tellingOf(one), tellingOf(other))
}

/** What two values must share to be the same one, whatever their types. */
function tellingOf(row: Row): unknown {
  switch (row.part) {
    case 'phone':
      return row.value.number.replace(/[^\d+]/g, '')
    case 'email':
      return row.value.address.trim().toLowerCase()
    case 'link':
      return row.value.uri.replace(/\/$/, '')
    case 'position':
      return [row.value.name, row.value.title]
    default:
      return row.value
  }
}
