import { createHash } from 'node:crypto'
import type { Card } from '@lazo/jscontact'
import { sql } from 'kysely'
import type { Actor } from '#base/actor.ts'
import type { IdMaker } from '#base/ids.ts'
import { insertSeals, takeWaiting } from '../audit/writer.ts'
import { insertVariant, keepBlobs } from '../blobs/writer.ts'
import { insertBook, insertBookVersion, upsertGrant } from '../books/writer.ts'
import { insertCardRows, insertPlaces, setTrashed } from '../cards/writer.ts'
import { updateTemplate } from '../field-template/writer.ts'
import { insertForm, insertFormEntry } from '../forms/writer.ts'
import { noteHandled } from '../handling/handled-cards.ts'
import { insertBatch, insertVersions } from '../history/writer.ts'
import { insertImport, insertNotes, upsertRows, upsertSource } from '../imports/writer.ts'
import { insertInvitation } from '../invitations/writer.ts'
import type { LabelChange } from '../labels/reader.ts'
import { insertLabelPlaces } from '../labels/writer.ts'
import { insertList } from '../lists/writer.ts'
import { insertMember, insertWorkspace } from '../members/writer.ts'
import { upsertProfile } from '../profiles/writer.ts'
import { insertSampleSet } from '../samples/writer.ts'
import { writeIndex } from '../search/writer.ts'
import { lockSettings, updateSettings } from '../settings/writer.ts'
import { setListed } from '../sharing/requests.ts'
import type { Store } from '../store.ts'
import { setDomains, setStewards } from '../teams/branches.ts'
import { setMemberCard } from '../teams/team-book.ts'
import { insertTeam, putIntoTeam } from '../teams/writer.ts'
import type { WriteTx } from '../transaction.ts'
import { bumpViews } from '../views/writer.ts'
import { fillAims } from './fill-aims.ts'
import { fillDesk } from './fill-desk.ts'
import { fillDevices } from './fill-devices.ts'
import { fillInteraction } from './fill-interactions.ts'
import { fillHidden, fillLayer } from './fill-layers.ts'
import { fillSelfCheck } from './fill-self-check.ts'
import { fillComment, fillLeft, fillLink, fillLone, fillRequests } from './fill-sharing.ts'
import { fillWatch } from './fill-watch.ts'
import { deriveMarked, markedCard } from './marked-card.ts'

/** A workspace with something in every table, and the ids under which it is found. */
export interface World {
  /** A word that stands in every text of this workspace and nowhere else. */
  readonly mark: string
  readonly actor: Actor
  readonly workspaceId: string
  readonly ownerId: string
  readonly linkerId: string
  readonly teamId: string
  readonly branchId: string
  readonly invitationId: string
  readonly bookId: string
  readonly linkBookId: string
  /** It follows the mark as a keyword, and holds the card with less than its owner's right. */
  readonly labelBookId: string
  /** Given to the owner, who left it. */
  readonly leftBookId: string
  /** In which the card is shared alone. */
  readonly loneBookId: string
  readonly linkId: string
  /** Of the owner for a right in the link book, and another of the linker in the lone book. */
  readonly requestId: string
  /** Of the owner on the card. */
  readonly commentId: string
  /** Of the owner with the card, changed once. */
  readonly interactionId: string
  readonly cardId: string
  readonly trashedId: string
  readonly versionId: string
  readonly batchId: string
  readonly photoId: string
  readonly fileId: string
  readonly sourceId: string
  readonly importId: string
  readonly auditId: string
  readonly deviceId: string
  readonly groupId: string
  readonly listId: string
  readonly formId: string
  readonly alarmId: string
  readonly checkId: string
}

type Ids = Omit<World, 'versionId' | 'batchId' | 'photoId' | 'fileId' | 'auditId'>

