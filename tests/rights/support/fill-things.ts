import assert from 'node:assert/strict'
import type { Actor } from '#base/actor.ts'
import type { TestServer } from '#kit/rest.ts'
import { insertOwnCalendar } from '#store/calendars/own-calendars.ts'
import { saveProvider } from '#store/identity/providers.ts'
import { transparentPng } from '../../hostile/support/png.ts'
import { NEVER, type Things } from './things.ts'

/** Somebody in whose name things are made. */
export interface Maker {
  readonly actor: Actor
  readonly token: string
}

const NEXT_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString()

/** Makes one of everything in the name of an owner of a workspace; every text holds the mark. */
export async function fillThings(server: TestServer, { actor, token }: Maker, mark: string): Promise<Things> {
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, question: object = {}) => {
    const told = await server.ask(method, path, { token, ...question })
    assert.ok(told.status < 300, `${method} ${path}: ${told.text}`)
    return told.json
  }
  const make = async (path: string, body: object) => String((await ask('POST', path, { body })).id)
  const bookId = await make('/books', { name: `${mark} clientes`, kind: 'shared' })
  const card = { ...markedCard(mark), bookIds: [bookId] }
  const cardId = await make('/cards', card)
  const trashedId = await make('/cards', { ...card, name: { full: `${mark} Papelera` } })
  const { batchId } = await ask('POST', '/cards/deletions', { body: { cardIds: [trashedId], title: mark } })
  const photo = { bytes: await transparentPng(4), headers: { 'content-type': 'image/png' } }
  const blobId = String((await ask('PUT', `/cards/${cardId}/photo`, photo)).media!.photo!.uri).replace('lazo:blob/', '')
  const versions = await ask('GET', `/cards/${cardId}/history`)
  await ask('PUT', `/cards/${cardId}/overlay`, { body: { patch: { 'notes/own': { note: `${mark} layer` } } } })
  const vcard = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${mark} Importada\r\nEND:VCARD\r\n`
  const vcards = { bytes: vcard, headers: { 'content-type': 'text/vcard' } }
  const upload = async () => String((await ask('POST', `/uploads?fileName=${mark}.vcf`, vcards)).id)
  const importing = { uploadId: await upload(), fileName: `${mark}.vcf`, bookId }
  await ask('POST', '/imports', { body: importing })
  await ask('PATCH', `/cards/${cardId}/tie`, { body: { closeness: mark, forMe: [`${mark} helps`] } })
  const otherId = await make('/cards', { ...card, name: { full: `${mark} Otra` } })
  const session = await ask('POST', '/catalogue/sessions', { body: { cardIds: [cardId] } })
  const stepped = await ask('POST', `/catalogue/sessions/${session.id}/steps`, {
    body: { cardId, outcome: 'done', title: mark, tie: { forThem: [`${mark} wants`] } },
  })
  const notice = { responsible: mark, purpose: mark, address: mark }
  return {
    mark,
    bookId,
    cardId,
    trashedId,
    versionId: String([...versions.items!].at(-1)!.id),
    blobId,
    batchId: String(batchId),
    memberId: actor.memberId,
    teamId: await make('/teams', { name: `${mark} ventas` }),
    branchId: await make('/branches', { name: `${mark} sede`, domains: [`${mark}.example`] }),
    invitationId: await make('/invitations', { email: `invited@${mark}.example` }),
    deviceId: await make('/devices', { label: `${mark} phone` }),
    tokenId: await make('/tokens', { label: `${mark} key`, scope: 'read' }),
    linkId: await make('/links', { title: `${mark} link`, bookId, shows: ['emails'], expiresAt: NEXT_MONTH }),
    listId: await make('/lists', { name: `${mark} list`, query: { text: mark }, isShared: false }),
    formId: await make('/forms', { title: `${mark} form`, bookId, notice }),
    uploadId: await upload(),
    importId: String([...(await ask('GET', '/imports')).items!][0]!.id),
    requestId: NEVER,
    providerId: await keepDirectory(server, actor, mark),
    interactionId: await make('/interactions', {
      cardIds: [cardId],
      medium: 'call',
      network: mark,
      text: `${mark} talked`,
      visibility: 'private',
      contributions: [{ kind: 'help', direction: 'received', text: `${mark} helped` }],
    }),
    catalogueId: String(session.id),
    stepId: String([...stepped.steps!][0]!.id),
    followUpId: await make('/follow-ups', { cardId, dueOn: '2027-01-01', text: `${mark} promised` }),
    feedId: await make('/calendars/feeds', { name: `${mark} feed` }),
    calendarId: await keepCalendar(server, actor, mark),
    meetingId: String(
      [...(await ask('POST', '/calendars/meetings', { body: { text: meetingWith(mark) } })).items!][0]!.id,
    ),
    objectiveId: await make('/objectives', {
      title: `${mark} aimed`,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      cardIds: [cardId],
    }),
    markId: await make('/today/marks', { key: `reply:${mark}`, cardId, mark: 'not-needed' }),
    introductionId: await make('/introductions', { cardId, otherId, text: `${mark} met` }),
    inboundId: await make('/inbound', { name: `${mark} came`, text: `${mark} asks` }),
    eventId: await make('/events', { name: `${mark} fair`, heldOn: '2027-01-01', place: mark }),
    commentId: await make(`/cards/${cardId}/comments`, { text: `${mark} said`, audience: 'me' }),
  }
}

/** A calendar in which the person of the mark was met. */
function meetingWith(mark: string): string {
  const lines = [
    `UID:${mark}`,
    'DTSTART:20260210T100000Z',
    `SUMMARY:${mark} met`,
    `ATTENDEE:mailto:${mark}@example.org`,
  ]
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
}

/** As kept: adding one by its door reads it. */
async function keepCalendar({ domain }: TestServer, actor: Actor, mark: string): Promise<string> {
  const calendarId = domain.ids.next()
  await domain.store.write(actor, (tx) =>
    insertOwnCalendar(tx, { calendarId, name: `${mark} work`, host: `${mark}.example`, sealed: Buffer.from(mark) }),
  )
  return calendarId
}

/** As kept: adding one by its door asks whether it answers. */
async function keepDirectory({ access, identity, clock }: TestServer, actor: Actor, mark: string): Promise<string> {
  const providerId = access.ids.next()
  const settings = { url: `ldaps://${mark}.invalid`, baseDn: `dc=${mark}` }
  const rules = { isOn: false, isListed: true, domains: [`${mark}.example`], mayJoin: false }
  const moments = { createdAt: clock.now(), updatedAt: clock.now() }
  const { workspaceId } = actor
  await identity.transact((tx) =>
    saveProvider(tx, {
      providerId,
      workspaceId,
      kind: 'ldap',
      name: mark,
      settings,
      secret: null,
      ...rules,
      ...moments,
    }),
  )
  return providerId
}

/** A card that is found by its mark in every way there is. */
export function markedCard(mark: string) {
  return {
    name: { full: `Nieves ${mark}` },
    emails: { e1: { address: `${mark}@example.org` } },
    phones: { p1: { number: '+34 600 111 222' } },
    organizations: { o1: { name: `${mark} SL` } },
    notes: { n1: { note: `${mark} nota` } },
    keywords: { [mark]: true },
  }
}
