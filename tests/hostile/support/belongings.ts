import assert from 'node:assert/strict'
import { bookCalled } from './books.ts'
import { OWNER, office, PASSWORD } from './office.ts'
import { transparentPng } from './png.ts'
import { importUpload, uploadFile } from './rest-import.ts'
import { vcardOf } from './writings.ts'

/** One of everything that has an id in the owner's workspace, by the name it has in addresses. */
export type Belongings = Readonly<Record<string, string>>

/** Makes one of everything for the owner. */
export async function makeBelongings(): Promise<Belongings> {
  const bookId = await bookCalled('Belongings')
  const card = { bookIds: [bookId], name: { full: 'Ana' } }
  const cardId = await idOf('POST', '/cards', card)
  const uploadId = await uploadFile('one.vcf', vcardOf('Bea'))
  await importUpload(uploadId, 'one.vcf', 'Belongings')
  const [imported] = await itemsOf('/imports')
  const { headers } = await office.ask('POST', '/session', { token: '', body: { email: OWNER, password: PASSWORD } })
  const cookie = String(headers.get('set-cookie')).split(';')[0]!
  return {
    bookId,
    cardId,
    uploadId,
    importId: imported!.id!,
    batchId: imported!.batchId!,
    blobId: await blobOf(cardId),
    versionId: (await itemsOf(`/cards/${cardId}/history`))[0]!.id!,
    memberId: (await itemsOf('/members'))[0]!.id!,
    commentId: await idOf('POST', `/cards/${cardId}/comments`, { text: 'Belongings' }),
    interactionId: await idOf('POST', '/interactions', { cardIds: [cardId], medium: 'call', text: 'Belongings' }),
    followUpId: await idOf('POST', '/follow-ups', { cardId, dueOn: '2027-01-01', text: 'Belongings' }),
    objectiveId: await idOf('POST', '/objectives', {
      title: 'Belongings',
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
    }),
    markId: await idOf('POST', '/today/marks', { key: 'reply:1', cardId, mark: 'not-needed' }),
    introductionId: await idOf('POST', '/introductions', {
      cardId,
      otherId: await idOf('POST', '/cards', { bookIds: [bookId], name: { full: 'Eva' } }),
    }),
    catalogueId: await idOf('POST', '/catalogue/sessions', { cardIds: [cardId] }),
    inboundId: await idOf('POST', '/inbound', { name: 'Belongings' }),
    eventId: await idOf('POST', '/events', { name: 'Belongings', heldOn: '2027-01-01' }),
    branchId: await idOf('POST', '/branches', { name: 'Branch of belongings', domains: ['belongings.example'] }),
    teamId: await idOf('POST', '/teams', { name: 'Belongings' }),
    tokenId: await idOf('POST', '/tokens', { label: 'belonging', scope: 'read' }),
    deviceId: await idOf('POST', '/devices', { label: 'belonging' }),
    sessionId: (await itemsOf('/sessions', { token: '', headers: { cookie } }))[0]!.id!,
  }
}

async function blobOf(cardId: string): Promise<string> {
  const bytes = new Uint8Array(await transparentPng(4))
  const { json } = await office.ask('PUT', `/cards/${cardId}/photo`, {
    bytes,
    headers: { 'content-type': 'image/png' },
  })
  return String(json.media!.photo!.uri).replace('lazo:blob/', '')
}

async function idOf(method: string, path: string, body: unknown): Promise<string> {
  const told = await office.ask(method, path, { body })
  assert.ok(told.status < 300, told.text)
  return String(told.json.id)
}

async function itemsOf(path: string, key: object = {}): Promise<Readonly<Record<string, string>>[]> {
  const told = await office.ask('GET', path, key)
  assert.equal(told.status, 200, told.text)
  return told.json.items as unknown as Readonly<Record<string, string>>[]
}
