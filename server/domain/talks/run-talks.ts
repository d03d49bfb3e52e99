import { type FileRead, type IsSelf, knowSelf, type LeftReason, type Party, readTalks, turnTalk } from '@lazo/talks'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readBlob } from '#store/blobs/reader.ts'
import { findSource, readImport, type StoredImport } from '#store/imports/reader.ts'
import { insertNotes, setCheckpoint, upsertSource } from '#store/imports/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { blobSource } from '../imports/bundle/blob-source.ts'
import { NO_COUNTS } from '../imports/import-counts.ts'
import type { Note } from '../imports/plan/notes-of-step.ts'
import { holdBookRight } from '../sharing/book-rights.ts'
import { foldTiesLater } from '../ties/keep-folded.ts'
import { handToDesk } from './hand-to-desk.ts'
import { keepTalks, type TurnedTalk } from './keep-talks.ts'
import { makePeople } from './make-people.ts'
import { openTalks } from './open-talks.ts'
import { TalkKeys } from './talk-key.ts'
import { memoryOf, remember, TALK_SOURCE, type TalkMemory, type TalkOptions, talkOptionsOf } from './talk-options.ts'

/** Records written in one transaction. */
const GROUP = 1_000
const DAY_MS = 86_400_000
const BEGINNING = Date.UTC(1900, 0, 1)
/** What is wrong with a file and not with what it tells: of these each is noted with its line. */
const REJECTED: readonly LeftReason[] = ['broken', 'no-date', 'too-large']

/** What an import of talks counts: what every import does, and of what was left how much for which reason. */
type TalkCounts = Readonly<Record<string, number>> & { readonly rows: number }

/** Who runs an import of talks and holds it. */
export interface TalkRun {
  readonly importId: string
  readonly onProgress?: (counts: TalkCounts) => void
  /** Proves in each transaction that the import is still held, and goes on holding it. */
  hold(tx: WriteTx): Promise<void>
}

/** Runs an import of talks from its checkpoint to its end, a group of records and its checkpoint at a time. */
export async function runTalks(domain: Domain, actor: Actor, run: TalkRun): Promise<void> {
  const { job, file } = await domain.store.read(actor, async (tx) => {
    const found = (await readImport(tx, run.importId))!
    return { job: found, file: found.blobId === null ? null : await readBlob(tx, found.blobId) }
  })
  if (!file) throw new ProductError('blob-not-found', 'The file of this import is no longer there.')
  const options = talkOptionsOf(job)!
  const files = await openTalks(blobSource(domain, actor, file), { ...options, fileName: job.fileName })
  const turning = { keys: new TalkKeys(domain.region), isSelf: knowSelf(options.self, domain.region), domain }
  let counts: TalkCounts = { ...NO_COUNTS, ...job.counts }
  let done = 0
  for await (const group of inGroups(readTalks(files, options.zone))) {
    // What was written already is turned all the same: which of several alike one is depends on all before it.
    const turned = group.map((read) => turn(read, turning))
    const fresh = turned.slice(Math.max(0, job.checkpoint - done))
    done += group.length
    if (fresh.length === 0) continue
    const at = { job, options, counts, checkpoint: done }
    counts = await domain.store.write(actor, (tx) => writeGroup(tx, fresh, { ...at, domain, run }))
    run.onProgress?.(counts)
  }
  if (done > job.checkpoint) await domain.store.write(actor, (tx) => foldTiesLater(tx, 'own'))
}

async function* inGroups(reads: AsyncIterable<FileRead>): AsyncGenerator<FileRead[]> {
  let group: FileRead[] = []
  for await (const read of reads) {
    group.push(read)
    if (group.length < GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

type Turned = TurnedTalk | { readonly line: number; readonly path: string; readonly left: LeftReason }

function turn(read: FileRead, { keys, isSelf, domain }: { keys: TalkKeys; isSelf: IsSelf; domain: Domain }): Turned {
  if ('left' in read) return read
  const { line, path } = read
  const talk = turnTalk(read, isSelf)
  if (typeof talk === 'string') return { line, path, left: talk }
  const isMoment = talk.at >= BEGINNING && talk.at <= domain.clock.now().getTime() + DAY_MS
  return isMoment ? { talk, key: keys.next(talk) } : { line, path, left: 'no-date' }
}

interface GroupWork {
  readonly domain: Domain
  readonly run: TalkRun
  readonly job: StoredImport
  readonly options: TalkOptions
  readonly counts: TalkCounts
  readonly checkpoint: number
}

async function writeGroup(tx: WriteTx, turned: readonly Turned[], work: GroupWork): Promise<TalkCounts> {
  const { job, domain, options } = work
  await work.run.hold(tx)
  if (job.bookId !== null) await holdBookRight(tx, job.bookId, 'edit')
  const talks = turned.filter((one): one is TurnedTalk => 'talk' in one)
  const left = turned.flatMap((one) => ('left' in one ? [one] : []))
  const source = await findSource(tx, TALK_SOURCE)
  const memory = memoryOf(source)
  const place = { region: domain.region, bookId: job.bookId, batchId: job.batchId }
  const { people, made, atDesk } = await makePeople(tx, partiesOf(talks), { ...place, options, memory })
  if (source && made.size > 0) await rememberMade(tx, { source, memory, made })
  await handToDesk(
    tx,
    talks.map(({ talk }) => talk),
    { people: atDesk, region: domain.region, batchId: job.batchId, keepsText: options.keepsText },
  )
  const kept = await keepTalks(tx, talks, { ...place, people, options, language: domain.language })
  const counts = addUp(work.counts, [
    ['rows', turned.length],
    ['new', kept.added],
    ['unchanged', kept.known],
    ['made', made.size],
    ['rejected', left.filter(isRejected).length],
    ...Object.entries(kept.left).map(([why, count]) => [`left:${why}`, count] as const),
    ...left.map(({ left: why }) => [`left:${why}`, 1] as const),
  ])
  await insertNotes(tx, job.importId, left.filter(isRejected).map(noteOf))
  await setCheckpoint(tx, { importId: job.importId, checkpoint: work.checkpoint, counts: { ...counts } })
  tx.ledger.noteAudit('import-went-on', job.importId, { new: kept.added, shared: kept.shared })
  return counts
}

function partiesOf(talks: readonly TurnedTalk[]): Party[] {
  return talks.flatMap(({ talk }) => talk.withWhom)
}

async function rememberMade(
  tx: WriteTx,
  {
    source,
    memory,
    made,
  }: { source: Parameters<typeof upsertSource>[1]; memory: TalkMemory; made: ReadonlyMap<string, string> },
): Promise<void> {
  const mapping = remember(memory, { self: memory.self, people: Object.fromEntries(made) })
  await upsertSource(tx, { ...source, mapping })
}

function isRejected({ left }: { readonly left: LeftReason }): boolean {
  return REJECTED.includes(left)
}

function noteOf({ path, line, left }: { path: string; line: number; left: LeftReason }): Note {
  const remark = { code: 'talk-left' as const, facts: { why: left } }
  return { file: path, line, kind: 'rejected', cardId: null, remark, rowText: null }
}

function addUp(counts: TalkCounts, more: readonly (readonly [string, number])[]): TalkCounts {
  const sum: Record<string, number> & { rows: number } = { ...counts }
  for (const [name, count] of more) sum[name] = (sum[name] ?? 0) + count
  return sum
}