/** Makes such a workspace, with the store's own writers. `mark` is lower-case letters. */
export async function fillWorld(store: Store, ids: IdMaker, mark: string): Promise<World> {
  const known = namesOf(ids, mark)
  await store.write(known.actor, (tx) => fillPeople(tx, known))
  const { batchId, photoId } = await store.write(known.actor, (tx) => fillCards(tx, known))
  await store.write(known.actor, (tx) => fillDevices(tx, known, batchId))
  await store.write(known.actor, (tx) => fillWatch(tx, known))
  await store.write(known.actor, (tx) => fillSelfCheck(tx, known))
  await store.write(known.actor, (tx) => fillOwn(tx, known, batchId))
  const { fileId } = await store.write(known.actor, (tx) => fillImports(tx, known, batchId))
  // Three acts: one is left without a seal and without waiting for one, one is sealed, one waits.
  for (const act of ['lost', 'sealed', 'waiting'])
    await store.write(known.actor, async (tx) => tx.ledger.noteAudit(act, mark, { mark }))
  const auditId = await store.write(known.actor, sealOne)
  const versionId = await store.read(known.actor, async (tx) => {
    const { rows } = await sql<{ id: string }>`select version_id as id from lazo.card_version
      where card_id = ${known.cardId} order by version_id limit 1`.execute(tx.sql)
    return rows[0]!.id
  })
  return { ...known, batchId, photoId, fileId, auditId, versionId }
}

function namesOf(ids: IdMaker, mark: string): Ids {
  const [workspaceId, ownerId, accountId] = [ids.next(), ids.next(), ids.next()]
  return {
    mark,
    actor: { workspaceId, memberId: ownerId, accountId, role: 'owner', door: 'rest', mayWrite: true },
    workspaceId,
    ownerId,
    linkerId: ids.next(),
    teamId: ids.next(),
    branchId: ids.next(),
    invitationId: ids.next(),
    bookId: ids.next(),
    linkBookId: ids.next(),
    labelBookId: ids.next(),
    leftBookId: ids.next(),
    loneBookId: ids.next(),
    linkId: ids.next(),
    requestId: ids.next(),
    commentId: ids.next(),
    interactionId: ids.next(),
    cardId: ids.next(),
    trashedId: ids.next(),
    sourceId: ids.next(),
    importId: ids.next(),
    deviceId: ids.next(),
    groupId: ids.next(),
    listId: ids.next(),
    formId: ids.next(),
    alarmId: ids.next(),
    checkId: ids.next(),
  }
}

async function fillPeople(tx: WriteTx, w: Ids): Promise<void> {
  await insertWorkspace(tx, w.mark, 7)
  const person = (memberId: string, accountId: string) => ({
    memberId,
    accountId,
    email: `${memberId}.${w.mark}@example.org`,
    name: w.mark,
  })
  await insertMember(tx, { ...person(w.ownerId, w.actor.accountId), role: 'owner' })
  await insertMember(tx, { ...person(w.linkerId, tx.ids.next()), role: 'member' })
  await insertTeam(tx, { teamId: w.teamId, name: w.mark, outerId: null, isBranch: false })
  await insertTeam(tx, { teamId: w.branchId, name: `${w.mark} branch`, outerId: w.teamId, isBranch: true })
  await putIntoTeam(tx, w.teamId, [w.linkerId])
  await setDomains(tx, w.branchId, [`${w.mark}.example`])
  await setStewards(tx, w.branchId, [w.ownerId])
  const invitation = { email: `new.${w.mark}@example.org`, role: 'member' as const, expiresAt: tx.now }
  const link = { tokenHash: Buffer.from(`${w.mark} new`), teamIds: [w.teamId] }
  await insertBook(tx, { bookId: w.bookId, ownerId: w.ownerId, kind: 'shared', name: w.mark, slug: w.mark })
  await insertBook(tx, { bookId: w.linkBookId, ownerId: w.linkerId, kind: 'personal', name: w.mark, slug: w.mark })
  const books = [{ bookId: w.bookId, allows: 'view' }]
  await insertInvitation(tx, { invitationId: w.invitationId, books, ...invitation, ...link })
  await insertBook(tx, {
    bookId: tx.ids.next(),
    ownerId: w.ownerId,
    kind: 'team',
    name: w.mark,
    slug: `${w.mark}-team`,
  })
  await upsertGrant(tx, { bookId: w.bookId, granteeKind: 'team', granteeId: w.teamId, allows: 'share' })
  await upsertGrant(tx, { bookId: w.linkBookId, granteeKind: 'member', granteeId: w.ownerId, allows: 'edit' })
  await fillLeft(tx, w)
  await bumpViews(tx, [w.ownerId, w.linkerId], w.bookId)
}

