import { basename, resolve } from 'node:path'
import { streamSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Context } from '#boot/open-context.ts'
import { isBundle } from '#domain/imports/bundle/incoming.ts'
import { keepUpload } from '#domain/imports/keep-upload.ts'
import { previewTalks } from '#domain/talks/preview-talks.ts'
import { reportTalks } from '#domain/talks/report-talks.ts'
import { startTalks } from '#domain/talks/start-talks.ts'
import type { CommandLine } from './command-line.ts'
import { lookForBook } from './find-book.ts'
import { openIncoming } from './open-incoming.ts'
import { formatJson, plain } from './output.ts'
import { runToEnd } from './run-to-end.ts'

/** How talks are brought in. */
export interface TalkOptions {
  readonly book: string
  /** Names, mails or profiles under which the member stands in the export; guessed without any. */
  readonly me?: readonly string[]
  readonly keepText?: boolean
  readonly makeContacts?: boolean
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
  const fileName = basename(resolve(path))
  const { incoming, close } = await openIncoming(path)
  try {
    if (isBundle(incoming)) throw new ProductError('input-invalid', line.words.import.talksInFolder(plain(path)))
    const bookId = await lookForBook(line, { domain, actor }, options.book)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const self = options.me?.map(partyOf) ?? null
    const asked = { fileName, file: incoming, zone, columns: null, bookId }
    const preview = await previewTalks(domain, actor, { ...asked, self })
    showPreview(line, preview, options)
    if (options.dryRun || preview.counts.talks === 0) return preview.counts.talks > 0 ? 'read' : 'nothing'
    if (bookId === null) throw new ProductError('book-not-found', 'There is no such book.')
    const { uploadId } = await keepUpload(domain, actor, streamSource(incoming))
    const unknown = preview.people.filter(({ match }) => match === null)
    const people = options.makeContacts ? Object.fromEntries(unknown.map(({ key }) => [key, 'make' as const])) : {}
    const chosen = { self: preview.self.chosen, people, keepsText: options.keepText === true, isQueued: false }
    const { importId } = await startTalks(domain, actor, { ...asked, ...chosen, bookId, uploadId })
    const { done } = await runToEnd(line, { domain, actor, importId })
    const report = await reportTalks(domain, actor, importId)
    const counts = { new: done.counts['new'] ?? 0, known: done.counts['unchanged'] ?? 0, made: report.made }
    if (options.json)
      line.out(formatJson({ import: importId, batch: done.batchId, state: done.state, ...counts, ...report }))
    else showReport(line, { counts, batchId: done.batchId, people: report.people })
    return 'read'
  } finally {
    await close()
  }
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
}

function showReport(
  line: CommandLine,
  {
    counts,
    batchId,
    people,
  }: {
    readonly counts: { readonly new: number; readonly known: number; readonly made: number }
    readonly batchId: string
    readonly people: readonly { readonly display: string; readonly count: number }[]
  },
): void {
  const words = line.words.import
  line.out(words.talksSummary(counts))
  for (const { display, count } of people) line.out(`  ${count}  ${plain(display)}`)
  if (counts.new + counts.made > 0) line.out(words.batch(batchId))
}
