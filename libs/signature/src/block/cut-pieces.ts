import { foldText } from '@lazo/normal'
import { type DraftLine, GAP } from '../draft-line.ts'
import type { SourceText } from '../signature-read.ts'

/** A piece of text that stands for itself: a whole line, or what signs set apart in it. */
export interface Piece extends SourceText {
  /** What a label before it says it is. */
  readonly said?: 'name' | 'title' | 'organization' | 'address' | 'unit'
}

const BORDER = new RegExp(`[${GAP}|·•∙▪●◆■□│¦\\t]|\\s{3,}|\\s//\\s|\\s~\\s|\\s::\\s`, 'u')
const EDGES = /^(?:[\s,;:/\\–—>→»_=+&*-]|\ufe0f|(?!\d)\p{Emoji})+|(?:[\s,;:/\\–—<_=+*-]|\ufe0f|(?!\d)\p{Emoji})+$/gu
const LABELLED =
  /^(nombre|fdo|firmado|name|nom|nome|cargo|puesto|job title|title|titel|position|funktion|fonction|funcao|ruolo|empresa|company|firma|societe|entidad|organizacion|azienda|departamento|department|dpto|abteilung|direccion|address|adresse|anschrift|indirizzo|morada|domicilio|adreca|dir|sede|adr)\.?\s*:\s*/
const SAYS: Readonly<Record<string, NonNullable<Piece['said']>>> = {
  nombre: 'name',
  fdo: 'name',
  firmado: 'name',
  name: 'name',
  nom: 'name',
  nome: 'name',
  cargo: 'title',
  puesto: 'title',
  'job title': 'title',
  title: 'title',
  titel: 'title',
  position: 'title',
  funktion: 'title',
  fonction: 'title',
  funcao: 'title',
  ruolo: 'title',
  empresa: 'organization',
  company: 'organization',
  firma: 'organization',
  societe: 'organization',
  entidad: 'organization',
  organizacion: 'organization',
  azienda: 'organization',
  departamento: 'unit',
  department: 'unit',
  dpto: 'unit',
  abteilung: 'unit',
}
/** What remains of a line when the value behind it was taken. */
const BARE_LABELS =
  /^(?:web|website|internet|url|www|e-?mail|mail|correo|tel|tels|telefono|phone|fax|m|t|f|e|w|d|p|o|a|linkedin|linked in|twitter|x|instagram|facebook|skype|youtube|blog|y|and|und|et|o|de|contacto|contact|vat|nif|cif|ext|sitio web|site|homepage|pagina web|in|my|on|en|profile|perfil|connect)$/

/** The pieces of text that are left of the lines, in their order, without signs at their edges and labels of nothing. */
export function cutPieces(lines: readonly DraftLine[]): Piece[] {
  return lines.flatMap(({ line, rest }) =>
    rest
      .replaceAll(/[📍🏢🏠🌐🔗💼📌✉📧📩👤]\ufe0f?/gu, '|')
      .split(BORDER)
      .map((text) =>
        text
          .replaceAll(EDGES, '')
          .replace(/^\((.*)\)$/, '$1')
          .trim(),
      )
      .filter((text) => /\p{L}{2}|\d{4}/u.test(text) && !BARE_LABELS.test(foldText(text).replaceAll(/[.:]/g, '')))
      .map((text) => readLabel(line, text)),
  )
}

function readLabel(line: number, text: string): Piece {
  const found = LABELLED.exec(foldText(text))
  if (!found) return { line, text }
  // Folding keeps the length of these labels, so that the place of the colon is the same.
  const value = text.slice(text.indexOf(':') + 1).trim()
  return value === '' ? { line, text } : { line, text: value, said: SAYS[found[1]!] ?? 'address' }
}
