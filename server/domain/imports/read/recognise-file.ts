import { recogniseTable, TableError, type TableShape } from '@lazo/tables'
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
  'csv',
  'jscontact',
] as const
/** What a file is asked to be read as. */
export type FileKind = (typeof FILE_KINDS)[number]

/** How a file is read. */
export type FileShape =
  | { readonly kind: 'vcard' }
  | { readonly kind: 'jscontact' }
  | { readonly kind: 'table'; readonly table: TableShape }

/** How many bytes of a file are looked at to recognise it. */
export const HEAD_BYTES = 256 * 1024

/** Tells what a file is by its beginning, or holds it against the kind asked for. Throws `file-unreadable`. */
export function recogniseFile(head: Uint8Array, fileName: string, asked: FileKind): FileShape {
  if (head.length === 0) throw unreadable(fileName, 'it is empty', { code: 'file-empty', facts: {} })
  const found = asked === 'vcard' || asked === 'jscontact' ? ({ kind: asked } as const) : find(head, fileName, asked)
  if (!found) {
    const english = 'it is neither a vCard file, nor a JSContact file, nor a table of contacts'
    throw unreadable(fileName, english, { code: 'file-unknown', facts: {} })
  }
  const isKept =
    asked === 'auto' ||
    found.kind === asked ||
    (found.kind === 'table' && (asked === 'csv' || found.table.kind === asked))
  if (!isKept) throw unreadable(fileName, `it does not look like ${asked}`, { code: 'not-of-kind', facts: { asked } })
  return found
}

/** The name of a shape's kind, for people and sources. */
export function kindName(shape: FileShape): string {
  return shape.kind === 'table' ? shape.table.kind : shape.kind
}

function find(head: Uint8Array, fileName: string, asked: Exclude<FileKind, 'vcard' | 'jscontact'>): FileShape | null {
  const text = peek(head)
  if (/^\s*BEGIN[ \t]*:[ \t]*VCARD/i.test(text) || /^BEGIN:VCARD/im.test(text)) return { kind: 'vcard' }
  if (/^\s*(?:\{|\[\s*[{\]])/.test(text)) return { kind: 'jscontact' }
  try {
    const table = recogniseTable(head, fileName, asked === 'auto' ? undefined : asked)
    return table ? { kind: 'table', table } : null
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    throw unreadable(fileName, error.message.replace(/\.$/, ''), error.remark)
  }
}

/** Enough of the text to see how it begins; the encoding proper is found by who reads it. In UTF-16, plain letters are what is left without zeros and the mark. */
function peek(head: Uint8Array): string {
  return new TextDecoder().decode(head).replaceAll(/[\0\uFFFD]/g, '')
}

/** The refusal of a file: its English sentence, and the remark from which the doors make that of other languages. */
function unreadable(fileName: string, english: string, { code, facts }: Remark): ProductError {
  return new ProductError('file-unreadable', `${fileName} cannot be read: ${english}.`, {
    facts: { ...facts, file: fileName, why: code },
  })
}
