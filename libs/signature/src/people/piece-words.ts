import { foldText, wordsOf } from '@lazo/normal'
import { DEPARTMENTS, LEGAL_FORMS, ORGANIZATION_WORDS, UNIT_WORDS } from '../words/organization-words.table.ts'
import { TITLE_WORDS } from '../words/title-words.table.ts'

/** Whether a text begins with a word for what somebody does: `Directora de …`, `Head of …`, `Senior Engineer`. */
export function beginsAsTitle(text: string): boolean {
  const words = titleWordsOf(text)
  return (
    words.slice(0, 2).some((word) => TITLE_WORDS.has(word)) || /^(?:senior|junior|lead|sr|jr)$/.test(words[0] ?? '')
  )
}

/** Whether a text holds a word for what somebody does. */
export function holdsTitle(text: string): boolean {
  return titleWordsOf(text).some((word) => TITLE_WORDS.has(word) || isGermanTitle(word))
}

/** Whether a name ends as companies do: `S.L.`, `GmbH & Co. KG`, `Inc`. */
export function hasLegalForm(text: string): boolean {
  const words = foldText(text).split(/[\s,]+/)
  // "S. L." is written with a blank as well.
  const joined = words.slice(-3).join('').replaceAll(/[.&]/g, '')
  const spaced = /(?:^|[\s,])(s\. ?l\. ?[aupn]?\.?|s\. ?a\. ?[us]?\.?|s\. ?r\. ?l\.?|s\. ?p\. ?a\.?)$/.test(
    foldText(text),
  )
  return (
    spaced || words.slice(1).some((word) => LEGAL_FORMS.has(word.replaceAll(/[.()]/g, ''))) || LEGAL_FORMS.has(joined)
  )
}

/** Whether a text holds a word that bodies are called by: `Universidad`, `Group`, `Abogados`. */
export function holdsOrganizationWord(text: string): boolean {
  return /\s&\s|\s&$/.test(text) || wordsOf(text).some((word) => ORGANIZATION_WORDS.has(word))
}

/** Whether a text names a part of a body: `Dpto. de Compras`, `Sales Department`. */
export function isUnit(text: string): boolean {
  const words = wordsOf(text)
  if (words.length === 1) return DEPARTMENTS.has(words[0]!)
  return words.length > 1 && (UNIT_WORDS.has(words[0]!) || UNIT_WORDS.has(words.at(-1)!))
}

function titleWordsOf(text: string): string[] {
  // "Director/a", "Responsable/Manager" and "co-founder" are words as they stand, too.
  const folded = foldText(text).replaceAll(/\/[ao](?=\s|$)|\((?:[ao]|in|e)\)|[*:]in(?=\s|$)/g, '')
  return folded.split(/[\s,/&()]+/).map((word) => word.replaceAll(/^[.-]+|[.-]+$/g, ''))
}

/** German writes titles in one word: `Vertriebsleiterin`, `Softwareentwickler`. */
function isGermanTitle(word: string): boolean {
  return (
    word.length > 9 &&
    /(?:leiter|berater|ingenieur|entwickler|fuhrer|referent|assistent|beauftragter?|manager|anwalt|planer)(?:in)?$/.test(
      word,
    )
  )
}
