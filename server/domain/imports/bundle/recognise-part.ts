import { buffer } from 'node:stream/consumers'
import { bytesSource, openZip, ZipError } from '@lazo/archive'
import { isWorkbook, openWorkbook, recogniseWorkbook, type TableShape, WorkbookError } from '@lazo/tables'
import { isProductError } from '#base/errors.ts'
import type { Remark, RemarkCode } from '../../remark.ts'
import { type FileKind, type FileShape, HEAD_BYTES, isPlainKind, recogniseFile } from '../read/recognise-file.ts'
import { takeHead } from '../read/take-head.ts'
import type { ContactPart, LeftPart, WorkbookFile } from './import-shape.ts'
import { type Bundle, type BundleFile, beginsAsZip } from './incoming.ts'
import type { LeftKind } from './left-kind.ts'
import { isOfTakeout, nameOf } from './name-left-file.ts'

/** A workbook inside a bundle is held in memory, since it is read at many places. */
const LARGEST_WORKBOOK = 64 * 1024 * 1024

/** What is found out about a file: how it is read, or what it is and why it is left. */
export type FoundPart = Pick<ContactPart, 'shape'> | Omit<LeftPart, 'path'>

const DENIED: FoundPart = { left: 'unreadable', why: { code: 'file-denied', facts: {} } }

/**
 * Looks into a file of a bundle. One with contacts is read to its end, so that it is sound before anything is made of it. Throws
 * what refuses the bundle as a whole: ZipError, and WorkbookError for a bomb.
 */
export async function recognisePart(bundle: Bundle, file: BundleFile, asked: FileKind): Promise<FoundPart> {
  if (file.isSpecial) return { left: 'special' }
  if (file.isDenied) return DENIED
  if (file.size === 0) return { left: 'empty' }
  try {
    return await lookInto(bundle, file, asked)
  } catch (error) {
    // A file of a folder that may not be read leaves the others to be.
    if (!isProductError(error, 'file-unreadable')) throw error
    return error.facts['why'] === 'file-denied' ? DENIED : { left: 'unreadable' }
  }
}

async function lookInto(bundle: Bundle, file: BundleFile, asked: FileKind): Promise<FoundPart> {
  const { head, all, close } = await takeHead(bundle.read(file))
  const found = beginsAsZip(head)
    ? await recognisePacked(bundle, file, asked)
    : heldAgainst(file.path, recogniseHead(head, file.path, asked), { head, asked })
  if ('shape' in found) for await (const _ of all);
  else await close()
  return found
}

/** The bytes of a workbook that lies in a bundle. Throws WorkbookError when there are too many to be held. */
export async function readWorkbookBytes(bundle: Bundle, file: BundleFile): Promise<Uint8Array> {
  if (file.size > LARGEST_WORKBOOK)
    throw new WorkbookError('too-large', file.path, `${file.path} has more than ${LARGEST_WORKBOOK} bytes.`)
  return buffer(bundle.read(file))
}

/** How a workbook is read, held against the kind that was asked for; null when none of its sheets is such a table. */
export async function recogniseSheets(
  source: Parameters<typeof openWorkbook>[0],
  asked: FileKind,
): Promise<WorkbookFile | null> {
  const kind = isTableKind(asked) ? asked : undefined
  const workbook = await recogniseWorkbook(await openWorkbook(source), kind)
  const isAsked = asked === 'auto' || asked === 'xlsx' || asked === 'csv' || workbook?.table.kind === asked
  return workbook && isAsked ? { kind: 'xlsx', workbook } : null
}

async function recognisePacked(bundle: Bundle, file: BundleFile, asked: FileKind): Promise<FoundPart> {
  if (file.size > LARGEST_WORKBOOK) return { left: 'too-large' }
  const source = bytesSource(await readWorkbookBytes(bundle, file))
  try {
    if (!(await isWorkbook(await openZip(source)))) return { left: 'unknown' }
    const shape = await recogniseSheets(source, asked)
    if (shape) return heldAgainst(file.path, { shape }, { head: null, asked })
    return { left: asked === 'auto' || asked === 'xlsx' ? 'unknown' : 'not-asked' }
  } catch (error) {
    const isBroken =
      (error instanceof ZipError && ['damaged', 'not-a-zip', 'split'].includes(error.code)) ||
      (error instanceof WorkbookError && error.code === 'damaged')
    if (isBroken) return { left: 'damaged' }
    throw error
  }
}

function recogniseHead(head: Uint8Array, path: string, asked: FileKind): FoundPart {
  try {
    // One file of which the kind was said is believed to be of it; which of many are, each tells itself.
    const shape = recogniseFile(head, nameOf(path), isPlainKind(asked) ? 'auto' : asked)
    const isAsked = !isPlainKind(asked) || shape.kind === asked || (asked === 'jscontact' && shape.kind === 'jcard')
    return isAsked ? { shape } : { left: 'not-asked' }
  } catch (error) {
    if (!isProductError(error, 'file-unreadable')) throw error
    const { why, file: _, ...facts } = error.facts
    const code = why as RemarkCode
    if (code === 'not-of-kind') return { left: 'not-asked' }
    if (code !== 'file-unknown') return { left: 'damaged', why: { code, facts } as unknown as Remark }
    return { left: leftByContent(head) }
  }
}

function leftByContent(head: Uint8Array): LeftKind {
  const text = new TextDecoder().decode(head.subarray(0, 1_000))
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return 'calendar'
  return /^From \S+@|^(?:Return-Path|Received|Message-ID|MIME-Version):/im.test(text) ? 'mail' : 'unknown'
}

/** Among many files only those count as contacts that surely are; who asks for a kind has said so. */
function heldAgainst(
  path: string,
  found: FoundPart,
  { head, asked }: { head: Uint8Array | null; asked: FileKind },
): FoundPart {
  if (!('shape' in found) || asked !== 'auto') return found
  const table = tableOf(found.shape)
  if (isOfTakeout(path) && (table ? table.kind !== 'google-csv' : found.shape.kind !== 'vcard'))
    return { left: 'google-data' }
  if (table) return isOfContacts(table) ? found : { left: 'unsure-table' }
  return found.shape.kind === 'jscontact' && !holdsCards(head!) ? { left: 'unknown' } : found
}

/** The table in a file, if it is one. */
export function tableOf(shape: FileShape | WorkbookFile): TableShape | null {
  if (shape.kind === 'xlsx') return shape.workbook.table
  return shape.kind === 'table' ? shape.table : null
}

/** Expenses have names too: a table that no program is known to write needs a name and a way to reach who has it. */
function isOfContacts({ kind, mapping }: TableShape): boolean {
  if (kind !== 'csv') return true
  const has = (...targets: readonly string[]) => mapping.some(({ target }) => targets.includes(target))
  return has('name', 'organization', 'nickname') && has('email', 'phone', 'profile', 'im')
}

function holdsCards(head: Uint8Array): boolean {
  return /"@type"\s*:\s*"Card"|"version"\s*:\s*"[12]\.0"/.test(new TextDecoder().decode(head.subarray(0, HEAD_BYTES)))
}

function isTableKind(asked: FileKind): asked is TableShape['kind'] & FileKind {
  return asked !== 'auto' && asked !== 'xlsx' && !isPlainKind(asked)
}
