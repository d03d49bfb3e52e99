import { looksLikeMonica, recogniseTable, TableError, type TableShape } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import type { Remark } from '../../remark.ts'

/** What a file can be read as. */
export const FILE_KINDS = [
  'auto',
  'vcard',
  'linkedin',
  'google-csv',
  'outlook-csv',
  'thunderbird-csv',
  'hubspot-csv',
  'salesforce-contacts',
  'salesforce-accounts',
  'zoho-csv',
  'mailchimp-csv',
  'csv',
  'xlsx',
  'ldif',
  'jscontact',
  'jcard',
  'monica',
] as const
/** What a file is asked to be read as. */
export type FileKind = (typeof FILE_KINDS)[number]

/** Kinds of which there is nothing to say but their name. */
const PLAIN_KINDS = ['vcard', 'ldif', 'jscontact', 'jcard', 'monica'] as const
type PlainKind = (typeof PLAIN_KINDS)[number]

/** How a file is read. */
export type FileShape =
  | { [Kind in PlainKind]: { readonly kind: Kind } }[PlainKind]
  | { readonly kind: 'table'; readonly table: TableShape }

/** Lines of comments before the first entry of an LDIF file. */
const MOST_COMMENTS = 1_000

/** How many bytes of a file are looked at to recognise it. */
export const HEAD_BYTES = 256 * 1024

/** Tells what a file is by its beginning, or holds it against the kind asked for. Throws `file-unreadable`. */
export function recogniseFile(head: Uint8Array, fileName: string, asked: FileKind): FileShape {
  if (head.length === 0) throw unreadable(fileName, 'it is empty', { code: 'file-empty', facts: {} })
  if (isPlainKind(asked)) return recognisePlain(peek(head), fileName, asked)
  const found = find(head, fileName, asked)
  if (!found) {
    const english = 'it is none of vCard, JSContact, jCard, LDIF, an account of Monica or a table of contacts'
    throw unreadable(fileName, english, { code: 'file-unknown', facts: {} })
  }
  const isKept = asked === 'auto' || (found.kind === 'table' && (asked === 'csv' || found.table.kind === asked))
  if (!isKept) throw notOfKind(fileName, asked)
  return found
}

/** Who says the kind is believed, unless the file begins as what it surely is. */
function recognisePlain(text: string, fileName: string, asked: PlainKind): FileShape {
  const isJson = asked === 'jscontact' || asked === 'jcard'
  if (isJson ? !JSON_BEGINS.test(text) : asked === 'ldif' && (VCARD.test(text) || JSON_BEGINS.test(text)))
    throw notOfKind(fileName, asked)
  return { kind: asked === 'jscontact' && JCARD.test(text) ? 'jcard' : asked }
}

/** The name of a shape's kind, for people and sources. */
export function kindName(shape: FileShape): string {
  return shape.kind === 'table' ? shape.table.kind : shape.kind
}

function find(head: Uint8Array, fileName: string, asked: Exclude<FileKind, PlainKind>): FileShape | null {
  const text = peek(head)
  if (VCARD.test(text) || /^BEGIN:VCARD/im.test(text)) return { kind: 'vcard' }
  if (JCARD.test(text)) return { kind: 'jcard' }
  if (looksLikeMonica(text)) return { kind: 'monica' }
  if (/^\s*(?:\{|\[\s*[{\]])/.test(text)) return { kind: 'jscontact' }
  if (looksLikeLdif(text)) return { kind: 'ldif' }
  try {
    const table = recogniseTable(head, fileName, asked === 'auto' || asked === 'xlsx' ? undefined : asked)
    return table ? { kind: 'table', table } : null
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    throw unreadable(fileName, error.message.replace(/\.$/, ''), error.remark)
  }
}

const VCARD = /^\s*BEGIN[ \t]*:[ \t]*VCARD/i
const JSON_BEGINS = /^\s*[{[]/
/** A jCard is an array that begins with its name; several may stand in another array (RFC 7095). */
const JCARD = /^\s*\[\s*(?:\[\s*)?"vcard(?:stream)?"/i

/** The first line that is neither empty nor a comment is the version of the file, or names an entry (RFC 2849). */
function looksLikeLdif(text: string): boolean {
  const first = text.split(/[\r\n]+/, MOST_COMMENTS).find((line) => line !== '' && !/^[# ]/.test(line))
  return first !== undefined && /^(?:version:\s*\d|dn:)/i.test(first)
}

/** Whether a kind is neither a table nor a workbook, but a form of its own. */
export function isPlainKind(kind: FileKind): kind is PlainKind {
  return PLAIN_KINDS.some((plain) => plain === kind)
}

/** Enough of the text to see how it begins; the encoding proper is found by who reads it. In UTF-16, plain letters are what is left without zeros and the mark. */
function peek(head: Uint8Array): string {
  return new TextDecoder().decode(head).replaceAll(/[\0\uFFFD]/g, '')
}

function notOfKind(fileName: string, asked: FileKind): ProductError {
  return unreadable(fileName, `it does not look like ${asked}`, { code: 'not-of-kind', facts: { asked } })
}

/** The refusal of a file: its English sentence, and the remark from which the doors make that of other languages. */
function unreadable(fileName: string, english: string, { code, facts }: Remark): ProductError {
  return new ProductError('file-unreadable', `${fileName} cannot be read: ${english}.`, {
    facts: { ...facts, file: fileName, why: code },
  })
}
