import { type FileHandle, open } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { ProductError } from '#base/errors.ts'
import {
  type BackupHeader,
  type BackupSummary,
  damaged,
  FORMAT,
  type TableFooter,
  type TableHeader,
  unreadable,
} from './backup-format.ts'
import { checkWholeFile, FrameReader } from './frame-reader.ts'
import { Meter } from './meter.ts'

/** Takes the rows of a table as the text of COPY, and tells how many there were when it knows. */
export type TableSink = (table: TableHeader) => Promise<Writable & { readonly rows?: number }>

/**
 * Checks a backup to its last byte, and that its rows unpack to what they were. Throws `backup-unreadable` for a file that is none,
 * `program-too-old` for one of a newer Lazo, `backup-damaged` for one cut short or altered.
 */
export async function verifyBackup(path: string): Promise<BackupSummary> {
  return withBackup(path, (file, size) => verifyFile(file, { name: path, size }))
}

/** What a backup is, from its beginning alone: quick, and unchecked. */
export async function readBackupHeader(path: string): Promise<BackupHeader> {
  return withBackup(path, (file, size) => readHeader(new FrameReader(file, { name: path, size }), path))
}

/** Runs `work` with an opened backup; whoever replaces the file meanwhile does not change what is read. */
export async function withBackup<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path).catch((error: Error) => {
    throw unreadable(path, `cannot be opened: ${error.message}`, error)
  })
  try {
    const about = await file.stat()
    if (!about.isFile()) throw unreadable(path, 'is no file')
    return await work(file, about.size)
  } finally {
    await file.close()
  }
}

/** The whole check of an opened backup. */
export async function verifyFile(file: FileHandle, options: { name: string; size: number }): Promise<BackupSummary> {
  await checkWholeFile(file, options)
  return readTables(file, options, async () => new Writable({ write: (_chunk, _encoding, done) => done() }))
}

/** Reads a backup from beginning to end and hands the rows of each table to a sink of its own. Throws `backup-damaged`. */
export async function readTables(
  file: FileHandle,
  options: { name: string; size: number },
  sinkFor: TableSink,
): Promise<BackupSummary> {
  const reader = new FrameReader(file, options)
  const header = await readHeader(reader, options.name)
  const tables: (TableHeader & TableFooter)[] = []
  for (const listed of header.tables) {
    const table = await reader.json<TableHeader>('T')
    if (table.schema !== listed.schema || table.name !== listed.name) throw damaged(options.name, 'is damaged')
    tables.push({ ...table, ...(await readTable(reader, options.name, await sinkFor(table))) })
  }
  await reader.expect('Z')
  return { header, tables, size: options.size }
}

async function readHeader(reader: FrameReader, name: string): Promise<BackupHeader> {
  await reader.begin()
  const header = await reader.json<BackupHeader>('H')
  if (header.format <= FORMAT) return header
  const message = `The backup ${name} was made by a newer Lazo (format ${header.format}; this program knows ${FORMAT}). Install that version; nothing was changed.`
  throw new ProductError('program-too-old', message, { facts: { format: header.format, known: FORMAT } })
}

async function readTable(
  reader: FrameReader,
  name: string,
  sink: Writable & { readonly rows?: number },
): Promise<TableFooter> {
  let footer: TableFooter | undefined
  const pieces = async function* () {
    for (;;) {
      const { type, content } = await reader.next()
      if (type === 'E') {
        footer = JSON.parse(content.toString('utf8')) as TableFooter
        return
      }
      if (type !== 'D') throw damaged(name, 'is damaged')
      yield content
    }
  }
  const meter = new Meter()
  await pipeline(Readable.from(pieces()), createZstdDecompress(), meter, sink).catch((error: unknown) => {
    throw isFromZlib(error) ? damaged(name, 'is damaged', error) : error
  })
  const isWhole = footer!.bytes === meter.bytes && footer!.sha256 === meter.sha256()
  if (!isWhole || (sink.rows ?? footer!.rows) !== footer!.rows) throw damaged(name, 'is damaged')
  return footer!
}

function isFromZlib(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code !== undefined && (code.startsWith('ZSTD') || code.startsWith('Z_') || code === 'ERR_ZSTD')
}
