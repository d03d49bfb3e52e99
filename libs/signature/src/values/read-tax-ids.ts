import { type DraftLine, type Span, sourceOf, type Taken, takeSpans } from '../draft-line.ts'
import type { SignaturePart } from '../signature-read.ts'

const LABELLED =
  /(?<![\p{L}\p{N}])((?:n\.?i\.?f|c\.?i\.?f|n\.?i\.?e|n\.?i\.?p\.?c|d\.?n\.?i)\.?(?:[- ]?iva|\/vat)?|vat(?: (?:no|nr|number|id|reg(?:istration)?(?: no)?))?\.?|tva(?: intracommunautaire)?|n° tva|ust\.?-?\s?id(?:\.?-?nr)?\.?|p\.? ?iva|partita iva|c\.? ?f\.?|codice fiscale|contribuinte(?: n[.ºo°]*)?|siret|siren|steuernummer|st\.-?nr\.?|ein|tax id|rfc|cuit|ruc|rut|cnpj|cpf)\s*[:.]*\s*(?:n[.º°o]*\s*)?((?=[\p{L}\d ./-]*\d)(?:[A-Z]{2}[ -]?)?[A-Z\d](?:[ ./-]?[A-Z\d]){6,17})(?![\p{L}\p{N}])/giu
/** A Spanish company's number or a European one stands for itself; nothing else looks so. */
const BARE = /(?<![\p{L}\p{N}])((?:ES[ -]?)?[ABCDEFGHJNPQRSUVW][- ]?\d{8}|(?:DE|PT|IT|ATU|BE0)\d{9})(?![\p{L}\p{N}-])/gu
/** Numbers of registers, accounts and licences are neither tax numbers nor phones. */
const OTHER_NUMBERS =
  /(?<![\p{L}\p{N}])(?:iban|hr[ab]|amtsgericht|registergericht|handelsregister|rcs|reg\. ?merc|registro mercantil|inscrita|company (?:no|number|reg)|registered (?:in|no)|bic|swift|colegiad[oa]|rea|cap\. ?soc|capitale sociale|capital social|tomo|folio|hoja)(?![\p{L}\p{N}])[^|\u0001]*/giu

/** Takes the numbers of tax offices out of a line, and drops those of registers and accounts. */
export function readTaxIds(line: DraftLine): Taken<SignaturePart> {
  const labelled = takeNumbers(line, LABELLED, (found) => [tidyLabel(found[1]!), found[2]!])
  const bare = takeNumbers(labelled.line, BARE, (found) => [
    /^(?:ES)?[ -]?[A-Z]-? ?\d{8}$/.test(found[1]!) ? 'NIF' : 'VAT',
    found[1]!,
  ])
  const rest = bare.line.rest.replaceAll(OTHER_NUMBERS, '\u0001')
  return { parts: [...labelled.parts, ...bare.parts], line: { ...bare.line, rest } }
}

function takeNumbers(
  line: DraftLine,
  pattern: RegExp,
  read: (found: RegExpExecArray) => [string, string],
): Taken<SignaturePart> {
  const parts: SignaturePart[] = []
  const spans: Span[] = []
  for (const found of line.rest.matchAll(pattern)) {
    const [label, number] = read(found)
    spans.push({ start: found.index, end: found.index + found[0].length })
    parts.push({
      part: 'taxId',
      value: { label, number: number.trim() },
      from: sourceOf(line, found[0]),
      why: pattern === BARE ? 'form' : 'label',
    })
  }
  return { parts, line: takeSpans(line, spans) }
}

/** `n.i.f.` and `NIF` are one label; longer ones stay as they were written. */
function tidyLabel(typed: string): string {
  const bare = typed.replaceAll(/[. ]/g, '')
  return bare.length <= 4 ? bare.toUpperCase() : typed.trim().replace(/\.$/, '')
}
