import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { type ImportShape, kindsOf } from '#domain/imports/bundle/import-shape.ts'
import type { Incoming } from '#domain/imports/bundle/incoming.ts'
import { recogniseIncoming, requireContacts } from '#domain/imports/bundle/recognise-incoming.ts'
import { LEGAL_BASES, type LegalBasis } from '#domain/imports/legal-bases.ts'
import { DUPLICATE_POLICIES, type DuplicatePolicy } from '#domain/imports/plan/policy.ts'
import { previewImport } from '#domain/imports/preview-import.ts'
import { FILE_KINDS, type FileKind } from '#domain/imports/read/recognise-file.ts'
import { type ImportTarget, startImport } from '#domain/imports/start-import.ts'
import { requireSize } from '#domain/imports/take-in.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newMemberCommand, withMember } from '../command-line.ts'
import { EXIT, exitCodeOf } from '../exit-codes.ts'
import { lookForBook } from '../find-book.ts'
import { showFilesAlone, showPreview, showReport } from '../import-report.ts'
import { importTalks, type TalkOptions } from '../import-talks.ts'
import { openIncoming } from '../open-incoming.ts'
import { plain } from '../output.ts'
import { readMap } from '../read-map.ts'
import { textOf } from '../report-error.ts'
import { runToEnd } from '../run-to-end.ts'

const PLACES_OF_NOTES = ['shared', 'private'] as const

interface ImportOptions extends CommonOptions, TalkOptions {
  readonly talks?: boolean
  readonly kind: FileKind
  readonly onDuplicate: DuplicatePolicy
  readonly map?: string
  readonly source?: string
  readonly from?: string
  readonly why?: string
  readonly basis?: LegalBasis
  readonly notes?: (typeof PLACES_OF_NOTES)[number]
  readonly keepRest?: boolean
}

/** `lazo import FILE… --as EMAIL --book NAME`. */
export function importCommand(line: CommandLine): Command {
  const words = line.words.import
  return newMemberCommand(line, 'import', words.about)
    .argument('<file...>')
    .option('--book <name>', words.book)
    .option('--kind <kind>', `${words.kind}: ${FILE_KINDS.join(', ')}`, oneOf('--kind', FILE_KINDS), 'auto')
    .option('--on-duplicate <policy>', words.onDuplicate, oneOf('--on-duplicate', DUPLICATE_POLICIES), 'fill')
    .option('--map <file>', words.map)
    .option('--dry-run', words.dryRun)
    .option('--source <name>', words.source)
    .option('--from <text>', words.from)
    .option('--why <text>', words.why)
    .option('--basis <basis>', `${words.basis}: ${LEGAL_BASES.join(', ')}`, oneOf('--basis', LEGAL_BASES))
    .option('--notes <where>', words.notes, oneOf('--notes', PLACES_OF_NOTES))
    .option('--keep-rest', words.keepRest)
    .option('--talks', words.talks)
    .option('--me <name...>', words.me)
    .option('--keep-text', words.keepText)
    .addOption(new Option('--make-contacts', words.makeContacts).conflicts('toDesk'))
    .option('--to-desk', words.toDesk)
    .option('--json', line.words.json)
    .action(async (files: string[], options: ImportOptions) => {
      const contacts = options.talks ? null : withBook(line, options)
      await withMember(options, async (context, actor) => {
        const bring = (file: string): Promise<Ending> =>
          contacts
            ? importContacts(line, { context, actor, options: contacts }, file)
            : importTalks(line, { context, actor, options }, file)
        process.exitCode = await importAll(line, files, bring)
      })
    })
}

interface Doing {
  readonly context: Context
  readonly actor: Actor
  readonly options: ImportOptions & { readonly book: string }
}

