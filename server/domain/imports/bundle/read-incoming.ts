import { type ByteSource, bytesSource, openZip, streamSource } from '@lazo/archive'
import { openWorkbook, readWorkbook, type WorkbookShape } from '@lazo/tables'
import type { ImportEntry } from '../read/import-entry.ts'
import type { ReadContext } from '../read/read-context.ts'
import { readEntries } from '../read/read-entries.ts'
import { entryOfRow } from '../read/read-table-entries.ts'
import { type BundleShape, contactParts, type ImportShape, partKind } from './import-shape.ts'
import { type Bundle, type Incoming, isBundle } from './incoming.ts'
import { readWorkbookBytes } from './recognise-part.ts'
import { asRefusal } from './refuse-archive.ts'

/** All entries of what comes in, file by file; those of a bundle tell which they are from. Throws `file-unreadable`. */
export async function* readIncoming(
  incoming: Incoming,
  shape: ImportShape,
  context: ReadContext & { readonly fileName: string },
): AsyncGenerator<ImportEntry> {
  try {
    if (shape.kind === 'bundle') yield* readBundle(incoming, shape, context)
    else if (!isBundle(incoming)) yield* readOne(incoming, shape, context)
  } catch (error) {
    throw asRefusal(error, context.fileName)
  }
}

async function* readBundle(incoming: Incoming, shape: BundleShape, context: ReadContext): AsyncGenerator<ImportEntry> {
  const bundle: Bundle = isBundle(incoming) ? incoming : await openZip(incoming)
  const files = new Map(bundle.files.map((file) => [file.path, file]))
  for (const { path, shape: part } of contactParts(shape)) {
    const file = files.get(path)
    if (!file) continue
    const entries =
      part.kind === 'xlsx'
        ? readRows(bytesSource(await readWorkbookBytes(bundle, file)), part.workbook, context)
        : readEntries(bundle.read(file), part, context)
    const origin = { file: path, kind: partKind(part) }
    for await (const entry of entries) yield { ...entry, origin }
  }
}

function readOne(
  source: ByteSource,
  shape: Exclude<ImportShape, BundleShape>,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  return shape.kind === 'xlsx'
    ? readRows(source, shape.workbook, context)
    : readEntries(streamSource(source), shape, context)
}

async function* readRows(source: ByteSource, shape: WorkbookShape, context: ReadContext): AsyncGenerator<ImportEntry> {
  const workbook = await openWorkbook(source)
  for await (const row of readWorkbook(workbook, shape)) yield entryOfRow(row, shape.table, context)
}
