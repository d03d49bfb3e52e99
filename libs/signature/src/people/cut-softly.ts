import type { Piece } from '../block/cut-pieces.ts'
import type { MailWords } from './mail-words.ts'
import { isNamedAsDomain } from './mail-words.ts'
import { beginsAsTitle, hasLegalForm, holdsOrganizationWord, holdsTitle, isUnit } from './piece-words.ts'

const DASH = /\s+[-–—]\s+|\s+\/\s+/
/** Between what somebody does and for whom. Spanish `en` only before a capital: `Licenciada en derecho` is one title. */
const AT = /\s+(?:@|at|bei(?:\sder)?|chez|presso|na|no)\s+(?=\p{Lu})|\s+en\s+(?=\p{Lu})/u

/** Cuts a piece where dashes, `at` or commas stand between a name, a title and a company; otherwise it stays whole. Pure. */
export function cutSoftly(piece: Piece, mail: MailWords): Piece[] {
  if (piece.said !== undefined) return [piece]
  const byDash = piece.text.split(DASH)
  if (byDash.length > 1) return byDash.flatMap((text) => cutSoftly({ line: piece.line, text: text.trim() }, mail))
  return cutAtComma(piece, mail) ?? cutAtPreposition(piece, mail) ?? [piece]
}

function cutAtPreposition(piece: Piece, mail: MailWords): Piece[] | null {
  const found = AT.exec(piece.text)
  if (!found || !holdsTitle(piece.text.slice(0, found.index))) return null
  const behind = piece.text.slice(found.index + found[0].length)
  const isCertain = !/^\s+(?:en|na|no)/.test(found[0]) || isOrganization(behind, mail)
  return isCertain
    ? [
        { ...piece, text: piece.text.slice(0, found.index) },
        { ...piece, text: behind },
      ]
    : null
}

/** `Ana García, Directora`; `CEO, Acme GmbH`; but `Acme, S.L.` and `García López, Ana` are one. */
function cutAtComma(piece: Piece, mail: MailWords): Piece[] | null {
  const at = piece.text.indexOf(',')
  if (at < 1) return null
  const before = piece.text.slice(0, at).trim()
  const behind = piece.text.slice(at + 1).trim()
  if (hasLegalForm(piece.text) && !beginsAsTitle(before)) return null
  const isTitleFirst = beginsAsTitle(before) && (isOrganization(behind, mail) || isUnit(behind))
  const isTitleSecond = !holdsTitle(before) && beginsAsTitle(behind)
  const isUnitFirst = isUnit(before) && isOrganization(behind, mail)
  if (!isTitleFirst && !isTitleSecond && !isUnitFirst) return null
  return [{ ...piece, text: before }, ...cutSoftly({ ...piece, text: behind }, mail)]
}

function isOrganization(text: string, mail: MailWords): boolean {
  return hasLegalForm(text) || isNamedAsDomain(text, mail) || (holdsOrganizationWord(text) && !beginsAsTitle(text))
}
