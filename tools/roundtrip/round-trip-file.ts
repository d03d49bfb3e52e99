import { cardToVcard, type RawCard, readVcards, readVersionOf, recogniseDialect, vcardToCard } from '@lazo/vcard'
import { compareCards } from './compare.ts'

/** What came of the cards of one file. */
export interface FileResult {
  cards: number
  lostCards: number
  /** Values, parameters and memberships of groups in the source. */
  total: number
  /** How many of them were lost or changed, additions included. */
  changed: number
  problems: string[]
}

/** Sends the cards of a file there and back; those of version 2.1 come back as 3.0. */
export function roundTripFile(bytes: Uint8Array): FileResult {
  const result: FileResult = { cards: 0, lostCards: 0, total: 0, changed: 0, problems: [] }
  for (const { line, raw, problems } of readVcards(bytes)) {
    if (!raw && problems.every(({ fatal }) => !fatal)) continue
    result.cards += 1
    if (raw) addCard(raw, line, result)
    else addLostCard(line, result)
  }
  return result
}

function addCard(raw: RawCard, line: number, result: FileResult): void {
  const version = readVersionOf(raw.version) === '4.0' ? '4.0' : '3.0'
  const { card } = vcardToCard(raw)
  const text = cardToVcard(card, { version, dialect: recogniseDialect(raw) })
  const back = readVcards(new TextEncoder().encode(text))
  if (back.length !== 1 || !back[0]!.raw) return addLostCard(line, result)
  const { total, losses } = compareCards(raw, back[0]!.raw)
  result.total += total
  for (const { kind, says, count } of losses) {
    result.changed += count
    result.problems.push(`card in line ${line}: ${kind} (${count}): ${says}`)
  }
}

function addLostCard(line: number, result: FileResult): void {
  result.lostCards += 1
  result.problems.push(`card in line ${line}: the card is lost`)
}
