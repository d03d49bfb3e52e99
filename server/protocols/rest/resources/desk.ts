import * as contract from '@lazo/contract'
import { changeInbound, undoInboundChange } from '#domain/desk/change-inbound.ts'
import { acceptInbound, joinInbound, proposeJoining } from '#domain/desk/join-inbound.ts'
import { listInbound, listInboundVersions, showInbound, showInboundPicture } from '#domain/desk/list-inbound.ts'
import { noteInbound } from '#domain/desk/note-inbound.ts'
import { addScan } from '#domain/scans/add-scan.ts'
import { cutPage } from '../cut-page.ts'
import { decodeInbound, decodeInboundChange, encodeInbound, encodeInboundFacts } from '../encode/inbound.ts'
import { readIdCursor } from '../read-cursor.ts'
import { readWhole } from '../read-whole.ts'
import { route } from '../route.ts'

const path = '/inbound/:inboundId'

/** What a photo of a business card may be. */
const SCANNED = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'image/tiff'] as const

/** Who came in, and what becomes of it. */
export const deskRoutes = [
  route({
    name: 'noteInbound',
    method: 'POST',
    path: '/inbound',
    need: 'write',
    body: contract.inboundInput,
    answer: contract.inbound,
    status: 201,
    errors: ['card-invalid', 'event-not-found', 'input-invalid', 'too-many-inbound'],
    async handle({ domain }, { who: { actor }, body }) {
      const noted = await noteInbound(domain, actor, decodeInbound(body))
      return { status: 201, location: `/inbound/${noted.inboundId}`, body: encodeInbound(noted, actor) }
    },
  }),
  route({
    name: 'listInbound',
    method: 'GET',
    path: '/inbound',
    need: 'read',
    query: contract.inboundQuery,
    answer: contract.inboundPage,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { state, event, cursor, limit } }) {
      const choice = { state: state ?? null, eventId: event ?? null, before: readIdCursor(cursor) ?? null, limit }
      const { entries, counts } = await listInbound(domain, actor, choice)
      const { items, cursor: next } = cutPage(entries, limit, (last) => last.inboundId)
      return { body: { items: items.map((one) => encodeInbound(one, actor)), cursor: next, counts } }
    },
  }),
  route({
    name: 'addScan',
    method: 'POST',
    path: '/inbound/scans',
    need: 'write',
    query: contract.scanQuery,
    bytes: SCANNED,
    limit: contract.PHOTO_LIMIT,
    answer: contract.inbound,
    status: 201,
    errors: ['body-too-large', 'event-not-found', 'image-too-large', 'image-unreadable', 'too-many-inbound'],
    async handle({ domain }, { who: { actor }, query: { id: inboundId, event: eventId }, bytes }) {
      const picture = await readWhole(bytes, contract.PHOTO_LIMIT)
      const added = await addScan(domain, actor, { bytes: picture, inboundId, eventId })
      return { status: 201, location: `/inbound/${added.inboundId}`, body: encodeInbound(added, actor) }
    },
  }),
  route({
    name: 'readInbound',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.inbound,
    errors: ['inbound-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeInbound(await showInbound(domain, actor, params['inboundId']!), actor) }
    },
  }),
  route({
    name: 'changeInbound',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.inboundChange,
    answer: contract.inbound,
    errors: ['inbound-not-found', 'input-invalid', 'card-invalid', 'book-read-only', 'right-missing'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const inboundId = params['inboundId']!
      const changed = await changeInbound(domain, actor, { inboundId, ...decodeInboundChange(body) })
      return { body: encodeInbound(changed, actor) }
    },
  }),
  route({
    name: 'readInboundPicture',
    method: 'GET',
    path: '/inbound/:inboundId/picture',
    need: 'read',
    streams: ['image/jpeg'],
    errors: ['inbound-not-found', 'blob-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const bytes = await showInboundPicture(domain, actor, params.inboundId)
      return { stream: { mediaType: 'image/jpeg', size: bytes.length, chunks: once(bytes) } }
    },
  }),
  route({
    name: 'proposeJoining',
    method: 'GET',
    path: '/inbound/:inboundId/joining/:cardId',
    need: 'read',
    answer: contract.joinedValues,
    errors: ['card-not-found', 'inbound-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: { items: await proposeJoining(domain, actor, params) } }
    },
  }),
  route({
    name: 'joinInbound',
    method: 'POST',
    path: '/inbound/:inboundId/joining',
    need: 'write',
    body: contract.joiningInput,
    answer: contract.inbound,
    errors: ['book-read-only', 'card-not-found', 'inbound-not-found', 'inbound-settled', 'right-missing'],
    async handle({ domain }, { who: { actor }, params: { inboundId }, body }) {
      return { body: encodeInbound(await joinInbound(domain, actor, { inboundId, ...body }), actor) }
    },
  }),
  route({
    name: 'acceptInbound',
    method: 'POST',
    path: '/inbound/:inboundId/card',
    need: 'write',
    body: contract.acceptingInput,
    answer: contract.inbound,
    errors: ['book-not-found', 'book-read-only', 'card-invalid', 'inbound-not-found', 'inbound-settled'],
    async handle({ domain }, { who: { actor }, params: { inboundId }, body }) {
      return { body: encodeInbound(await acceptInbound(domain, actor, { inboundId, ...body }), actor) }
    },
  }),
  route({
    name: 'listInboundVersions',
    method: 'GET',
    path: '/inbound/:inboundId/versions',
    need: 'read',
    answer: contract.inboundVersions,
    errors: ['inbound-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listInboundVersions(domain, actor, params.inboundId)
      const items = versions.map(({ versionId: id, until, state }) => ({
        id,
        until: until.toISOString(),
        ...encodeInboundFacts(state),
      }))
      return { body: { items } }
    },
  }),
  route({
    name: 'undoInboundChange',
    method: 'POST',
    path: '/inbound/:inboundId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.inbound,
    errors: ['inbound-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeInbound(await undoInboundChange(domain, actor, params), actor) }
    },
  }),
]

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
