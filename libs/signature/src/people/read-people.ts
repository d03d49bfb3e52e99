import type { Name } from '@lazo/jscontact'
import { splitPersonalName } from '@lazo/normal'
import type { Piece } from '../block/cut-pieces.ts'
import type { LeftText, Reason, SignaturePart } from '../signature-read.ts'
import { chooseName, tidyPersonName, withoutFaculty } from './choose-name.ts'
import { cutSoftly } from './cut-softly.ts'
import { isNamedAsDomain, type MailWords } from './mail-words.ts'
import { beginsAsTitle, hasLegalForm, holdsOrganizationWord, holdsTitle, isUnit } from './piece-words.ts'

/** The name, titles and bodies among pieces of text, and the pieces that are nothing of it. */
export interface ReadPeople {
  readonly parts: readonly SignaturePart[]
  readonly left: readonly LeftText[]
}

interface Judged {
  readonly part: 'title' | 'organization' | 'unit'
  readonly why: Reason
}

/** Reads what people call themselves, do, and work for. Pure. */
export function readPeople(pieces: readonly Piece[], mail: MailWords): ReadPeople {
  const soft = pieces.flatMap((piece) => cutSoftly(piece, mail))
  const chosen = chooseName(soft, mail)
  const parts: SignaturePart[] = chosen ? [namePart(chosen.piece, chosen.isInMail)] : []
  const left: LeftText[] = []
  const rest = soft.filter((piece) => piece !== chosen?.piece)
  const hasBody = rest.some((piece) => judge(piece, mail)?.part === 'organization')
  let last: Judged | null = null
  for (const piece of rest) {
    const judged: Judged | null = judge(piece, mail) ?? (hasBody ? null : judgeByPlace(piece, last))
    if (judged) parts.push(partOf(piece, judged))
    else left.push({ line: piece.line, text: piece.text, why: 'unclear' })
    last = judged
  }
  return { parts: withoutRepeats(parts), left }
}

function judge({ text, said }: Piece, mail: MailWords): Judged | null {
  if (said === 'title' || said === 'organization' || said === 'unit') return { part: said, why: 'label' }
  if (text.length > 120 || text.startsWith('@')) return null
  if (isUnit(text) && !hasLegalForm(text)) return { part: 'unit', why: 'word' }
  if (hasLegalForm(text) && !beginsAsTitle(text)) return { part: 'organization', why: 'legal-form' }
  if (beginsAsTitle(text)) return { part: 'title', why: 'word' }
  if (isNamedAsDomain(text, mail)) return { part: 'organization', why: 'mail-address' }
  if (holdsOrganizationWord(text)) return { part: 'organization', why: 'word' }
  return holdsTitle(text) ? { part: 'title', why: 'word' } : null
}

/** Where no body was found otherwise, a short line right under the title is one. */
function judgeByPlace({ text }: Piece, last: Judged | null): Judged | null {
  if (last?.part !== 'title' || text.length > 50) return null
  const isName = /^[\p{Lu}\p{N}]/u.test(text) && text.split(/\s+/).length < 6 && !/[.!?]$/.test(text)
  return isName ? { part: 'organization', why: 'place' } : null
}

function partOf({ line, text }: Piece, { part, why }: Judged): SignaturePart {
  const from = { line, text }
  if (part === 'title') return { part, value: { name: text.replace(/\.$/, '') }, from, why }
  return part === 'unit' ? { part, value: text, from, why } : { part, value: { name: text }, from, why }
}

function namePart({ line, text, said }: Piece, isInMail: boolean): SignaturePart {
  const full = tidyPersonName(text)
  const reason = isInMail ? 'mail-address' : 'place'
  const parts = Object.entries(splitPersonalName(withoutFaculty(full))) as [
    NonNullable<Name['components']>[number]['kind'],
    string,
  ][]
  const components = parts.map(([kind, value]) => ({ kind, value }))
  return {
    part: 'name',
    value: components.length > 0 ? { full, components } : { full },
    from: { line, text },
    why: said === 'name' ? 'label' : reason,
  }
}

function withoutRepeats(parts: readonly SignaturePart[]): SignaturePart[] {
  const seen = new Set<string>()
  return parts.filter(({ part, value }) => {
    const key = `${part} ${JSON.stringify(value).toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
