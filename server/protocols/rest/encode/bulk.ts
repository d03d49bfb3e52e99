import type { bulkEditReport, bulkReport, Language, OutputOf } from '@lazo/contract'
import type { BulkOutcome, LeftCard } from '#domain/contacts/judge-cards.ts'
import { describeError } from '../../describe-error.ts'

/** What became of cards that were changed together, in a language. */
export function encodeBulk({ batchId, cards, left }: BulkOutcome, language: Language): OutputOf<typeof bulkReport> {
  return { batchId, cards, left: left.map((card) => encodeLeft(card, language)) }
}

/** The same of an edit of `asked` cards. */
export function encodeBulkEdit(
  { batchId, cards, left }: BulkOutcome,
  asked: number,
  language: Language,
): OutputOf<typeof bulkEditReport> {
  const unchanged = asked - cards - left.length
  return { batchId, changed: cards, unchanged, left: left.map((card) => encodeLeft(card, language)) }
}

function encodeLeft({ cardId, display, error }: LeftCard, language: Language) {
  return { cardId, display, code: error.code, detail: describeError(error, language).detail }
}
