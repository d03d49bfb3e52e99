import { openZip } from '@lazo/archive'
import { isWorkbook } from '@lazo/tables'
import { type FileKind, HEAD_BYTES, recogniseFile } from '../read/recognise-file.ts'
import {
  type BundleShape,
  type ContactPart,
  contactParts,
  type ImportShape,
  type LeftPart,
  partKind,
} from './import-shape.ts'
import { type Bundle, beginsAsZip, type Incoming, isBundle } from './incoming.ts'
import { FileNames } from './name-left-file.ts'
import { recognisePart, recogniseSheets, tableOf } from './recognise-part.ts'
import { asRefusal, refuseFile } from './refuse-archive.ts'

/** Columns of all tables of a bundle together: how each is read is kept with the import. */
const MOST_COLUMNS = 100_000

/**
 * Tells how what comes in is read: one file by its beginning, a workbook and the files of a bundle each by looking into them. An
 * archive that plays tricks is refused here, before anything is made of it. Throws `file-unreadable`.
 */
export async function recogniseIncoming(incoming: Incoming, fileName: string, asked: FileKind): Promise<ImportShape> {
  try {
    if (isBundle(incoming)) return await recogniseBundle(incoming, fileName, asked)
    const head = await incoming.read(0, Math.min(HEAD_BYTES, incoming.size))
    if (!beginsAsZip(head)) return recogniseFile(head, fileName, asked)
    const archive = await openZip(incoming)
    if (!(await isWorkbook(archive))) return await recogniseBundle(archive, fileName, asked)
    const sheets = await recogniseSheets(incoming, asked)
    if (sheets) return sheets
    throw refuseFile(fileName, 'no sheet of it holds a table of contacts', { code: 'no-table-inside', facts: {} })
  } catch (error) {
    throw asRefusal(error, fileName)
  }
}

/** Throws `file-unreadable` when none of the files that come together holds contacts. */
export function requireContacts(shape: ImportShape, fileName: string): void {
  if (shape.kind !== 'bundle' || contactParts(shape).length > 0) return
  const files = shape.parts.length
  throw refuseFile(fileName, files === 0 ? 'there are no files in it' : `of its files (${files}) none holds contacts`, {
    code: 'nothing-inside',
    facts: { files },
  })
}

async function recogniseBundle(bundle: Bundle, fileName: string, asked: FileKind): Promise<BundleShape> {
  const names = new FileNames(bundle.files)
  const contacts: ContactPart[] = []
  const left: LeftPart[] = []
  let columns = 0
  for (const file of bundle.files) {
    const kind = names.leftKind(file.path)
    const found = kind === null ? await recognisePart(bundle, file, asked) : { left: kind }
    if ('left' in found) left.push({ path: file.path, ...found })
    else contacts.push({ path: file.path, ...found })
    columns += 'left' in found ? 0 : (tableOf(found.shape)?.columns.length ?? 0)
    if (columns > MOST_COLUMNS) throw tooManyTables(fileName)
  }
  return { kind: 'bundle', parts: [...contacts.toSorted(byKindAndPath), ...left] }
}

/** Always in the same order, whatever that of the archive: what is read again is read alike. */
function byKindAndPath(a: ContactPart, b: ContactPart): number {
  const [one, other] = [a, b].map(({ path, shape }) => `${partKind(shape)}\0${path}`) as [string, string]
  return one < other ? -1 : 1
}

function tooManyTables(fileName: string): Error {
  const facts = { limit: MOST_COLUMNS }
  return refuseFile(fileName, `its tables have more than ${MOST_COLUMNS} columns`, { code: 'too-many-tables', facts })
}