/** Two photos with a small form each; the first one is to be a card's. */
async function fillPhotos(tx: WriteTx, w: Ids): Promise<string> {
  const [photoId, loosePhoto] = await keepBlobs(
    tx,
    [w.mark, `${w.mark} loose`].map((text) => ({
      bytes: Buffer.from(text),
      mediaType: 'image/png',
      purpose: 'photo' as const,
    })),
  )
  const form = { name: w.mark, mediaType: 'image/png', width: 1, height: 1 }
  await insertVariant(tx, loosePhoto!, { ...form, bytes: Buffer.from('x') })
  await insertVariant(tx, photoId!, { ...form, bytes: Buffer.from(w.mark) })
  return photoId!
}

async function fillCards(tx: WriteTx, w: Ids): Promise<{ batchId: string; photoId: string }> {
  const photoId = await fillPhotos(tx, w)
  const rest = { media: { m1: { kind: 'photo', uri: `lazo:blob/${photoId}` } }, keywords: { [w.mark]: true } }
  const card = { ...markedCard(w.mark, `urn:x:${w.mark}`), ...rest } as Card & { uid: string }
  const handling = { memberId: w.ownerId, name: w.mark, since: '2026-01-01T00:00:00Z' }
  const trashed = { ...markedCard(w.mark, `urn:x:${w.mark}-trash`), 'lazo.app:handledBy': handling }
  const { columns, index } = deriveMarked(card)
  await insertCardRows(tx, [
    { cardId: w.cardId, homeBookId: w.bookId, uid: card.uid, document: card, ...columns },
    { cardId: w.trashedId, homeBookId: w.bookId, uid: trashed.uid, document: trashed, ...columns },
  ])
  const place = { ...columns, cardId: w.cardId, uid: card.uid, name: `${w.mark}.vcf` }
  await insertPlaces(tx, [
    { ...place, bookId: w.bookId, linkedBy: null, maxRight: null },
    { ...place, bookId: w.linkBookId, linkedBy: w.linkerId, maxRight: 'share' },
  ])
  await fillLabel(tx, w, place)
  await fillLone(tx, w, place)
  await fillRequests(tx, w)
  await fillComment(tx, w)
  await noteHandled(tx, w.ownerId, w.trashedId)
  await fillInteraction(tx, w)
  await fillAims(tx, w)
  await fillDesk(tx, w)
  await setTrashed(tx, [w.trashedId], true)
  await setMemberCard(tx, { memberId: w.ownerId, cardId: w.trashedId, shows: [w.mark] })
  await writeIndex(tx, [
    { cardId: w.cardId, scope: 'base', index },
    { cardId: w.cardId, scope: w.ownerId, index: { ...index, handles: [] } },
  ])
  const batchId = await insertBatch(tx, { kind: 'import', title: w.mark })
  await fillLayer(tx, w, batchId)
  await fillHidden(tx, w, batchId)
  const undo = await insertBatch(tx, { kind: 'undo', title: w.mark, undoes: batchId })
  await insertVersions(tx, [{ cardId: w.trashedId, revision: 3, act: 'trash', places: { removed: [] } }], undo)
  await insertVersions(
    tx,
    [
      { cardId: w.cardId, revision: 1, act: 'create' },
      { cardId: w.trashedId, revision: 2, act: 'trash', places: { removed: [] } },
    ],
    batchId,
  )
  await insertVersions(tx, [{ cardId: w.cardId, revision: 1, act: 'link', places: { added: [] } }])
  await insertVersions(tx, [{ cardId: w.cardId, revision: 1, act: 'edit', reverse: { 'titles/t': { name: w.mark } } }])
  await insertBookVersion(tx, { bookId: w.bookId, act: 'rename', batchId, before: { name: w.mark }, after: null })
  const put = (bookId: string) => ({ bookId, name: place.name, kind: 'put' as const })
  tx.ledger.noteCard(w.cardId, 1, [put(w.bookId), put(w.linkBookId), put(w.labelBookId), put(w.loneBookId)])
  tx.ledger.noteOverlay(w.ownerId, w.cardId)
  return { batchId, photoId }
}

