import { isSurnameParticle, peelName, wordsOf } from '@lazo/normal'
import type { Piece } from '../block/cut-pieces.ts'
import { countInMail, isNamedAsDomain, type MailWords } from './mail-words.ts'
import { hasLegalForm, holdsOrganizationWord, holdsTitle, isUnit } from './piece-words.ts'

const PRONOUNS = /\s*[([](?:she|he|they|ella|[eé]l|elle|il|sie|er|lei|lui|ela|ele)(?:\s*\/\s*[\p{L}]{2,6}){1,3}[)\]]/giu
const CASED = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u
const UNCASED = /^[\p{Lo}\p{M}·・ー-]+$/u
/** Behind `Dr.` Germans say of what: `Dr. med.`, `Dr. rer. nat.` */
const OF_TITLES = /(?<=\s)(?:med|dent|vet|rer|nat|pol|iur|jur|phil|oec|habil|h\.c)\.\s/g
const ENOUGH = 4

/**
 * The piece that is the person's name, and whether the mail address says so; null when none is. People have domains of their
 * own: where nobody else is named, the first line is a name although the domain is called the same.
 */
export function chooseName(pieces: readonly Piece[], mail: MailWords): { piece: Piece; isInMail: boolean } | null {
  const best = findBest(pieces, mail) ?? findBest(pieces.slice(0, 1), { ...mail, domains: [] })
  return best && { piece: best, isInMail: countInMail(nameWords(best.text), mail) > 0 }
}

function findBest(pieces: readonly Piece[], mail: MailWords): Piece | null {
  const scores = pieces.map((piece, index) => scoreName(piece, index, mail))
  const highest = Math.max(...scores)
  return highest < ENOUGH ? null : (pieces[scores.indexOf(highest)] ?? null)
}

/** The name without what a title says of its faculty, for who takes it apart. */
export function withoutFaculty(name: string): string {
  return name.replaceAll(OF_TITLES, '')
}

/** The name without pronouns and what stands around it. */
export function tidyPersonName(text: string): string {
  return text.replaceAll(PRONOUNS, '').replaceAll(/\s+/g, ' ').trim()
}

function scoreName({ text, said }: Piece, index: number, mail: MailWords): number {
  if (said === 'name') return 100
  if (said !== undefined || text.length > 80) return 0
  const { core, title, credential } = peelName(withoutFaculty(tidyPersonName(text)))
  const words = core.split(/[\s,]+/).filter(Boolean)
  if (words.length > 7 || words.length === 0 || !words.every((word, place) => isNameWord(word, place))) return 0
  const inMail = countInMail(nameWords(core), mail)
  if (words.length === 1 && inMail === 0 && (index > 0 || isNamedAsDomain(core, mail))) return 0
  const against = [
    hasLegalForm(text),
    holdsOrganizationWord(core),
    holdsTitle(core),
    isUnit(core),
    words.length > 1 && inMail === 0 && isNamedAsDomain(core, mail),
  ]
  const place = Math.max(0, 3 - index)
  const affixes = (title === undefined ? 0 : 2) + (credential === undefined ? 0 : 1)
  const count = words.length > 1 && words.length < 6 ? 3 : 1
  return place + affixes + count + 3 * Math.min(2, inMail) - 4 * against.filter(Boolean).length
}

function isNameWord(word: string, place: number): boolean {
  if (CASED.test(word) || UNCASED.test(word)) return true
  return place > 0 && (isSurnameParticle(word) || /^(?:y|i|e|und|et)$/i.test(word))
}

function nameWords(text: string): string[] {
  return wordsOf(peelName(withoutFaculty(tidyPersonName(text))).core).filter((word) => !isSurnameParticle(word))
}
