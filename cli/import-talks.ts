import { basename, resolve } from 'node:path'
import { streamSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { type Incoming, isBundle } from '#domain/imports/bundle/incoming.ts'
import { keepUpload } from '#domain/imports/keep-upload.ts'
import { findTalks } from '#domain/talks/open-talks.ts'
import { previewTalks } from '#domain/talks/preview-talks.ts'
import { reportTalks } from '#domain/talks/report-talks.ts'
import { startTalks } from '#domain/talks/start-talks.ts'
import type { OthersChoice } from '#domain/talks/talk-options.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import type { CommandLine } from './command-line.ts'
import { lookForBook } from './find-book.ts'
import { unreadableMap } from './map-file.ts'
import { openIncoming } from './open-incoming.ts'
import { formatJson, plain } from './output.ts'
import { readTalkMap } from './read-talk-map.ts'
import { runToEnd } from './run-to-end.ts'

/** How talks are brought in. */
export interface TalkOptions {
  /** Where contacts are made; none are without one. */
  readonly book?: string
  /** Where columns of a table go. */
  readonly map?: string
  /** Names, mails or profiles under which the member stands in the export; guessed without any. */
  readonly me?: readonly string[]
  readonly keepText?: boolean
  readonly makeContacts?: boolean
  readonly toDesk?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

interface Doing {
  readonly context: Context
  readonly actor: Actor
  readonly options: TalkOptions
}

const LISTED = 20

/** Brings the talks of an export in, or shows what that would do. Gives whether anything was found. */
export async function importTalks(line: CommandLine, doing: Doing, path: string): Promise<'read' | 'nothing'> {
  const { context, actor, options } = doing
  const { domain } = context
  const { incoming, close } = await openIncoming(path)
  try {
    if (isBundle(incoming)) throw new ProductError('input-invalid', line.words.import.talksInFolder(plain(path)))
    const asked = await questionOf(line, doing, { fileName: basename(resolve(path)), file: incoming })
    const self = options.me?.map(partyOf) ?? null
    const preview = await previewTalks(domain, actor, { ...asked, self })
    showPreview(line, preview, options)
    if (options.dryRun || preview.counts.talks === 0) return preview.counts.talks > 0 ? 'read' : 'nothing'
    const { uploadId } = await keepUpload(domain, actor, streamSource(incoming))
    const chosen = { self: preview.self.chosen, people: {}, others: othersIn(options), isQueued: false }
    const keepsText = options.keepText === true
    const { importId } = await startTalks(domain, actor, { ...asked, ...chosen, keepsText, uploadId })
    const { done } = await runToEnd(line, { domain, actor, importId })
    const report = await reportTalks(domain, actor, importId)
    const counts = { new: done.counts['new'] ?? 0, known: done.counts['unchanged'] ?? 0 }
    if (options.json)
      line.out(formatJson({ import: importId, batch: done.batchId, state: done.state, ...counts, ...report }))
    else showReport(line, { ...report, counts, batchId: done.batchId })
    return 'read'
  } finally {
    await close()
  }
}

/** What is asked of an export: whose zone its hours are in, where its columns go, and into which book contacts go. */
async function questionOf(
  line: CommandLine,
  { context: { domain }, actor, options: { book, map } }: Doing,
  file: { readonly fileName: string; readonly file: Incoming },
) {
  const bookId = book === undefined ? null : await lookForBook(line, { domain, actor }, book)
  if (book !== undefined && bookId === null) throw new ProductError('book-not-found', line.words.book.noSuchBook(book))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { ...file, zone, bookId, columns: map === undefined ? null : await columnsOf(map, file) }
}

async function columnsOf(map: string, { fileName, file }: { readonly fileName: string; readonly file: Incoming }) {
  const [found] = await findTalks(file, { fileName, columns: {} })
  if (!found?.shape.table) throw unreadableMap(map, { code: 'map-no-table', facts: {} })
  return readTalkMap(map, found.shape.table)
}

function othersIn({ makeContacts, toDesk }: TalkOptions): OthersChoice {
  if (makeContacts) return 'make'
  return toDesk ? 'desk' : 'leave'
}

/** What is typed of oneself: a mail, an address of a profile, a telephone, else a name. */
function partyOf(typed: string) {
  const nothing = { name: null, mail: null, phone: null, profile: null }
  if (/^https?:\/\/|\.com\//i.test(typed)) return { ...nothing, profile: typed }
  if (typed.includes('@')) return { ...nothing, mail: typed }
  return /^\+?[\d\s().-]{7,}$/.test(typed) ? { ...nothing, phone: typed } : { ...nothing, name: typed }
}

function showPreview(line: CommandLine, preview: Awaited<ReturnType<typeof previewTalks>>, options: TalkOptions): void {
  const words = line.words.import
  if (options.json) {
    if (options.dryRun) line.out(formatJson(preview))
    return
  }
  line.out(words.talksFound(preview.counts))
  const [me] = preview.self.chosen
  if (preview.self.isNeeded && me) line.out(words.talksMe(plain(me.name ?? me.mail ?? me.phone ?? me.profile ?? '')))
  if (!options.dryRun) return
  for (const { party, count, match } of preview.people.slice(0, LISTED)) {
    const name = plain(party.name ?? party.mail ?? party.phone ?? party.profile ?? '')
    line.out(`  ${count}  ${name}${match && 'cardId' in match ? ` = ${plain(match.display)}` : ''}`)
  }
  showLeft(line, preview.left)
}

type Report = Pick<Awaited<ReturnType<typeof reportTalks>>, 'made' | 'desk' | 'people' | 'left'>

function showReport(
  line: CommandLine,
  report: Report & { readonly counts: { readonly new: number; readonly known: number }; readonly batchId: string },
): void {
  const words = line.words.import
  const { counts, made, desk, people, left, batchId } = report
  line.out(words.talksSummary({ ...counts, made, desk }))
  for (const { display, count } of people) line.out(`  ${count}  ${plain(display)}`)
  showLeft(line, left)
  if (counts.new + made + desk > 0) line.out(words.batch(batchId))
}

/** How much was left, and why: a number that nobody explains looks like a loss. */
function showLeft(line: CommandLine, left: { readonly [reason: string]: number | undefined }): void {
  const reasons = Object.entries(left).filter(([, count]) => count)
  if (reasons.length > 0) line.out(line.words.import.talksLeft)
  for (const [why, count] of reasons)
    line.out(`  ${count}  ${describeRemark({ code: 'talk-left', facts: { why } }, line.language)}`)
}
