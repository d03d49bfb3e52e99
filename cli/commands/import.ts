import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { createBook } from '#domain/books/create-book.ts'
import { DUPLICATE_POLICIES, type DuplicatePolicy } from '#domain/imports/plan/policy.ts'
import { previewImport } from '#domain/imports/preview-import.ts'
import { FILE_KINDS, type FileKind, type FileShape } from '#domain/imports/read/recognise-file.ts'
import { readImportNotes } from '#domain/imports/read-imports.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startImport } from '#domain/imports/start-import.ts'
import type { StoredImport, StoredNote } from '#store/imports/reader.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { EXIT, exitCodeOf } from '../exit-codes.ts'
import { lookForBook } from '../find-book.ts'
import { showPreview, showReport } from '../import-report.ts'
import { ProgressLine } from '../output.ts'

interface ImportCommandOptions extends CommonOptions {
  readonly book: string
  readonly kind: FileKind
  readonly onDuplicate: DuplicatePolicy
  readonly map?: string
  readonly dryRun?: boolean
  readonly source?: string
  readonly from?: string
  readonly why?: string
  readonly basis?: string
  readonly notes?: 'shared' | 'private'
}

/** `lazo import FILE… --as EMAIL --book NAME`. */
export function importCommand(line: CommandLine): Command {
  const words = line.words.import
  return newMemberCommand(line, 'import', words.about)
    .argument('<file...>')
    .requiredOption('--book <name>', words.book)
    .option('--kind <kind>', `${words.kind}: ${FILE_KINDS.join(', ')}`, oneOf(FILE_KINDS), 'auto')
    .option('--on-duplicate <policy>', words.onDuplicate, oneOf(DUPLICATE_POLICIES), 'fill')
    .option('--map <file>', words.map)
    .option('--dry-run', words.dryRun)
    .option('--source <name>', words.source)
    .option('--from <text>', words.from)
    .option('--why <text>', words.why)
    .option('--basis <basis>', words.basis)
    .option('--notes <where>', words.notes, oneOf(['shared', 'private'] as const))
    .option('--json', line.words.json)
    .action((files: string[], options: ImportCommandOptions) =>
      withMember(options, async (context, actor) => {
        process.exitCode = await importAll(line, { context, actor, options }, files)
      }),
    )
}

interface Doing {
  readonly context: Context
  readonly actor: Actor
  readonly options: ImportCommandOptions
}

/** Imports one file after another; ends with 2 when none of them could be read. */
async function importAll(line: CommandLine, doing: Doing, files: readonly string[]): Promise<number> {
  let code: number = EXIT.done
  let read = 0
  for (const file of files) {
    try {
      await (doing.options.dryRun ? previewOne(line, doing, file) : importOne(line, doing, file))
      read += 1
    } catch (error) {
      if (!isProductError(error)) throw error
      line.err(line.words.import.failed(file, error.message))
      code = exitCodeOf(error.kind)
    }
  }
  return read === 0 ? code : EXIT.done
}

async function previewOne(line: CommandLine, { context, actor, options }: Doing, file: string): Promise<void> {
  await requireFile(file)
  const bookId = await lookForBook({ domain: context.domain, actor }, options.book)
  const preview = await previewImport(context.domain, actor, {
    bookId,
    fileName: basename(file),
    open: () => createReadStream(file),
    kind: options.kind,
    policy: options.onDuplicate,
    ...(options.source === undefined ? {} : { source: options.source }),
  })
  showPreview(line, preview, options.json === true)
}

async function importOne(line: CommandLine, doing: Doing, file: string): Promise<void> {
  const { context, actor, options } = doing
  await requireFile(file)
  const bookId = await ensureBook(doing)
  const base = { bookId, fileName: basename(file), kind: options.kind, policy: options.onDuplicate, isQueued: false }
  const given = {
    ...(options.notes === undefined ? {} : { notes: options.notes }),
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.map === undefined ? {} : { shape: await readShape(options.map) }),
    ...provenanceOf(options),
  }
  const begun = await startAsking(line, doing, { ...base, ...given, open: () => createReadStream(file) })
  const progress = new ProgressLine()
  const onProgress = (counts: { rows: number }) => progress.show(line.words.import.progress(counts.rows))
  const done = await runImport(context.domain, actor, { importId: begun.importId, onProgress })
  progress.clear()
  requireDone(line, done)
  showReport(line, { done, notes: await readAllNotes(doing, done.importId), isJson: options.json === true })
}

type Request = Omit<Parameters<typeof startImport>[2], 'bytes'> & { readonly open: () => AsyncIterable<Uint8Array> }

/** In a book that others read, what nobody said is for the importer alone: that takes nothing away and shows nobody anything. */
async function startAsking(
  line: CommandLine,
  { context, actor }: Doing,
  { open, ...request }: Request,
): ReturnType<typeof startImport> {
  try {
    return await startImport(context.domain, actor, { ...request, bytes: open() })
  } catch (error) {
    if (!isProductError(error, 'input-invalid') || error.facts['field'] !== 'notes') throw error
    line.err(line.words.import.privateNotes)
    return startImport(context.domain, actor, { ...request, notes: 'private', bytes: open() })
  }
}

async function ensureBook({ context, actor, options }: Doing): Promise<string> {
  const found = await lookForBook({ domain: context.domain, actor }, options.book)
  return found ?? (await createBook(context.domain, actor, { name: options.book })).bookId
}

function requireDone(line: CommandLine, done: StoredImport): void {
  if (done.state === 'failed') throw new ProductError('file-unreadable', done.failure ?? '')
  if (done.state === 'running') throw new ProductError('database-unavailable', line.words.import.interrupted)
}

async function readAllNotes({ context, actor }: Doing, importId: string): Promise<StoredNote[]> {
  const kinds = ['rejected', 'warning', 'job-change', 'conflict'] as const
  return readImportNotes(context.domain, actor, { importId, kinds, afterLine: -1, limit: 10_000 })
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error)
    throw new ProductError('file-unreadable', found.code === 'ENOENT' ? 'there is no such file' : found.message)
  if (!found.isFile()) throw new ProductError('file-unreadable', 'this is not a file')
}

async function readShape(file: string): Promise<FileShape> {
  const parsed = JSON.parse(await readFile(file, 'utf8')) as { shape?: FileShape }
  return parsed.shape ?? (parsed as FileShape)
}

function provenanceOf(options: ImportCommandOptions) {
  if (options.from === undefined && options.why === undefined && options.basis === undefined) return {}
  return {
    provenance: { whereFrom: options.from ?? '', whyHeld: options.why ?? '', basis: options.basis ?? 'unknown' },
  }
}

function oneOf<T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text)
    if (found === undefined) throw new ProductError('input-invalid', `${text}: ${choices.join(', ')}`)
    return found
  }
}
