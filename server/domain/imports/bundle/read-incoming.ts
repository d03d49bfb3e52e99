import { type ByteSource, bytesSource, openZip, streamSource } from '@lazo/archive'
import { openWorkbook, readWorkbook, type WorkbookShape } from '@lazo/tables'
import { gatherAccountNames, JOINED, nameOfAccount } from '../account-names.ts'
import type { ImportEntry } from '../read/import-entry.ts'
import type { ReadContext } from '../read/read-context.ts'
import { readEntries } from '../read/read-entries.ts'
import { entryOfRow } from '../read/read-table-entries.ts'
import { type BundleShape, type ContactPart, contactParts, type ImportShape, partKind } from './import-shape.ts'
import { type Bundle, type BundleFile, type Incoming, isBundle } from './incoming.ts'
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
  const opened = { bundle, files: new Map(bundle.files.map((file) => [file.path, file])) }
  const named = await withAccountNames(opened, shape, context)
  for (const part of contactParts(shape)) {
    const origin = { file: part.path, kind: partKind(part.shape) }
    for await (const entry of readPart(opened, part, named)) yield { ...entry, origin }
  }
}

/** A bundle with its files by their paths. */
interface OpenBundle {
  readonly bundle: Bundle
  readonly files: ReadonlyMap<string, BundleFile>
}

async function* readPart(
  { bundle, files }: OpenBundle,
  { path, shape }: ContactPart,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  const file = files.get(path)
  if (!file) return
  if (shape.kind !== 'xlsx') return yield* readEntries(bundle.read(file), shape, context)
  yield* readRows(bytesSource(await readWorkbookBytes(bundle, file)), shape.workbook, context)
}

/** Contacts of Salesforce name their accounts by id: those that came with them are read first, whatever the order of the files. */
async function withAccountNames(opened: OpenBundle, shape: BundleShape, context: ReadContext): Promise<ReadContext> {
  const parts = contactParts(shape)
  const ofKind = (kind: string) => parts.filter((part) => partKind(part.shape) === kind)
  if (ofKind(JOINED.contacts).length === 0) return context
  const names = new Map<string, string>()
  for (const part of ofKind(JOINED.accounts))
    for (const [id, name] of await gatherAccountNames(readPart(opened, part, context))) names.set(id, name)
  return { ...context, organizationName: (id) => nameOfAccount(names, id) ?? context.organizationName?.(id) }
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