/** Imports one file after another, and gives the exit code: of the trouble when none could be read, 1 when only some could. */
async function importAll(
  line: CommandLine,
  files: readonly string[],
  bring: (file: string) => Promise<Ending>,
): Promise<number> {
  const codes = new Set<number>()
  for (const file of files) {
    try {
      const ending = await bring(file)
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

function importContacts(line: CommandLine, doing: Doing, file: string): Promise<Ending> {
  return doing.options.dryRun ? previewOne(line, doing, file) : importOne(line, doing, file)
}

function withBook(line: CommandLine, options: ImportOptions): ImportOptions & { readonly book: string } {
  const { book } = options
  if (book === undefined)
    throw new ProductError('input-invalid', line.words.import.bookNeeded, { facts: { field: 'book' } })
  return { ...options, book }
}

/** What became of a file: contacts were read from it; it held none; somebody stopped it. */
type Ending = 'read' | 'nothing' | 'interrupted'

async function previewOne(line: CommandLine, doing: Doing, file: string): Promise<Ending> {
  const { context, actor, options } = doing
  return withIncoming(line, doing, file, async ({ incoming, shape, ...given }) => {
    const preview = await previewImport(context.domain, actor, {
      bookId: await lookForBook(line, { domain: context.domain, actor }, options.book),
      fileName: nameOf(file),
      file: incoming,
      kind: options.kind,
      policy: options.onDuplicate,
      ...given,
      shape,
    })
    showPreview(line, preview, options.json === true)
    return preview.counts.rows > preview.counts.rejected ? 'read' : 'nothing'
  })
}

async function importOne(line: CommandLine, doing: Doing, file: string): Promise<Ending> {
  const { context, actor, options } = doing
  const { importId, shape } = await withIncoming(
    line,
    doing,
    file,
    async ({ incoming, isChosen, shape: read, ...given }) =>
      startAsking(line, doing, {
        ...(await findTarget(line, doing)),
        fileName: nameOf(file),
        kind: options.kind,
        policy: options.onDuplicate,
        isQueued: false,
        ...given,
        ...(isChosen ? { shape: read } : { recognised: read }),
        ...(options.notes === undefined ? {} : { notes: options.notes }),
        ...(options.keepRest ? { rest: 'keep' as const } : {}),
        ...provenanceIn(options),
        bytes: incoming,
      }),
  )
  const { done, notes } = await runToEnd(line, { domain: context.domain, actor, importId })
  const isKept = options.keepRest === true
  const counts = showReport(line, { done, notes, shape, isKept, isJson: options.json === true })
  if (done.state === 'cancelled') {
    line.err(line.words.import.interrupted(plain(file)))
    return 'interrupted'
  }
  return counts.rows > counts.rejected ? 'read' : 'nothing'
}

interface Recognised {
  readonly incoming: Incoming
  readonly shape: ImportShape
  /** Whether a person chose how it is read. */
  readonly isChosen: boolean
  readonly source?: string
}

/** Opens a file or folder and looks at it before anything is made for it: what cannot be read leaves no empty book behind. */
async function withIncoming<Result>(
  line: CommandLine,
  { options }: Doing,
  file: string,
  work: (recognised: Recognised) => Promise<Result>,
): Promise<Result> {
  const { incoming, close } = await openIncoming(file)
  try {
    requireSize(incoming)
    const recognise = () => recogniseIncoming(incoming, nameOf(file), options.kind)
    const shape = await (options.map === undefined ? recognise() : readMap(options.map, recognise))
    if (kindsOf(shape).length === 0)
      showFilesAlone(line, { fileName: nameOf(file), shape, isJson: options.json === true })
    requireContacts(shape, nameOf(file))
    const named = options.source === undefined ? {} : { source: options.source }
    return await work({ incoming, shape, isChosen: options.map !== undefined, ...named })
  } finally {
    await close()
  }
}

/** The last part of a path, also of `.` and `folder/`. */
function nameOf(path: string): string {
  return basename(resolve(path))
}

/** In a book that others read, what nobody said is for the importer alone: that takes nothing away and shows nobody anything. */
async function startAsking(
  line: CommandLine,
  { context, actor }: Doing,
  request: Parameters<typeof startImport>[2],
): ReturnType<typeof startImport> {
  try {
    return await startImport(context.domain, actor, request)
  } catch (error) {
    if (!isProductError(error, 'input-invalid') || error.facts['field'] !== 'notes') throw error
    line.err(line.words.import.privateNotes)
    return startImport(context.domain, actor, { ...request, notes: 'private' })
  }
}

async function findTarget(line: CommandLine, { context, actor, options }: Doing): Promise<ImportTarget> {
  const bookId = await lookForBook(line, { domain: context.domain, actor }, options.book)
  return bookId === null ? { newBookName: options.book } : { bookId }
}

function provenanceIn({ from, why, basis }: ImportOptions) {
  if (from === undefined && why === undefined && basis === undefined) return {}
  return { provenance: { whereFrom: from ?? '', whyHeld: why ?? '', basis: basis ?? 'unknown' } }
}