async function fillLabel(
  tx: WriteTx,
  { ownerId, mark, labelBookId: bookId }: Ids,
  card: Pick<LabelChange, 'cardId' | 'uid' | 'name' | 'sortFamily' | 'sortGiven'>,
): Promise<void> {
  await insertBook(tx, { bookId, ownerId, kind: 'label', name: mark, slug: `${mark}-label`, keyword: mark })
  await insertLabelPlaces(tx, [{ ...card, bookId, ownerId, act: 'put', revision: 1, allows: 'view' }])
  const shared = { kind: 'shared' as const, name: mark, slug: `${mark}-shared`, keyword: mark }
  await insertBook(tx, { ...shared, bookId: tx.ids.next(), ownerId })
}

async function fillOwn(
  tx: WriteTx,
  { mark, listId, formId, linkId, bookId, cardId }: Ids,
  batchId: string,
): Promise<void> {
  await insertList(tx, { listId, name: mark, icon: mark, query: { text: mark }, isShared: true, position: 1 })
  await lockSettings(tx)
  await updateSettings(tx, { mark })
  await updateTemplate(tx, [{ kind: 'individual', contactKind: mark, required: [], recommended: [] }])
  await insertSampleSet(tx, { bookId, batchId })
  const shown = { bio: mark, shows: [mark], language: null }
  await upsertProfile(tx, { cardId, reviewedAt: tx.now, isOn: true, slug: mark, ...shown })
  const told = { responsible: mark, purpose: mark, address: mark }
  const secret = Buffer.from(mark)
  await insertForm(tx, { formId, token: mark.repeat(3), secret, title: mark, bookId, ...told, isOn: true })
  await insertFormEntry(tx, { formId, entryId: formId, cardId, told })
  await fillLink(tx, { mark, linkId, bookId, secret })
  tx.ledger.noteAudit('cards-exported', mark, { mark })
  await setListed(tx, bookId, true)
}

async function fillImports(tx: WriteTx, w: Ids, batchId: string): Promise<{ fileId: string }> {
  const content = { bytes: Buffer.from(w.mark), mediaType: 'text/csv', purpose: 'import' as const }
  const unused = { ...content, bytes: Buffer.from(`${w.mark} unused`) }
  const [fileId] = await keepBlobs(tx, [content, unused])
  const { sourceId, importId, bookId, cardId, mark } = w
  const provenance = { whereFrom: mark, whyHeld: mark, basis: 'contract' }
  await upsertSource(tx, { sourceId, name: mark, kind: 'csv', ...provenance, mapping: null })
  await insertImport(tx, { importId, sourceId, bookId, blobId: fileId!, batchId, fileName: mark, options: {} })
  await upsertRows(tx, w, [{ rowKey: mark, rowHash: digestOf(mark), cardId }])
  await insertNotes(tx, importId, [
    { file: mark, line: 1, kind: 'warning', cardId, remark: { code: mark, facts: {} }, rowText: mark },
  ])
  return { fileId: fileId! }
}

async function sealOne(tx: WriteTx): Promise<string> {
  await takeWaiting(tx, 1)
  const [sealed] = await takeWaiting(tx, 1)
  const { auditId } = sealed!.act
  await insertSeals(tx, [{ auditId, position: 1, hash: digestOf(auditId), payloadHash: null }])
  return auditId
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
