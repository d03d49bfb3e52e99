import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { createBook } from '#domain/books/create-book.ts'
import { DUPLICATE_POLICIES, type DuplicatePolicy } from '#domain/imports/plan/policy.ts'
import { previewImport } from '#domain/imports/preview-import.ts'
import { FILE_KINDS, type FileKind, HEAD_BYTES, recogniseFile } from '#domain/imports/read/recognise-file.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { EXIT, exitCodeOf } from '../exit-codes.ts'
import { lookForBook } from '../find-book.ts'
import { showPreview, showReport } from '../import-report.ts'
import { plain } from '../output.ts'
import { readShape } from '../read-shape.ts'
import { textOf } from '../report-error.ts'
import { requireFile } from '../require-file.ts'
import { runToEnd } from '../run-to-end.ts'

const BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-interest',
  'legitimate-interest',
  'household',
  'unknown',
] as const
const PLACES_OF_NOTES = ['shared', 'private'] as const

interface ImportOptions extends CommonOptions {
  readonly book: string
  readonly kind: FileKind
  readonly onDuplicate: DuplicatePolicy
  readonly map?: string
  readonly dryRun?: boolean
  readonly source?: string
  readonly from?: string
  readonly why?: string
  readonly basis?: (typeof BASES)[number]
  readonly notes?: (typeof PLACES_OF_NOTES)[number]
}

/** `lazo import FILE… --as EMAIL --book NAME`. */
export function importCommand(line: CommandLine): Command {
  const words = line.words.import
  return newMemberCommand(line, 'import', words.about)
    .argument('<file...>')
    .requiredOption('--book <name>', words.book)
    .option('--kind <kind>', `${words.kind}: ${FILE_KINDS.join(', ')}`, oneOf('--kind', FILE_KINDS), 'auto')
    .option('--on-duplicate <policy>', words.onDuplicate, oneOf('--on-duplicate', DUPLICATE_POLICIES), 'fill')
    .option('--map <file>', words.map)
    .option('--dry-run', words.dryRun)
    .option('--source <name>', words.source)
    .option('--from <text>', words.from)
    .option('--why <text>', words.why)
    .option('--basis <basis>', `${words.basis}: ${BASES.join(', ')}`, oneOf('--basis', BASES))
    .option('--notes <where>', words.notes, oneOf('--notes', PLACES_OF_NOTES))
    .option('--json', line.words.json)
    .action((files: string[], options: ImportOptions) =>
      withMember(options, async (context, actor) => {
        process.exitCode = await importAll(line, { context, actor, options }, files)
      }),
    )
}

interface Doing {
  readonly context: Context
  readonly actor: Actor
  readonly options: ImportOptions
}

/** Imports one file after another, and gives the exit code: of the trouble when none could be read, 1 when only some could. */
async function importAll(line: CommandLine, doing: Doing, files: readonly string[]): Promise<number> {
  const codes = new Set<number>()
  for (const file of files) {
    try {
      const ending = await (doing.options.dryRun ? previewOne(line, doing, file) : importOne(line, doing, file))
      if (ending === 'interrupted') return EXIT.failed
      codes.add(ending === 'nothing' ? EXIT.wrongUse : EXIT.done)
    } catch (error) {
      if (!isProductError(error)) throw error
      line.err(textOf(line, error))
      codes.add(exitCodeOf(error.kind))
    }
  }
  if (codes.size === 1) return [...codes][0]!
  return codes.has(EXIT.done) ? EXIT.failed : Math.max(...codes)
}

/** What became of a file: contacts were read from it; it held none; somebody stopped it. */
type Ending = 'read' | 'nothing' | 'interrupted'

async function previewOne(line: CommandLine, { context, actor, options }: Doing, file: string): Promise<Ending> {
  await requireFile(file)
  const preview = await previewImport(context.domain, actor, {
    bookId: await lookForBook(line, { domain: context.domain, actor }, options.book),
    fileName: basename(file),
    open: () => createReadStream(file),
    kind: options.kind,
    policy: options.onDuplicate,
    ...(await givenIn(options)),
  })
  showPreview(line, preview, options.json === true)
  return preview.counts.rows > preview.counts.rejected ? 'read' : 'nothing'
}

async function importOne(line: CommandLine, doing: Doing, file: string): Promise<Ending> {
  const { context, actor, options } = doing
  const given = await givenIn(options)
  await requireContacts(file, options)
  const { importId } = await startAsking(line, doing, {
    bookId: await ensureBook(line, doing),
    fileName: basename(file),
    kind: options.kind,
    policy: options.onDuplicate,
    isQueued: false,
    ...given,
    ...(options.notes === undefined ? {} : { notes: options.notes }),
    ...provenanceIn(options),
    open: () => createReadStream(file),
  })
  const { done, notes } = await runToEnd(line, { domain: context.domain, actor, importId })
  const counts = showReport(line, { done, notes, isJson: options.json === true })
  if (done.state === 'cancelled') {
    line.err(line.words.import.interrupted(plain(file)))
    return 'interrupted'
  }
  return counts.rows > counts.rejected ? 'read' : 'nothing'
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

/** Looks at a file before anything is made for it: a file that cannot be read leaves no empty book behind. */
async function requireContacts(file: string, { kind, map }: ImportOptions): Promise<void> {
  await requireFile(file)
  if (map !== undefined) return
  const head = await buffer(createReadStream(file, { end: HEAD_BYTES - 1 }))
  recogniseFile(head, basename(file), kind)
}

async function ensureBook(line: CommandLine, { context, actor, options }: Doing): Promise<string> {
  const found = await lookForBook(line, { domain: context.domain, actor }, options.book)
  return found ?? (await createBook(context.domain, actor, { name: options.book })).bookId
}

async function givenIn({ source, map }: ImportOptions) {
  return {
    ...(source === undefined ? {} : { source }),
    ...(map === undefined ? {} : { shape: await readShape(map) }),
  }
}

function provenanceIn({ from, why, basis }: ImportOptions) {
  if (from === undefined && why === undefined && basis === undefined) return {}
  return { provenance: { whereFrom: from ?? '', whyHeld: why ?? '', basis: basis ?? 'unknown' } }
}
