import { foldText, wordsOf } from '@lazo/normal'
import { type CardDraft, keepCustom } from './card-draft.ts'

/**
 * Reads the name that a mail program shows for an address: `Ana Ruiz (ana@example.com)`. It names a card that has no name; otherwise it is
 * kept under its column where it says more than the card does.
 */
export function addDisplayName(draft: CardDraft, column: string, text: string, address: string): void {
  const { card } = draft
  const shown = withoutAddress(text)
  if (shown === '' || foldText(shown) === foldText(address)) return
  const organizations = Object.values(card.organizations ?? {}).map(({ name = '' }) => name)
  if (card.name === undefined && organizations.length === 0) {
    card.name = { full: shown }
    return
  }
  const known = new Set(wordsOf([address, card.name?.full ?? '', ...organizations].join(' ')))
  if (wordsOf(shown).some((word) => !known.has(word))) keepCustom(draft, column, text)
}

/** Outlook puts the address in brackets behind the name, and quotes names that are addresses. */
function withoutAddress(text: string): string {
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('<'))
  const name = bracket > 0 && text.includes('@', bracket) ? text.slice(0, bracket) : text
  return name.trim().replace(/^(['"])(.+)\1$/, '$2')
}
