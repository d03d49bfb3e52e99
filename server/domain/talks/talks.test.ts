import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bytesSource } from '@lazo/archive'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { changeInbound } from '../desk/change-inbound.ts'
import { listInbound } from '../desk/list-inbound.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { keepUpload, openUpload } from '../imports/keep-upload.ts'
import { readImportNotes } from '../imports/read-imports.ts'
import { runImport } from '../imports/run-import.ts'
import { changeInteraction, removeInteraction } from '../interactions/change-interaction.ts'
import { listCardInteractions, listInteractions } from '../interactions/list-interactions.ts'
import { setGrant } from '../sharing/set-grant.ts'
import type { TalkColumns } from './open-talks.ts'
import { previewTalks } from './preview-talks.ts'
import { reportTalks } from './report-talks.ts'
import { startTalks } from './start-talks.ts'
import type { OthersChoice, PersonChoice } from './talk-options.ts'

const ME = { name: 'Ana Ruiz', mail: null, phone: null, profile: 'https://www.linkedin.com/in/ana-ruiz' }
const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n'
const row = (from: string, to: string, date: string) => {
  const url = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`
  return `c1,,${from},${url(from)},${to},${url(to)},${date} UTC,,¿Nos vemos?,INBOX\n`
}
const MESSAGES = `${HEAD}${row('Eva Sanz', 'Ana Ruiz', '2024-01-15 10:00:00')}${row('Ana Ruiz', 'Eva Sanz', '2024-01-16 10:00:00')}${row('Leo Paz', 'Ana Ruiz', '2024-01-17 10:00:00')}${row('Leo Paz', 'Ana Ruiz', 'nunca')}`
const ALL = { since: null, until: null, before: null, limit: 100 }

describe('talks that come from an export', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const cardOf = async (actor: Actor, bookId: string, card: Partial<Card>) =>
    (await createCard(space.domain, actor, { bookId, card })).view.cardId
  const eva = { name: { full: 'Eva Sanz' }, onlineServices: { l: { uri: 'https://es.linkedin.com/in/eva-sanz' } } }
  const look = (actor: Actor, text: string, bookId: string | null = null, columns: TalkColumns | null = null) =>
    previewTalks(space.domain, actor, {
      fileName: 'messages.csv',
      file: bytesSource(Buffer.from(text)),
      zone: 'UTC',
      self: null,
      bookId,
      columns,
    })
  const start = async (
    actor: Actor,
    bookId: string | null,
    { text = MESSAGES, people = {}, others = 'leave', keepsText = false, columns = null }: BringOptions = {},
  ) => {
    const { uploadId } = await keepUpload(space.domain, actor, once(text))
    const file = await openUpload(space.domain, actor, uploadId)
    const how = { zone: 'UTC', self: [ME], people, others, keepsText, columns, isQueued: false }
    return startTalks(space.domain, actor, { ...how, bookId, uploadId, file, fileName: 'messages.csv' })
  }
  const bring = async (actor: Actor, bookId: string | null, options: BringOptions = {}) =>
    runImport(space.domain, actor, await start(actor, bookId, options))
  const talksWith = (actor: Actor, cardId: string) => listCardInteractions(space.domain, actor, { cardId, ...ALL })

  it('are looked at first: with whom, by what, who is known, and whose export it is', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Vista')
    const cardId = await cardOf(ana, bookId, eva)
    const preview = await look(ana, MESSAGES)
    assert.deepEqual(preview.self.chosen, [ME])
    assert.deepEqual([preview.self.isNeeded, preview.kinds], [true, ['linkedin-messages']])
    assert.deepEqual(preview.counts, { talks: 3, known: 0, people: 2, matched: 1, unsure: 0, unknown: 1 })
    assert.deepEqual(preview.left, { 'no-date': 1 })
    const [first, second] = preview.people
    assert.deepEqual(
      [first!.count, first!.media, first!.match],
      [2, { message: 2 }, { cardId, display: 'Eva Sanz', why: 'profile' }],
    )
    assert.deepEqual([second!.key, second!.match], ['profile:linkedin:leo-paz', null])
    assert.deepEqual(await listInteractions(space.domain, ana, ALL), [])
  })

  it('are kept once, as the member’s own, without what was said, however often they come', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Una vez')
    const cardId = await cardOf(ana, bookId, eva)
    const done = await bring(ana, bookId)
    assert.deepEqual([done.counts['new'], done.counts['rejected'], done.counts['left:no-card']], [2, 1, 1])
    const told = await talksWith(ana, cardId)
    assert.deepEqual(
      told.map(({ at, own, text }) => [at.toISOString(), own!.direction, own!.network, own!.source, text]),
      [
        ['2024-01-16T10:00:00.000Z', 'outbound', 'linkedin', 'import', null],
        ['2024-01-15T10:00:00.000Z', 'inbound', 'linkedin', 'import', null],
      ],
    )
    const again = await bring(ana, bookId, { keepsText: true })
    assert.deepEqual([again.counts['new'], again.counts['unchanged']], [0, 2])
    assert.equal((await talksWith(ana, cardId)).length, 2)
    assert.equal((await look(ana, MESSAGES)).counts.known, 2)
  })

  it('keep what was said when the member asks for it', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Con texto')
    const cardId = await cardOf(ana, bookId, eva)
    await bring(ana, bookId, { keepsText: true })
    assert.deepEqual(
      (await talksWith(ana, cardId)).map(({ text }) => text),
      ['¿Nos vemos?', '¿Nos vemos?'],
    )
  })

  it('tell apart what looks alike, and several of one moment come again as they are', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Iguales')
    const cardId = await cardOf(ana, bookId, eva)
    const text = HEAD + row('Eva Sanz', 'Ana Ruiz', '2024-01-15 10:00:00').repeat(3)
    await bring(ana, bookId, { text })
    await bring(ana, bookId, { text: text + row('Eva Sanz', 'Ana Ruiz', '2024-01-18 10:00:00') })
    assert.equal((await talksWith(ana, cardId)).length, 4)
  })

  it('make contacts of people only where that is said, and remember who they are', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Hechos')
    const other = await cardOf(ana, bookId, { name: { full: 'Evita' } })
    const done = await bring(ana, bookId, {
      people: { 'profile:linkedin:leo-paz': 'make', 'profile:linkedin:eva-sanz': { cardId: other } },
    })
    const report = await reportTalks(space.domain, ana, done.importId)
    assert.deepEqual([report.made, report.left], [1, { 'no-date': 1 }])
    assert.deepEqual(
      report.people.map(({ display, count }) => [display, count]),
      [
        ['Evita', 2],
        ['Leo Paz', 1],
      ],
    )
    const { card } = await readCard(space.domain, ana, report.people[1]!.cardId)
    assert.deepEqual(card.onlineServices, { o1: { uri: 'https://www.linkedin.com/in/leo-paz' } })
    assert.equal((await look(ana, MESSAGES)).counts.matched, 2)
  })

  it('leave it open who somebody is when several contacts may be, and prefer the one of the book', async () => {
    const ana = await space.member('Ana Ruiz')
    const [one, two, third] = [
      await space.book(ana, 'Uno'),
      await space.book(ana, 'Dos'),
      await space.book(ana, 'Tres'),
    ]
    const inOne = await cardOf(ana, one, eva)
    await cardOf(ana, two, eva)
    const { match } = (await look(ana, MESSAGES, third)).people[0]!
    assert.equal(match && 'candidates' in match ? match.candidates.length : 0, 2)
    const near = (await look(ana, MESSAGES, one)).people[0]!.match
    assert.equal(near && 'cardId' in near ? near.cardId : null, inOne)
  })

  it('are taken back as one, brought again by the undo of the undo, and come anew with the file', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Deshacer')
    const cardId = await cardOf(ana, bookId, eva)
    const { batchId } = await bring(ana, bookId, { people: { 'profile:linkedin:leo-paz': 'make' } })
    const undone = await undoBatch(space.domain, ana, batchId)
    assert.equal((await talksWith(ana, cardId)).length, 0)
    assert.equal(undone.trashed, 1)
    await undoBatch(space.domain, ana, undone.batchId)
    assert.equal((await talksWith(ana, cardId)).length, 2)
    const again = await bring(ana, bookId)
    assert.equal(again.counts['new'], 0)
    const later = HEAD + row('Eva Sanz', 'Ana Ruiz', '2024-02-01 10:00:00')
    await undoBatch(space.domain, ana, (await bring(ana, bookId, { text: later })).batchId)
    assert.equal((await talksWith(ana, cardId)).length, 2)
    const anew = await bring(ana, bookId, { text: later })
    assert.equal(anew.counts['new'], 1)
  })

  it('stay where they were edited since, and what was deleted by hand does not come again', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Editado')
    const cardId = await cardOf(ana, bookId, eva)
    const { batchId } = await bring(ana, bookId)
    const [last, first] = await talksWith(ana, cardId)
    await changeInteraction(space.domain, ana, { interactionId: last!.interactionId, text: 'Comida' })
    await removeInteraction(space.domain, ana, first!.interactionId)
    assert.equal((await bring(ana, bookId)).counts['new'], 0)
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(
      (await talksWith(ana, cardId)).map(({ text }) => text),
      ['Comida'],
    )
  })

  it('go on at the checkpoint after a crash, and bring nothing twice', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Corte')
    const cardId = await cardOf(ana, bookId, eva)
    const minutes = Array.from({ length: 2_500 }, (_, i) => new Date(Date.UTC(2024, 0, 1, 0, Math.floor(i / 2))))
    const text =
      HEAD + minutes.map((at) => row('Eva Sanz', 'Ana Ruiz', at.toISOString().slice(0, 19).replace('T', ' '))).join('')
    const { importId } = await start(ana, bookId, { text })
    const crash = () => {
      throw new Error('The power went.')
    }
    await assert.rejects(runImport(space.domain, ana, { importId, onProgress: crash }), /power/)
    space.clock.pass({ minutes: 1 })
    const done = await runImport(space.domain, ana, { importId })
    assert.deepEqual(
      [done.state, done.counts['new'], done.counts['rows'], done.checkpoint],
      ['done', 2_500, 2_500, 2_500],
    )
    const report = await reportTalks(space.domain, ana, importId)
    assert.deepEqual(
      report.people.map((one) => [one.cardId, one.count]),
      [[cardId, 2_500]],
    )
  })

  it('are nobody else’s: neither what is remembered, nor an undo by an administrator', async () => {
    const ana = await space.member('Ana Ruiz')
    const boss = await space.member('Jefa', 'admin')
    const bookId = await space.book(ana, 'De todos', 'shared')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: boss.memberId }, allows: 'edit' })
    const cardId = await cardOf(ana, bookId, eva)
    const done = await bring(ana, bookId, { keepsText: true })
    assert.deepEqual(
      (await talksWith(boss, cardId)).map(({ text, own, visibility }) => [text, own, visibility]),
      [
        [null, null, 'shared'],
        [null, null, 'shared'],
      ],
    )
    await assert.rejects(reportTalks(space.domain, boss, done.importId), { code: 'import-not-found' })
    await undoBatch(space.domain, boss, done.batchId)
    assert.equal((await talksWith(ana, cardId)).length, 2)
    assert.equal((await look(boss, MESSAGES)).counts.known, 0)
  })

  it('need the right to edit the book, cards that are seen, and a file that tells of talks', async () => {
    const ana = await space.member('Ana Ruiz')
    const leo = await space.member('Leo')
    const hidden = await space.book(leo, 'Ajena')
    await cardOf(leo, hidden, eva)
    const bookId = await space.book(ana, 'Propia')
    await assert.rejects(bring(ana, hidden), { code: 'book-not-found' })
    assert.deepEqual((await bring(ana, bookId)).counts['new'], 0)
    assert.equal((await look(ana, MESSAGES)).counts.matched, 0)
    const contacts = 'Name,Email\nEva,eva@example.org\n'
    assert.deepEqual((await look(ana, contacts)).counts.talks, 0)
    await assert.rejects(start(ana, bookId, { text: contacts }), { code: 'file-unreadable' })
  })

  it('need no book where no contact is made: who may write to none keeps private talks on cards they see', async () => {
    const ana = await space.member('Ana Ruiz')
    const leo = await space.member('Leo')
    const bookId = await space.book(leo, 'De Leo', 'shared')
    await setGrant(space.domain, leo, { bookId, grantee: { kind: 'member', id: ana.memberId }, allows: 'view' })
    const cardId = await cardOf(leo, bookId, eva)
    await assert.rejects(bring(ana, bookId), { code: 'book-read-only' })
    await assert.rejects(bring(ana, null, { others: 'make' }), { code: 'input-invalid' })
    const done = await bring(ana, null)
    assert.deepEqual([done.state, done.bookId, done.counts['new']], ['done', null, 2])
    assert.equal((await talksWith(ana, cardId)).length, 2)
    await undoBatch(space.domain, ana, done.batchId)
    assert.equal((await talksWith(ana, cardId)).length, 0)
  })

  it('hand whoever is nowhere among the cards to the desk, once, with what they last said where that is kept', async () => {
    const ana = await space.member('Ana Ruiz')
    const boss = await space.member('Jefa', 'admin')
    const bookId = await space.book(ana, 'Mesa')
    await cardOf(ana, bookId, eva)
    const desk = async (actor = ana) =>
      (await listInbound(space.domain, actor, { state: null, eventId: null, before: null, limit: 9 })).entries
    const done = await bring(ana, bookId, { others: 'desk', keepsText: true })
    const [leo, ...more] = await desk()
    assert.deepEqual(more, [])
    assert.deepEqual(
      [leo!.name, leo!.source, leo!.state, leo!.text, leo!.receivedAt.toISOString()],
      ['Leo Paz', 'message', 'new', '¿Nos vemos?', '2024-01-17T10:00:00.000Z'],
    )
    assert.deepEqual(leo!.details.onlineServices, { o1: { uri: 'https://www.linkedin.com/in/leo-paz' } })
    assert.deepEqual([(await reportTalks(space.domain, ana, done.importId)).desk, await desk(boss)], [1, []])
    const again = await bring(ana, bookId, { people: { 'profile:linkedin:leo-paz': 'desk' } })
    assert.equal((await reportTalks(space.domain, ana, again.importId)).desk, 0)
    const { batchId } = await undoBatch(space.domain, ana, done.batchId)
    assert.deepEqual(await desk(), [])
    await undoBatch(space.domain, ana, batchId)
    await changeInbound(space.domain, ana, { inboundId: leo!.inboundId, state: 'answered' })
    assert.equal((await desk()).length, 1)
  })

  it('leave whoever was attended to on the desk, and bring again whom an undo took from it', async () => {
    const ana = await space.member('Ana Ruiz')
    const text =
      HEAD + row('Leo Paz', 'Ana Ruiz', '2024-01-17 10:00:00') + row('Mar Gil', 'Ana Ruiz', '2024-01-18 10:00:00')
    const desk = async () =>
      (await listInbound(space.domain, ana, { state: null, eventId: null, before: null, limit: 9 })).entries
    const names = async () => (await desk()).map(({ name }) => name).sort()
    const done = await bring(ana, null, { text, others: 'desk' })
    const leo = (await desk()).find(({ name }) => name === 'Leo Paz')
    await changeInbound(space.domain, ana, { inboundId: leo!.inboundId, state: 'planned', revisitOn: '2027-01-01' })
    await undoBatch(space.domain, ana, done.batchId)
    assert.deepEqual(await names(), ['Leo Paz'])
    await bring(ana, null, { text, others: 'desk' })
    assert.deepEqual(await names(), ['Leo Paz', 'Mar Gil'])
  })

  it('come from any table as its columns are said to be', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Tabla')
    const cardId = await cardOf(ana, bookId, { name: { full: 'Eva Sanz' } })
    const text = 'Cuándo fue;Interlocutor;Vía\n15/01/2024;Eva Sanz;café\n'
    assert.equal((await look(ana, text)).counts.talks, 0)
    const guessed = await look(ana, text, null, {})
    assert.deepEqual(
      [guessed.counts.talks, guessed.table?.columns, guessed.left],
      [0, ['Cuándo fue', 'Interlocutor', 'Vía'], { 'no-date': 1 }],
    )
    const columns = { at: 0, name: 1, medium: 2 }
    assert.equal((await look(ana, text, null, columns)).people[0]!.match !== null, true)
    await bring(ana, bookId, { text, columns })
    assert.deepEqual(
      (await talksWith(ana, cardId)).map(({ medium }) => medium),
      ['meeting'],
    )
  })

  it('name the lines that could not be read', async () => {
    const ana = await space.member('Ana Ruiz')
    const bookId = await space.book(ana, 'Líneas')
    const { importId } = await bring(ana, bookId)
    const notes = await readImportNotes(space.domain, ana, { importId, kinds: ['rejected'], after: 0, limit: 10 })
    assert.deepEqual(
      notes.map(({ line, remark }) => [line, remark]),
      [[5, { code: 'talk-left', facts: { why: 'no-date' } }]],
    )
  })
})

interface BringOptions {
  readonly text?: string
  readonly people?: Readonly<Record<string, PersonChoice>>
  readonly others?: OthersChoice
  readonly keepsText?: boolean
  readonly columns?: TalkColumns | null
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
