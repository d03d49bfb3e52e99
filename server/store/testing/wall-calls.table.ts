import { createHash } from 'node:crypto'
import { defaultSettings, foldHistory, openZone } from '@lazo/ties'
import * as figures from '../administration/figures.ts'
import * as labelCadences from '../agenda/label-cadences.ts'
import * as agendaMarks from '../agenda/marks.ts'
import * as auditList from '../audit/list-reader.ts'
import * as auditReader from '../audit/reader.ts'
import * as auditWriter from '../audit/writer.ts'
import * as blobReader from '../blobs/reader.ts'
import { storeUpload } from '../blobs/store-upload.ts'
import * as sweeper from '../blobs/sweeper.ts'
import * as blobWriter from '../blobs/writer.ts'
import * as hiddenFields from '../books/hidden-fields.ts'
import * as bookReader from '../books/reader.ts'
import * as bookWriter from '../books/writer.ts'
import * as calendarChoices from '../calendars/choices.ts'
import * as calendarEntries from '../calendars/entries.ts'
import * as calendarFeeds from '../calendars/feeds.ts'
import * as calendarMeetings from '../calendars/meetings.ts'
import * as ownCalendars from '../calendars/own-calendars.ts'
import * as calendarPeople from '../calendars/people.ts'
import * as calendarTasks from '../calendars/tasks.ts'
import { readFaces } from '../cards/face.ts'
import * as cardReader from '../cards/reader.ts'
import { readTrash } from '../cards/trash-reader.ts'
import { countWalk, readWalk } from '../cards/walk-reader.ts'
import * as cardWriter from '../cards/writer.ts'
import * as catalogueReader from '../cataloguing/reader.ts'
import * as catalogueWriter from '../cataloguing/writer.ts'
import * as collectionChanges from '../collections/changes-reader.ts'
import * as documents from '../collections/documents-reader.ts'
import * as known from '../collections/known.ts'
import * as deviceLog from '../collections/log.ts'
import * as losses from '../collections/losses.ts'
import * as members from '../collections/members-reader.ts'
import * as places from '../collections/places.ts'
import * as properties from '../collections/properties.ts'
import { readHolding } from '../collections/reader.ts'
import * as sentCards from '../collections/sent-cards.ts'
import * as collectionWriter from '../collections/writer.ts'
import * as commentReader from '../comments/reader.ts'
import * as commentWriter from '../comments/writer.ts'
import { commitChanges } from '../commit-changes.ts'
import * as deskBrought from '../desk/brought.ts'
import * as deskReader from '../desk/reader.ts'
import * as deskWriter from '../desk/writer.ts'
import * as deviceReader from '../devices/reader.ts'
import * as deviceWriter from '../devices/writer.ts'
import { readDigestReaders } from '../digests/reader.ts'
import { noteDigest } from '../digests/writer.ts'
import * as draftReader from '../drafts/reader.ts'
import * as draftWriter from '../drafts/writer.ts'
import * as eventMeetings from '../events/meetings.ts'
import * as eventReader from '../events/reader.ts'
import * as eventWriter from '../events/writer.ts'
import { readTemplate } from '../field-template/reader.ts'
import { updateTemplate } from '../field-template/writer.ts'
import * as followUpReader from '../follow-ups/reader.ts'
import * as followUpWriter from '../follow-ups/writer.ts'
import * as formReader from '../forms/reader.ts'
import * as formWriter from '../forms/writer.ts'
import * as groupReader from '../groups/reader.ts'
import * as groupWriter from '../groups/writer.ts'
import { noteHandled, readHandled } from '../handling/handled-cards.ts'
import * as activityReader from '../history/activity-reader.ts'
import * as historyReader from '../history/reader.ts'
import * as workChanges from '../history/work-changes.ts'
import * as historyWriter from '../history/writer.ts'
import { forgetRowHashes } from '../imports/forget-rows.ts'
import * as importReader from '../imports/reader.ts'
import * as importWriter from '../imports/writer.ts'
import * as ownContributions from '../interactions/own-contributions.ts'
import * as pressure from '../interactions/pressure.ts'
import * as interactionReader from '../interactions/reader.ts'
import * as bookVisibility from '../interactions/visibility.ts'
import * as interactionWriter from '../interactions/writer.ts'
import * as introductionReader from '../introductions/reader.ts'
import * as introductionWriter from '../introductions/writer.ts'
import * as invitationReader from '../invitations/reader.ts'
import * as invitationWriter from '../invitations/writer.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { readJobs, retryJobNow } from '../jobs/seen.ts'
import * as labelReader from '../labels/reader.ts'
import * as sharedLabels from '../labels/shared-reader.ts'
import * as labelWriter from '../labels/writer.ts'
import { lockOwnLists, readLists } from '../lists/reader.ts'
import * as listWriter from '../lists/writer.ts'
import { memberExists, membersExist, teamExists } from '../members/exists.ts'
import * as ownedBooks from '../members/owned-books.ts'
import * as memberReader from '../members/reader.ts'
import * as memberWriter from '../members/writer.ts'
import * as networkReader from '../network/reader.ts'
import * as notified from '../notifications/reader.ts'
import * as notifying from '../notifications/writer.ts'
import * as objectiveReader from '../objectives/reader.ts'
import * as objectiveWriter from '../objectives/writer.ts'
import { readLayersOfBatch, readLayerVersionsFromBatch } from '../overlays/history-reader.ts'
import { readLayeredLike, readPastLayers } from '../overlays/past-reader.ts'
import { readHiddenOverlays, readOverlays } from '../overlays/reader.ts'
import { upsertOverlays } from '../overlays/writer.ts'
import { readProfileRow } from '../profiles/reader.ts'
import { lockProfile, upsertProfile } from '../profiles/writer.ts'
import * as pushReader from '../push/reader.ts'
import * as pushWriter from '../push/writer.ts'
import { readSampleSet } from '../samples/reader.ts'
import * as sampleWriter from '../samples/writer.ts'
import * as indexForm from '../search/index-form.ts'
import { readStretch, readStretchOf } from '../search/page-reader.ts'
import * as searchReader from '../search/reader.ts'
import * as searchWriter from '../search/writer.ts'
import { readBookUse } from '../self-check/books.ts'
import { readDoubleUse } from '../self-check/doubles.ts'
import * as usedElsewhere from '../self-check/elsewhere.ts'
import * as usedByMembers from '../self-check/members.ts'
import * as checkReader from '../self-check/reader.ts'
import * as checkWriter from '../self-check/writer.ts'
import { readSettingsRow } from '../settings/reader.ts'
import { lockSettings, updateSettings } from '../settings/writer.ts'
import * as accessReader from '../sharing/access-reader.ts'
import * as grantsReader from '../sharing/grants-reader.ts'
import * as leftBooks from '../sharing/left-books.ts'
import * as links from '../sharing/links.ts'
import * as loneBooks from '../sharing/lone-books.ts'
import * as owners from '../sharing/owners.ts'
import * as requests from '../sharing/requests.ts'
import type { Store } from '../store.ts'
import * as syncReader from '../sync/reader.ts'
import * as replicaReader from '../sync/replica-reader.ts'
import { trimChangesBefore } from '../sync/writer.ts'
import * as talkReader from '../talks/reader.ts'
import * as talkWriter from '../talks/writer.ts'
import * as branches from '../teams/branches.ts'
import * as teamReader from '../teams/reader.ts'
import * as teamBook from '../teams/team-book.ts'
import * as teamWriter from '../teams/writer.ts'
import * as tieNews from '../ties/news.ts'
import * as ownTerms from '../ties/own-terms.ts'
import * as ownTies from '../ties/own-ties.ts'
import * as tieReader from '../ties/reader.ts'
import * as tieRules from '../ties/rules.ts'
import * as tieStates from '../ties/states.ts'
import * as talks from '../ties/talks.ts'
import * as tieWriter from '../ties/writer.ts'
import * as toldReader from '../today-told/reader.ts'
import * as toldWriter from '../today-told/writer.ts'
import * as touchReader from '../touches/reader.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import { bumpViews, bumpViewsBeside, readBooksBeside, restartShown } from '../views/writer.ts'
import * as alarms from '../watch/alarms.ts'
import * as openings from '../watch/openings.ts'
import * as watchPolicy from '../watch/policy.ts'
import * as takings from '../watch/takings.ts'
import { aimOf, introductionOf } from './fill-aims.ts'
import { queuedOf, stepOf } from './fill-catalogue.ts'
import { broughtOf, eventOf, inboundOf } from './fill-desk.ts'
import {
  browserOf,
  facetsOf,
  feedMarkOf,
  followUpOf,
  markOf,
  meetingOf,
  talkKeyOf,
  talkOf,
  taskOf,
} from './fill-interactions.ts'
import type { World } from './fill-world.ts'
import { deriveMarked, markedCard } from './marked-card.ts'

/** Calls one function of the store so that it would return or change rows of the world `w`. `store` gives the same transaction. */
export type WallCall = (tx: WriteTx, w: World, store: Store) => unknown

const DAY = 86_400_000
const HIDING = { fields: ['phones'], belowRank: 6, fromGuests: true }
const ALL_NUMBERS = { after: 0, upTo: Number.MAX_SAFE_INTEGER }
const ALL_ACTIVITY = { before: null, from: null }
const activityOf = (w: World) => ({ reach: [w.bookId], bookId: null, memberId: null })
const ALL_ACTS = { memberId: null, act: null, subject: null, from: null, to: null, door: null }
const FIRST_TEN = { after: 0, limit: 10 }
/** As the owner of that world would ask, through whatever wall. */
const asOwner = <Tx extends ReadTx>(tx: Tx, w: World): Tx => ({ ...tx, actor: { ...tx.actor, memberId: w.ownerId } })
const bytesOf = (w: World) => Buffer.from(`${w.mark} new`)
const contentOf = (w: World) => ({ bytes: bytesOf(w), mediaType: 'image/png', purpose: 'photo' as const })
const linkOf = (w: World, linkId: string) => ({
  linkId,
  token: `${w.mark}${w.mark}${w.mark}`,
  secret: bytesOf(w),
  title: w.mark,
  bookId: w.bookId,
  cardId: null,
  shows: [w.mark],
  passwordHash: null,
  language: null,
  expiresAt: new Date(),
})
const commentOf = (w: World, commentId: string) => ({
  commentId,
  cardId: w.cardId,
  audience: 'all' as const,
  teamId: null,
  text: w.mark,
  mentions: [],
})
const ALL_INBOUND = { state: null, eventId: null, before: null, limit: 10 }
const ALL_FOLLOW_UPS = { cardId: null, state: null, until: null, after: null, limit: 10 }
const ALL_TIME = { since: null, until: null, before: null, limit: 10 }
const homePlace = (w: World) => ({
  cardId: w.cardId,
  bookId: w.bookId,
  uid: `urn:x:${w.mark}`,
  name: `${w.mark}.vcf`,
  linkedBy: null,
  maxRight: null,
})
/** The transaction as a device of the world asks for it. */
const fromDevice = (tx: WriteTx, w: World) => ({ ...tx, actor: { ...tx.actor, deviceId: w.deviceId } })
const ownBook = (w: World) => ({ of: 'own' as const, slug: w.mark })
const othersBook = (w: World) => ({ of: 'others' as const, slug: w.mark, idEnd: w.linkBookId.slice(-12) })
/** Shown since the one time at which its readers started over. */
const knownBook = (w: World) => ({ deviceId: w.deviceId, bookId: w.bookId, number: 1, epoch: 1, at: new Date() })
const NO_TALKS = foldHistory([], { zone: openZone('UTC'), settings: defaultSettings })
const HINTS = { basis: 'other', hints: [], isSeason: true, exchangeDays: 2, labelled: [], named: [], fresh: [] }
/** Takes a book from the owner that their device holds. */
const loseBook = async (tx: WriteTx, w: World) => {
  await deviceWriter.chooseBooks(tx, w.deviceId, [{ bookId: w.linkBookId, isChosen: true }])
  await bookWriter.deleteGrant(tx, { bookId: w.linkBookId, granteeKind: 'member', granteeId: w.ownerId })
  await bumpViews(tx, [w.ownerId], w.linkBookId)
}
const linkPlace = (w: World) => ({ ...homePlace(w), bookId: w.linkBookId, linkedBy: w.linkerId, maxRight: 'share' })
const alarmOf = (w: World) => ({ kind: 'cards-taken' as const, bookId: w.linkBookId, cards: 2, ofCards: 2 })
const grantOf = (w: World) => ({ bookId: w.bookId, granteeKind: 'team' as const, granteeId: w.teamId })
const named = (w: World) => ({ words: [[{ word: w.mark, isBeginning: false }]] })
const handleOf = (w: World) => ({ kind: 'email' as const, key: `${w.mark}@example.org`, isBeginning: false })
const stretchOf = (w: World) => ({ books: [w.bookId, w.linkBookId], order: 'family' as const, after: null, limit: 10 })
const propertyOf = (w: World) => ({ namespace: 'urn:x', name: w.mark, value: w.mark })
const resourceOf = (w: World) => ({ bookId: w.bookId, cardId: w.cardId })
const rowOf = (w: World, uid: string) => {
  const document = markedCard(w.mark, uid)
  return { homeBookId: w.bookId, uid, document, ...deriveMarked(document).columns }
}
const entryOf = (w: World, scope: string) => ({
  cardId: w.cardId,
  scope,
  index: deriveMarked(markedCard(`${w.mark}x`, 'u')).index,
})
const sourceOf = (w: World, sourceId: string, name: string) => ({
  sourceId,
  name,
  kind: 'csv',
  whereFrom: 'new',
  whyHeld: 'new',
  basis: 'contract',
  mapping: null,
})
const blobOf = (w: World) => ({
  blobId: w.photoId,
  purpose: 'photo' as const,
  mediaType: 'image/png',
  size: w.mark.length,
  digest: '',
  isOwnUpload: true,
})
const listOf = (listId: string) => ({ listId, name: 'new', icon: null, query: {}, isShared: false, position: 2 })
const formOf = (w: World) => {
  const told = { responsible: 'new', purpose: 'new', address: 'new' }
  return { title: 'new', bookId: w.bookId, ...told, isOn: false, token: 'x'.repeat(22), secret: bytesOf(w) }
}
const NEW_PROFILE = {
  cardId: null,
  reviewedAt: null,
  isOn: false,
  slug: null,
  bio: 'new',
  shows: [],
  language: 'es' as const,
}
const list = async (chunks: AsyncIterable<Buffer>) => Buffer.concat(await Array.fromAsync(chunks)).toString('utf8')
async function* once(bytes: Buffer) {
  yield bytes
}

/** One call for each function of the store that takes a transaction or the store, as `area/file.function`. */
export const WALL_CALLS: Readonly<Record<string, WallCall>> = {
  'commit-changes.commitChanges': (tx, w) => {
    tx.ledger.noteCard(w.cardId, 2, [{ bookId: w.bookId, name: w.mark, kind: 'put' }])
    tx.ledger.noteOverlay(w.ownerId, w.cardId)
    tx.ledger.noteAudit('forged', w.mark, { mark: w.mark })
    return commitChanges(tx)
  },

  'administration/figures.countWorkspace': (tx) => figures.countWorkspace(tx),
  'administration/figures.readStorage': (tx) => figures.readStorage(tx),

  'audit/list-reader.readActs': (tx) => auditList.readActs(tx, ALL_ACTS, { before: null, limit: 10 }),
  'audit/reader.readHead': (tx) => auditReader.readHead(tx),
  'audit/reader.readSealed': (tx) => auditReader.readSealed(tx, 0, 10),
  'audit/reader.readStrays': (tx) => auditReader.readStrays(tx, 10),
  'audit/reader.countWaiting': (tx) => auditReader.countWaiting(tx),
  'audit/reader.unsealedWorkspaces': (_tx, _w, store) => auditReader.unsealedWorkspaces(store),
  'audit/writer.takeSealLock': (tx) => auditWriter.takeSealLock(tx, 'pass'),
  'audit/writer.takeWaiting': (tx) => auditWriter.takeWaiting(tx, 10),
  'audit/writer.insertSeals': (tx, w) => {
    const hash = createHash('sha256').update(w.mark).digest()
    return auditWriter.insertSeals(tx, [{ auditId: tx.ids.next(), position: 2, hash, payloadHash: null }])
  },
  'audit/writer.erasePayloads': (tx, w) => auditWriter.erasePayloads(tx, [w.auditId]),

  'blobs/reader.readBlob': (tx, w) => blobReader.readBlob(tx, w.photoId),
  'blobs/reader.readBlobs': (tx, w) => blobReader.readBlobs(tx, [w.photoId, w.fileId]),
  'blobs/reader.readBlobPiece': (tx, w) => blobReader.readBlobPiece(tx, w.photoId, 0),
  'blobs/reader.readBytes': (tx, w) => blobReader.readBytes(tx, [w.photoId]),
  'blobs/reader.streamBytes': (_tx, w, store) => list(blobReader.streamBytes(store, w.actor, blobOf(w))),
  'blobs/reader.readVariant': (tx, w) => blobReader.readVariant(tx, w.photoId, w.mark),
  'blobs/reader.readVariants': (tx, w) => blobReader.readVariants(tx, [w.photoId], w.mark),
  'blobs/reader.reachableBlobs': (tx, w) => blobReader.reachableBlobs(tx, [w.photoId]),
  'blobs/store-upload.storeUpload': (_tx, w, store) =>
    storeUpload(store, w.actor, once(bytesOf(w)), { purpose: 'import', mediaType: 'text/csv', limit: 1000 }),
  'blobs/sweeper.sweepHeldBlobs': (tx) => sweeper.sweepHeldBlobs(tx, null),
  'blobs/sweeper.sweepPassingBlobs': (tx) => sweeper.sweepPassingBlobs(tx),
  'blobs/writer.keepBlobs': (tx, w) => blobWriter.keepBlobs(tx, [contentOf(w)]),
  'blobs/writer.insertPieces': (tx, w) =>
    blobWriter.insertPieces(tx, [{ blobId: w.photoId, position: 1, bytes: bytesOf(w) }]),
  'blobs/writer.insertVariant': (tx, w) =>
    blobWriter.insertVariant(tx, w.photoId, {
      name: 'new',
      mediaType: 'image/png',
      width: 1,
      height: 1,
      bytes: bytesOf(w),
    }),

  'books/hidden-fields.readHiddenFields': async (tx, w) => {
    await hiddenFields.setHiddenFields(tx, w.bookId, HIDING)
    return hiddenFields.readHiddenFields(tx)
  },
  'books/hidden-fields.setHiddenFields': (tx, w) => hiddenFields.setHiddenFields(tx, w.bookId, HIDING),
  'books/hidden-fields.readCardsAtHome': (tx, w) => hiddenFields.readCardsAtHome(tx, w.bookId),
  'books/reader.readReach': (tx, w) => bookReader.readReach(tx, w.ownerId),
  'books/reader.readGiven': (tx, w) => bookReader.readGiven(tx, w.ownerId),
  'books/reader.countOwnBooks': (tx) => bookReader.countOwnBooks(tx),
  'books/reader.readUsedBytes': (tx) => bookReader.readUsedBytes(tx),
  'books/reader.readBooks': (tx, w) => bookReader.readBooks(tx, [w.bookId, w.linkBookId]),
  'books/reader.lockBook': (tx, w) => bookReader.lockBook(tx, w.bookId),
  'books/reader.lockBooksShared': (tx, w) => bookReader.lockBooksShared(tx, [w.bookId]),
  'books/reader.readLinkedHomes': (tx, w) => bookReader.readLinkedHomes(tx, [w.linkerId]),
  'books/reader.readSlugs': (tx, w) => bookReader.readSlugs(tx, w.ownerId),
  'books/reader.readGrants': (tx, w) => bookReader.readGrants(tx, [w.bookId]),
  'books/reader.countCards': (tx, w) => bookReader.countCards(tx, [w.bookId]),
  'books/reader.readHomeCards': (tx, w) => bookReader.readHomeCards(tx, w.bookId, null, 10),
  'books/reader.readLinkedCards': (tx, w) => bookReader.readLinkedCards(tx, w.linkBookId),
  'books/reader.readLinksFrom': (tx, w) => bookReader.readLinksFrom(tx, w.bookId),
  'books/reader.readGrantees': (tx, w) => bookReader.readGrantees(tx, grantOf(w)),
  'books/writer.insertBook': (tx, w) =>
    bookWriter.insertBook(tx, { bookId: tx.ids.next(), ownerId: w.ownerId, kind: 'shared', name: 'New', slug: 'new' }),
  'books/writer.renameBookRow': (tx, w) => bookWriter.renameBookRow(tx, w.bookId, 'New'),
  'books/writer.setBookDeleted': (tx, w) => bookWriter.setBookDeleted(tx, w.bookId, true),
  'books/writer.upsertGrant': (tx, w) => bookWriter.upsertGrant(tx, { ...grantOf(w), allows: 'view' }),
  'books/writer.deleteGrant': (tx, w) => bookWriter.deleteGrant(tx, grantOf(w)),
  'books/writer.insertBookVersion': (tx, w) =>
    bookWriter.insertBookVersion(tx, {
      bookId: w.bookId,
      act: 'rename',
      batchId: w.batchId,
      before: null,
      after: null,
    }),

  'cards/reader.readCards': (tx, w) => cardReader.readCards(tx, [w.cardId, w.trashedId]),
  'cards/reader.lockCards': (tx, w) => cardReader.lockCards(tx, [w.cardId]),
  'cards/reader.readHomes': (tx, w) => cardReader.readHomes(tx, [w.cardId]),
  'cards/reader.readLengths': (tx, w) => cardReader.readLengths(tx, [w.cardId]),
  'cards/reader.readCardTexts': (tx, w) => cardReader.readCardTexts(tx, [w.cardId, w.trashedId]),
  'cards/reader.readPlaces': (tx, w) => cardReader.readPlaces(tx, [w.cardId]),
  'cards/reader.lockRevisions': (tx, w) => cardReader.lockRevisions(tx, [w.cardId]),
  'cards/reader.readStandings': (tx, w) => cardReader.readStandings(tx, w.cardId),
  'cards/reader.readTrashedBefore': (tx) => cardReader.readTrashedBefore(tx, new Date(), 10),
  'cards/reader.readTakenUids': (tx, w) => cardReader.readTakenUids(tx, [homePlace(w)]),
  'cards/reader.readTakenNames': (tx, w) => cardReader.readTakenNames(tx, [{ ...homePlace(w), cardId: tx.ids.next() }]),
  'cards/trash-reader.readTrash': (tx, w) => readTrash(tx, [w.bookId], null, 10),
  'cards/walk-reader.readWalk': (tx, w) => readWalk(tx, [w.bookId], null, 10),
  'cards/walk-reader.countWalk': (tx, w) => countWalk(tx, [w.bookId], null),
  'cards/face.readFaces': async (tx, w) => {
    await hiddenFields.setHiddenFields(tx, w.bookId, HIDING)
    return readFaces(tx, [w.cardId])
  },
  'cards/writer.insertCardRows': (tx, w) =>
    cardWriter.insertCardRows(tx, [{ cardId: tx.ids.next(), ...rowOf(w, 'new') }]),
  'cards/writer.updateCardRows': (tx, w) =>
    cardWriter.updateCardRows(tx, [{ cardId: w.cardId, revision: 2, ...rowOf(w, 'new') }]),
  'cards/writer.setCardColumns': (tx, w) =>
    cardWriter.setCardColumns(tx, [{ cardId: w.cardId, ...rowOf(w, 'new'), sortFamily: 'new' }]),
  'cards/writer.setTrashed': (tx, w) => cardWriter.setTrashed(tx, [w.cardId], true),
  'cards/writer.setHomeBook': (tx, w) => cardWriter.setHomeBook(tx, [w.cardId], w.linkBookId),
  'cards/writer.insertPlaces': (tx, w) =>
    cardWriter.insertPlaces(tx, [
      { ...homePlace(w), cardId: w.trashedId, uid: 'new', name: 'new', sortFamily: '', sortGiven: '' },
    ]),
  'cards/writer.updatePlaceKeys': (tx, w) =>
    cardWriter.updatePlaceKeys(tx, [{ cardId: w.cardId, ...rowOf(w, 'new'), sortFamily: 'new' }]),
  'cards/writer.setMaxRights': (tx, w) => cardWriter.setMaxRights(tx, [{ ...linkPlace(w), maxRight: 'view' }]),
  'cards/writer.deletePlaces': (tx, w) => cardWriter.deletePlaces(tx, [linkPlace(w)]),
  'cards/writer.deleteCardRows': (tx, w) => cardWriter.deleteCardRows(tx, [w.cardId]),

  'collections/changes-reader.readCollectionEvents': (tx, w) =>
    collectionChanges.readCollectionEvents(fromDevice(tx, w), ownBook(w), { after: 0, limit: null }),
  'collections/changes-reader.readLostCollection': async (tx, w) => {
    await loseBook(tx, w)
    return collectionChanges.readLostCollection(fromDevice(tx, w), othersBook(w), new Date(0))
  },
  'collections/changes-reader.readLostNames': (tx, w) =>
    collectionChanges.readLostNames(tx, { bookId: w.bookId, lostAt: tx.now }, 0),
  'collections/documents-reader.readDocuments': (tx, w) =>
    documents.readDocuments(tx, w.bookId, { after: null, limit: 10 }),
  'collections/documents-reader.readChangedDocuments': (tx, w) => documents.readChangedDocuments(tx, w.bookId, 0),
  'collections/documents-reader.readLayeredCards': (tx, w) => documents.readLayeredCards(tx, w.bookId),
  'collections/known.doNotWait': (tx) => known.doNotWait(tx),
  'collections/known.raiseKnownNumbers': (tx, w) => known.raiseKnownNumbers(tx, [knownBook(w)]),
  'collections/known.noteGivenCards': (tx, w) =>
    known.noteGivenCards(tx, [{ ...knownBook(w), cardId: w.cardId, revision: 2 }]),
  'collections/log.insertLogEntry': (tx, w) =>
    deviceLog.insertLogEntry(tx, { deviceId: w.deviceId, kind: 'refused', bookId: w.bookId, facts: { mark: w.mark } }),
  'collections/log.readLog': (tx, w) => deviceLog.readLog(tx, w.deviceId, { before: null, limit: 10 }),
  'collections/log.trimLogs': (tx) => deviceLog.trimLogs(tx, new Date(tx.now.getTime() + DAY), 1),
  'collections/losses.lockOpenBatch': (tx, w) => losses.lockOpenBatch(tx, w.deviceId),
  'collections/losses.keepBatchOpen': (tx, w) => losses.keepBatchOpen(tx, w.deviceId, w.batchId),
  'collections/losses.addLoss': (tx, w) =>
    losses.addLoss(tx, { batchId: w.batchId, deviceId: w.deviceId, bookId: w.bookId, cards: 1 }),
  'collections/losses.setTold': (tx, w) => losses.setTold(tx, w.batchId, [w.bookId]),
  'collections/losses.readAlerts': (tx) => losses.readAlerts(tx, new Date(0), 10),
  'collections/losses.hasLostIn': (tx, w) => losses.hasLostIn(tx, w.batchId),
  'collections/losses.trimLosses': (tx) => losses.trimLosses(tx, new Date(tx.now.getTime() + DAY)),
  'collections/members-reader.readMembers': (tx, w) =>
    members.readMembers(fromDevice(tx, w), ownBook(w), { names: [`${w.mark}.vcf`] }),
  'collections/members-reader.readMemberPage': (tx, w) =>
    members.readMemberPage(fromDevice(tx, w), ownBook(w), { after: null, limit: 10 }),
  'collections/members-reader.readResourceRows': (tx, w) =>
    members.readResourceRows(fromDevice(tx, w), ownBook(w), { cardIds: [w.cardId] }),
  'collections/members-reader.readTextRows': (tx, w) =>
    members.readTextRows(fromDevice(tx, w), ownBook(w), { cardIds: [w.cardId] }, null),
  'collections/members-reader.readTextPage': (tx, w) =>
    members.readTextPage(fromDevice(tx, w), ownBook(w), { after: null, limit: 10 }, null),
  'collections/places.readHolder': (tx, w) => places.readHolder(tx, w.bookId, `urn:x:${w.mark}`),
  'collections/places.setResourceName': (tx, w) => places.setResourceName(tx, homePlace(w), 'new.vcf'),
  'collections/properties.readStoredProperties': (tx, w) =>
    properties.readStoredProperties(tx, w.bookId, [w.cardId, null]),
  'collections/properties.upsertProperties': (tx, w) =>
    properties.upsertProperties(tx, resourceOf(w), [{ ...propertyOf(w), value: 'new' }]),
  'collections/properties.deleteProperties': (tx, w) => properties.deleteProperties(tx, resourceOf(w), [propertyOf(w)]),
  'collections/properties.readPropertiesIn': (tx, w) => properties.readPropertiesIn(tx, w.bookId, 1_000_000),
  'collections/properties.countProperties': (tx, w) => properties.countProperties(tx, resourceOf(w)),
  'collections/properties.copyProperties': (tx, w) =>
    properties.copyProperties(tx, resourceOf(w), { bookId: w.linkBookId, cardId: w.cardId }),
  'collections/properties.deletePropertiesOf': (tx, w) => properties.deletePropertiesOf(tx, resourceOf(w)),
  'collections/properties.moveProperties': (tx, w) => properties.moveProperties(tx, w.cardId, w.bookId, w.linkBookId),
  'collections/reader.readHolding': (tx, w) => readHolding(fromDevice(tx, w), { of: 'all' }),
  'collections/sent-cards.lockNamed': (tx, w) =>
    sentCards.lockNamed(fromDevice(tx, w), { of: 'own', slug: w.mark }, `${w.mark}.vcf`),
  'collections/sent-cards.readKnownRevision': (tx, w) =>
    sentCards.readKnownRevision(fromDevice(tx, w), {
      cardId: w.cardId,
      revision: 1,
      bookId: w.bookId,
      knownNumber: 0,
    }),
  'collections/sent-cards.setDeviceRevision': (tx, w) => sentCards.setDeviceRevision(fromDevice(tx, w), w.cardId, 2),
  'collections/sent-cards.wasOfOtherRights': async (tx, w) => {
    await restartShown(tx, [w.ownerId], [w.bookId])
    return sentCards.wasOfOtherRights(fromDevice(tx, w), {
      cardId: w.cardId,
      revision: 1,
      bookId: w.bookId,
      knownNumber: 0,
    })
  },
  'collections/sent-cards.keepSentText': (tx, w) =>
    sentCards.keepSentText(fromDevice(tx, w), {
      cardId: w.cardId,
      revision: 2,
      version: '3.0',
      text: 'new',
      photos: null,
    }),
  'collections/writer.setBookDescription': (tx, w) => collectionWriter.setBookDescription(tx, w.bookId, 'New'),
  'collections/writer.freeSlug': async (tx, w) => {
    await bookWriter.setBookDeleted(tx, w.bookId, true)
    return collectionWriter.freeSlug(tx, w.ownerId, w.mark)
  },
  'collections/writer.raiseViewsAbove': (tx, w) => collectionWriter.raiseViewsAbove(tx, w.bookId, w.bookId),

  'comments/reader.readComments': (tx, w) => commentReader.readComments(tx, w.cardId, { before: null, limit: 10 }),
  'comments/reader.readComment': (tx, w) => commentReader.readComment(tx, w.commentId),
  'comments/reader.lockComment': (tx, w) => commentReader.lockComment(tx, w.commentId),
  'comments/reader.readCommentVersions': (tx, w) => commentReader.readCommentVersions(tx, w.commentId),
  'comments/reader.countComments': (tx, w) => commentReader.countComments(tx, w.cardId),
  'comments/reader.isInTeam': (tx, w) =>
    commentReader.isInTeam({ ...tx, actor: { ...tx.actor, memberId: w.linkerId } }, w.teamId),
  'comments/writer.insertComment': (tx, w) => commentWriter.insertComment(tx, commentOf(w, tx.ids.next())),
  'comments/writer.rewriteComment': (tx, w) =>
    commentWriter.rewriteComment(tx, w.commentId, { text: `${w.mark} new`, mentions: [] }),
  'comments/writer.forgetOwnDeleted': async (tx, w) => {
    await commentWriter.setCommentDeleted(tx, w.commentId, true)
    return commentWriter.forgetOwnDeleted(tx, w.cardId, 0)
  },
  'comments/writer.forgetDeletedBefore': async (tx, w) => {
    await commentWriter.setCommentDeleted(tx, w.commentId, true)
    return commentWriter.forgetDeletedBefore(tx, new Date(Date.now() + DAY))
  },
  'comments/writer.setCommentDeleted': (tx, w) => commentWriter.setCommentDeleted(tx, w.commentId, true),

  'interactions/reader.readInteractionsOfCard': (tx, w) =>
    interactionReader.readInteractionsOfCard(tx, { cardId: w.cardId, reach: [w.bookId] }, ALL_TIME),
  'interactions/reader.readInteractionsOfMember': (tx, w) =>
    interactionReader.readInteractionsOfMember(tx, { memberId: w.ownerId, reach: [w.bookId] }, ALL_TIME),
  'interactions/reader.readInteraction': (tx, w) => interactionReader.readInteraction(tx, w.interactionId, [w.bookId]),
  'interactions/reader.lockInteraction': (tx, w) =>
    interactionReader.lockInteraction({ ...tx, actor: { ...tx.actor, memberId: w.ownerId } }, w.interactionId),
  'interactions/reader.readInteractionCards': (tx, w) =>
    interactionReader.readInteractionCards(tx, w.interactionId, { reach: [w.bookId], knowsAll: true }),
  'interactions/reader.readInteractionVersions': (tx, w) =>
    interactionReader.readInteractionVersions(tx, w.interactionId),
  'interactions/reader.countInteractions': (tx, w) =>
    interactionReader.countInteractions({ ...tx, actor: { ...tx.actor, memberId: w.ownerId } }, [w.cardId], 10),
  'interactions/reader.countEach': async (tx, w) =>
    [...(await interactionReader.countEach(asOwner(tx, w), [w.cardId], 10))].filter(([, count]) => count > 0),
  'interactions/writer.insertInteractions': (tx, w) =>
    interactionWriter.insertInteractions(tx, new Map([[tx.ids.next(), talkOf(tx, w)]])),
  'interactions/pressure.readPressure': async (tx, w) =>
    (await pressure.readPressure(tx, w.cardId, new Date(0))).contacts,
  'interactions/visibility.readBookVisibility': (tx, w) => bookVisibility.readBookVisibility(tx, [w.bookId]),
  'interactions/visibility.setBookVisibility': (tx, w) => bookVisibility.setBookVisibility(tx, w.bookId, 'open'),
  'interactions/writer.insertInteraction': (tx, w) =>
    interactionWriter.insertInteraction(tx, tx.ids.next(), talkOf(tx, w)),
  'interactions/writer.keepInteraction': (tx, w) =>
    interactionWriter.keepInteraction(tx, w.interactionId, talkOf(tx, w)),
  'interactions/writer.rewriteInteraction': (tx, w) =>
    interactionWriter.rewriteInteraction(tx, w.interactionId, { ...talkOf(tx, w), text: `${w.mark} new` }),
  'interactions/writer.setInteractionDeleted': (tx, w) =>
    interactionWriter.setInteractionDeleted(tx, w.interactionId, true),
  'interactions/writer.forgetCards': (tx, w) => interactionWriter.forgetCards(tx, [w.cardId]),
  'interactions/writer.forgetDeletedBefore': async (tx, w) => {
    await interactionWriter.setInteractionDeleted(tx, w.interactionId, true)
    return interactionWriter.forgetDeletedBefore(tx, new Date(Date.now() + DAY), 10)
  },
  'interactions/writer.forgetUntold': (tx, w) => interactionWriter.forgetUntold(tx, w.ownerId),

  'ties/talks.readOwnTalks': (tx, w) =>
    talks.readOwnTalks({ ...tx, actor: { ...tx.actor, memberId: w.ownerId } }, [w.cardId]),
  'ties/talks.readToldTalks': (tx, w) =>
    talks.readToldTalks({ ...tx, actor: { ...tx.actor, memberId: tx.ids.next() } }, w.cardId),
  'ties/states.readStates': (tx, w) => tieStates.readStates(asOwner(tx, w), null, 'basis'),
  'ties/states.lockStale': (tx, w) => tieStates.lockStale(asOwner(tx, w), 'other', 10),
  'ties/states.writeStates': (tx, w) => tieStates.writeStates(asOwner(tx, w), new Map([[w.cardId, NO_TALKS]]), 'basis'),
  'ties/states.readTiedMembers': (tx) => tieStates.readTiedMembers(tx),
  'ties/news.readNews': (tx, w) => tieNews.readNews(asOwner(tx, w), ['child'], '2000-01-01'),
  'ties/own-ties.readOwnTies': (tx, w) =>
    ownTies.readOwnTies({ ...tx, actor: { ...tx.actor, memberId: w.ownerId } }, [w.bookId], null),
  'ties/own-terms.readOwnTerms': (tx, w) => ownTerms.readOwnTerms(asOwner(tx, w), [w.bookId], null),
  'ties/own-ties.readHintedTies': async (tx, w) =>
    (await ownTies.readHintedTies(asOwner(tx, w), [w.bookId], HINTS)).ties,
  'ties/own-ties.readLadderFacets': (tx, w) => ownTies.readLadderFacets(tx, w.cardId, [w.ownerId]),
  'ties/rules.readTieRules': (tx) => tieRules.readTieRules(tx),
  'ties/rules.updateTieRules': (tx, w) => tieRules.updateTieRules(tx, { mark: w.mark }),
  'agenda/marks.readMarks': (tx) => agendaMarks.readMarks(tx),
  'agenda/marks.insertMark': (tx, w) => agendaMarks.insertMark(tx, tx.ids.next(), markOf(w)),
  'agenda/marks.deleteMark': (tx, w) => agendaMarks.deleteMark(tx, w.interactionId),
  'agenda/marks.forgetSpentMarks': async (tx, w) => {
    const before = new Date(Date.now() + DAY)
    await agendaMarks.insertMark(asOwner(tx, w), tx.ids.next(), markOf(w))
    return agendaMarks.forgetSpentMarks(tx, { before, occasionsBefore: before })
  },
  'agenda/label-cadences.readLabelCadences': (tx) => labelCadences.readLabelCadences(tx),
  'agenda/label-cadences.replaceLabelCadences': (tx) => labelCadences.replaceLabelCadences(tx, []),
  'agenda/label-cadences.readLabelledCards': async (tx, w) => [
    ...(await labelCadences.readLabelledCards(tx, [w.bookId], [w.mark])),
  ],
  'talks/reader.findKeyHolders': (tx, w) =>
    talkReader.findKeyHolders(tx, [w.bookId], { kind: 'email', keys: [handleOf(w).key] }),
  'talks/reader.readKnownTalks': async (tx, w) =>
    (await talkReader.readKnownTalks(asOwner(tx, w), [talkKeyOf(w)])).map(({ key }) => Buffer.from(key, 'hex')),
  'talks/reader.readMostTalked': (tx, w) =>
    talkReader.readMostTalked(asOwner(tx, w), { batchId: w.interactionId, bookIds: [w.bookId], limit: 10 }),
  'talks/writer.insertTalkKeys': (tx, w) =>
    talkWriter.insertTalkKeys(tx, tx.ids.next(), [{ key: Buffer.alloc(16, 'new'), interactionId: w.interactionId }]),
  'talks/writer.forgetUndoneTalks': async (tx, w) => {
    await talkWriter.takeBackTalks(asOwner(tx, w), w.interactionId, w.batchId)
    return talkWriter.forgetUndoneTalks(asOwner(tx, w), [talkKeyOf(w)])
  },
  'talks/writer.takeBackTalks': (tx, w) => talkWriter.takeBackTalks(asOwner(tx, w), w.interactionId, w.batchId),
  'talks/writer.bringTalksAgain': async (tx, w) => {
    await talkWriter.takeBackTalks(asOwner(tx, w), w.interactionId, w.batchId)
    return talkWriter.bringTalksAgain(asOwner(tx, w), w.batchId)
  },
  'push/reader.readSubscriptions': (tx) => pushReader.readSubscriptions(tx),
  'push/writer.upsertSubscription': (tx, w) => pushWriter.upsertSubscription(tx, { ...browserOf(w), label: 'new' }),
  'push/writer.deleteSubscription': (tx, w) => pushWriter.deleteSubscription(tx, w.interactionId),
  'today-told/reader.readTodayReaders': (tx) => toldReader.readTodayReaders(tx, 'push'),
  'today-told/writer.noteTold': (tx) => toldWriter.noteTold(tx, 'mail', '2026-02-02'),
  'touches/reader.findTouchable': (tx, w) =>
    touchReader.findTouchable(asOwner(tx, w), {
      basis: 'other',
      reach: [w.bookId],
      without: [],
      near: [],
      talks: null,
      most: 10,
    }),
  'touches/reader.readWeek': (tx) => touchReader.readWeek(tx, new Date(0)),
  'ties/reader.readTie': (tx, w) => tieReader.readTie(tx, w.cardId),
  'ties/reader.readTies': (tx, w) => tieReader.readTies(tx, [w.bookId], { isKey: true, after: null, limit: 10 }),
  'ties/reader.lockOwnTies': (tx) => tieReader.lockOwnTies(tx),
  'ties/reader.readTieVersions': (tx, w) => tieReader.readTieVersions(tx, w.cardId),
  'ties/writer.upsertTie': (tx, w) => tieWriter.upsertTie(tx, w.cardId, facetsOf(w)),
  'ties/writer.keepTie': (tx, w) => tieWriter.keepTie(tx, w.cardId, facetsOf(w)),

  'drafts/reader.readUsedLines': (tx, w) => draftReader.readUsedLines(tx, w.cardId),
  'drafts/reader.readLastTalk': (tx, w) => draftReader.readLastTalk(tx, w.cardId),
  'drafts/writer.insertUsedLines': (tx, w) => draftWriter.insertUsedLines(tx, w.cardId, ['new']),
  'drafts/writer.deleteUsedLines': (tx, w) => draftWriter.deleteUsedLines(tx, w.cardId, [w.mark.slice(0, 20)]),
  'interactions/own-contributions.readOwnContributions': (tx, w) =>
    ownContributions.readOwnContributions(tx, [w.bookId]),
  'introductions/reader.readIntroductions': (tx, w) => introductionReader.readIntroductions(tx, [w.bookId], w.cardId),
  'introductions/reader.readIntroduction': (tx, w) =>
    introductionReader.readIntroduction(tx, w.interactionId, [w.bookId]),
  'introductions/reader.lockIntroduction': (tx, w) =>
    introductionReader.lockIntroduction(tx, w.interactionId, [w.bookId]),
  'introductions/reader.readIntroductionVersions': (tx, w) =>
    introductionReader.readIntroductionVersions(tx, w.interactionId),
  'introductions/reader.countIntroductions': (tx, w) => introductionReader.countIntroductions(tx, w.cardId),
  'introductions/writer.insertIntroduction': (tx, w) =>
    introductionWriter.insertIntroduction(tx, tx.ids.next(), introductionOf(w)),
  'introductions/writer.rewriteIntroduction': (tx, w) =>
    introductionWriter.rewriteIntroduction(tx, introductionOf(w), { ...introductionOf(w), text: `${w.mark} new` }),
  'introductions/writer.setIntroductionDeleted': (tx, w) =>
    introductionWriter.setIntroductionDeleted(tx, w.interactionId, true),
  'objectives/reader.readObjectives': (tx) => objectiveReader.readObjectives(tx),
  'objectives/reader.readObjective': (tx, w) => objectiveReader.readObjective(tx, w.interactionId),
  'objectives/reader.lockObjective': (tx, w) => objectiveReader.lockObjective(tx, w.interactionId),
  'objectives/reader.readObjectiveVersions': (tx, w) => objectiveReader.readObjectiveVersions(tx, w.interactionId),
  'objectives/reader.countNaming': (tx) => objectiveReader.countNaming(tx),
  'objectives/reader.countObjectives': (tx) => objectiveReader.countObjectives(tx),
  'objectives/writer.insertObjective': (tx, w) => objectiveWriter.insertObjective(tx, tx.ids.next(), aimOf(w)),
  'objectives/writer.keepObjective': (tx, w) => objectiveWriter.keepObjective(tx, w.interactionId, aimOf(w)),
  'objectives/writer.rewriteObjective': (tx, w) =>
    objectiveWriter.rewriteObjective(tx, w.interactionId, { ...aimOf(w), title: `${w.mark} new` }),
  'objectives/writer.setObjectiveDeleted': (tx, w) => objectiveWriter.setObjectiveDeleted(tx, w.interactionId, true),
  'cataloguing/reader.readOpenSession': (tx) => catalogueReader.readOpenSession(tx),
  'cataloguing/reader.lockSession': (tx, w) => catalogueReader.lockSession(tx, w.interactionId),
  'cataloguing/reader.readNextCards': (tx, w) =>
    catalogueReader.readNextCards(tx, w.interactionId, { reach: [w.bookId], limit: 10 }),
  'cataloguing/reader.readQueuedCards': (tx, w) => catalogueReader.readQueuedCards(tx, w.interactionId, [w.cardId]),
  'cataloguing/reader.readKin': (tx, w) =>
    catalogueReader.readKin(tx, w.interactionId, { kins: [w.mark], reach: [w.bookId], limit: 10 }),
  'cataloguing/reader.countQueue': (tx, w) => catalogueReader.countQueue(tx, w.interactionId, [w.bookId]),
  'cataloguing/reader.readCatalogued': (tx, w) => catalogueReader.readCatalogued(tx, [w.cardId]),
  'cataloguing/reader.readLastSteps': (tx, w) => catalogueReader.readLastSteps(tx, w.interactionId, 10),
  'cataloguing/reader.readStep': (tx, w) => catalogueReader.readStep(tx, w.interactionId, w.interactionId),
  'cataloguing/reader.readDecisions': (tx) => catalogueReader.readDecisions(tx, 10),
  'cataloguing/writer.insertSession': (tx, w) =>
    catalogueWriter.insertSession(tx, { sessionId: tx.ids.next(), order: 'name', cards: [queuedOf(w)] }),
  'cataloguing/writer.endSessions': (tx) => catalogueWriter.endSessions(tx),
  'cataloguing/writer.setQueued': (tx, w) =>
    catalogueWriter.setQueued(tx, w.interactionId, [{ cardId: w.cardId, state: 'done', place: 9 }]),
  'cataloguing/writer.insertStep': (tx, w) =>
    catalogueWriter.insertStep(tx, w.interactionId, { ...stepOf(w), stepId: tx.ids.next() }),
  'cataloguing/writer.setStepUndone': (tx, w) => catalogueWriter.setStepUndone(tx, w.interactionId, w.interactionId),

  'calendars/choices.readCalendarChoice': (tx) => calendarChoices.readCalendarChoice(tx),
  'calendars/choices.writeCalendarChoice': (tx) =>
    calendarChoices.writeCalendarChoice(tx, { hasDays: false, nameDays: 'key' }),
  'calendars/entries.readCalendarNumber': (tx) => calendarEntries.readCalendarNumber(tx, 'follow-ups'),
  'calendars/entries.lockCalendar': (tx) => calendarEntries.lockCalendar(tx, 'follow-ups'),
  'calendars/entries.readSeenEntries': (tx) => calendarEntries.readSeenEntries(tx, 'follow-ups'),
  'calendars/entries.noteEntries': (tx, w) =>
    calendarEntries.noteEntries(tx, 'follow-ups', { number: 2, entries: [{ name: `${w.mark}.ics`, etag: null }] }),
  'calendars/people.readHeeded': (tx) => calendarPeople.readHeeded(tx),
  'calendars/people.readNames': (tx, w) => calendarPeople.readNames(tx, [w.bookId]),
  'calendars/people.readDated': (tx, w) =>
    calendarPeople.readDated(tx, [w.bookId], { nameDays: 'everybody', only: null }),
  'calendars/meetings.readMeetings': (tx) => calendarMeetings.readMeetings(tx),
  'calendars/meetings.readRefused': async (tx, w) => {
    await calendarMeetings.refuseMeetingRow(tx as WriteTx, w.cardId, true)
    return calendarMeetings.readRefused(tx, [w.cardId])
  },
  'calendars/meetings.upsertMeetings': (tx, w) => calendarMeetings.upsertMeetings(tx, null, [meetingOf(w)]),
  'calendars/meetings.deleteMeetings': (tx, w) => calendarMeetings.deleteMeetings(tx, w.interactionId, []),
  'calendars/meetings.refuseMeetingRow': (tx, w) => calendarMeetings.refuseMeetingRow(tx, w.cardId, true),
  'calendars/own-calendars.readOwnCalendars': (tx) => ownCalendars.readOwnCalendars(tx),
  'calendars/own-calendars.readCalendarsToRead': (tx) => ownCalendars.readCalendarsToRead(tx),
  'calendars/own-calendars.insertOwnCalendar': (tx, w) =>
    ownCalendars.insertOwnCalendar(tx, {
      calendarId: tx.ids.next(),
      name: w.mark,
      host: w.mark,
      sealed: Buffer.from(w.mark),
    }),
  'calendars/own-calendars.noteReading': (tx, w) => ownCalendars.noteReading(tx, w.interactionId, 'unreadable'),
  'calendars/own-calendars.deleteOwnCalendar': (tx, w) => ownCalendars.deleteOwnCalendar(tx, w.interactionId),
  'calendars/tasks.readTasks': (tx, w) => calendarTasks.readTasks(tx, [w.bookId]),
  'calendars/tasks.readNobodys': async (tx, w) => {
    const nobodys = { ...followUpOf(w), followUpId: tx.ids.next() }
    await calendarTasks.insertNobodys(tx, nobodys)
    return calendarTasks.readNobodys(tx)
  },
  'calendars/tasks.lockTask': (tx, w) => calendarTasks.lockTask(tx, w.interactionId, [w.bookId]),
  'calendars/tasks.insertNobodys': (tx, w) =>
    calendarTasks.insertNobodys(tx, { ...followUpOf(w), followUpId: tx.ids.next() }),
  'calendars/tasks.freeResource': (tx, w) => calendarTasks.freeResource(tx, { name: `${w.mark}.ics`, uid: w.mark }),
  'calendars/tasks.setPerson': (tx, w) => calendarTasks.setPerson(tx, w.interactionId, null),
  'calendars/tasks.keepResource': (tx, w) => calendarTasks.keepResource(tx, { ...taskOf(w), isLeft: true }),
  'calendars/feeds.readFeeds': (tx) => calendarFeeds.readFeeds(tx),
  'calendars/feeds.findFeed': (tx, w) => calendarFeeds.findFeed(tx, feedMarkOf(w)),
  'calendars/feeds.insertFeed': (tx, w) => {
    const what = { listId: null, hasOccasions: true, hasFollowUps: false, mark: feedMarkOf({ mark: 'new' }) }
    return calendarFeeds.insertFeed(tx, { feedId: tx.ids.next(), name: w.mark, ...what })
  },
  'calendars/feeds.revokeFeedRow': (tx, w) => calendarFeeds.revokeFeedRow(tx, w.interactionId),
  'calendars/feeds.noteFetch': (tx, w) => calendarFeeds.noteFetch(tx, w.interactionId),
  'network/reader.readNetworkCards': (tx, w) => networkReader.readNetworkCards(tx, [w.bookId], 10),
  'network/reader.readYearCounts': (tx) => networkReader.readYearCounts(tx, 'UTC'),
  'network/reader.readIntroducers': (tx) => networkReader.readIntroducers(tx),
  'follow-ups/reader.readFollowUps': (tx, w) => followUpReader.readFollowUps(tx, [w.bookId], ALL_FOLLOW_UPS),
  'follow-ups/reader.readFollowUp': (tx, w) => followUpReader.readFollowUp(tx, w.interactionId, [w.bookId]),
  'follow-ups/reader.lockFollowUp': (tx, w) => followUpReader.lockFollowUp(tx, w.interactionId, [w.bookId]),
  'follow-ups/reader.readFollowUpVersions': (tx, w) => followUpReader.readFollowUpVersions(tx, w.interactionId),
  'follow-ups/reader.countFollowUps': (tx, w) => followUpReader.countFollowUps(tx, w.cardId),
  'follow-ups/writer.insertFollowUp': (tx, w) =>
    followUpWriter.insertFollowUp(tx, { ...followUpOf(w), followUpId: tx.ids.next() }),
  'follow-ups/writer.rewriteFollowUp': (tx, w) =>
    followUpWriter.rewriteFollowUp(tx, followUpOf(w), { ...followUpOf(w), text: `${w.mark} new` }),

  'desk/brought.bringInbound': (tx, w) =>
    deskBrought.bringInbound(asOwner(tx, w), w.interactionId, [
      { ...broughtOf(w), inboundId: tx.ids.next(), receivedAt: tx.now },
    ]),
  'desk/brought.countBroughtInbound': (tx, w) => deskBrought.countBroughtInbound(asOwner(tx, w), w.interactionId),
  'desk/brought.takeBackInbound': (tx, w) => deskBrought.takeBackInbound(asOwner(tx, w), w.interactionId, w.cardId),
  'desk/brought.bringInboundAgain': async (tx, w) => {
    await deskBrought.takeBackInbound(asOwner(tx, w), w.interactionId, w.cardId)
    return deskBrought.bringInboundAgain(asOwner(tx, w), w.cardId)
  },
  'desk/reader.readInbound': (tx, w) => deskReader.readInbound(tx, [w.bookId], ALL_INBOUND),
  'desk/reader.readOneInbound': (tx, w) => deskReader.readOneInbound(tx, [w.bookId], w.interactionId),
  'desk/reader.lockInbound': (tx, w) => deskReader.lockInbound(tx, [w.bookId], w.interactionId),
  'desk/reader.readInboundVersions': (tx, w) => deskReader.readInboundVersions(tx, w.interactionId),
  'desk/reader.readWaitingInbound': (tx, w) =>
    deskReader.readWaitingInbound(tx, [w.bookId], { today: '2026-01-01', limit: 10 }),
  'desk/reader.countInbound': (tx, w) => deskReader.countInbound(tx, [w.bookId]),
  'desk/reader.countOwnInbound': (tx) => deskReader.countOwnInbound(tx),
  'desk/reader.readInboundPicture': (tx, w) => deskReader.readInboundPicture(tx, w.interactionId),
  'desk/writer.insertInbound': (tx, w) =>
    deskWriter.insertInbound(tx, { ...inboundOf(w), inboundId: tx.ids.next(), eventId: null }),
  'desk/writer.rewriteInbound': (tx, w) =>
    deskWriter.rewriteInbound(tx, inboundOf(w), { ...inboundOf(w), text: `${w.mark} new` }),
  'desk/writer.insertInboundPicture': async (tx, w) => {
    const inboundId = tx.ids.next()
    await deskWriter.insertInbound(tx, { ...inboundOf(w), inboundId, eventId: null })
    await deskWriter.insertInboundPicture(tx, inboundId, Buffer.from(w.mark))
  },
  'desk/writer.adoptInbound': (tx, w) => deskWriter.adoptInbound(tx, w.ownerId, w.linkerId),

  'events/meetings.readMeeting': (tx, w) => eventMeetings.readMeeting(tx, { cardId: w.cardId, key: `reply:${w.mark}` }),
  'events/meetings.readMet': (tx, w) => eventMeetings.readMet(tx, `reply:${w.mark}`),
  'events/meetings.readNamesAt': (tx, w) => eventMeetings.readNamesAt(tx, w.interactionId),
  'events/meetings.countEntries': (tx, w) =>
    eventMeetings.countEntries(tx, { cardId: w.cardId, eventId: w.interactionId, state: 'new' }),
  'events/reader.readEvents': (tx) => eventReader.readEvents(tx),
  'events/reader.readEvent': (tx, w) => eventReader.readEvent(tx, w.interactionId),
  'events/reader.lockEvent': (tx, w) => eventReader.lockEvent(tx, w.interactionId),
  'events/reader.readEventVersions': (tx, w) => eventReader.readEventVersions(tx, w.interactionId),
  'events/writer.insertEvent': (tx, w) => eventWriter.insertEvent(tx, { ...eventOf(w), eventId: tx.ids.next() }),
  'events/writer.rewriteEvent': (tx, w) =>
    eventWriter.rewriteEvent(tx, eventOf(w), { ...eventOf(w), place: `${w.mark} new` }),

  'devices/reader.readDevices': (tx, w) => deviceReader.readDevices(tx, w.ownerId),
  'devices/reader.readDevice': (tx, w) => deviceReader.readDevice(tx, w.deviceId),
  'devices/reader.readChoices': (tx, w) => deviceReader.readChoices(tx, [w.deviceId]),
  'devices/reader.readLivingDevice': (tx, w) => deviceReader.readLivingDevice(tx, w.deviceId),
  'devices/reader.lockDevice': (tx, w) => deviceReader.lockDevice(tx, w.deviceId),
  'devices/reader.readDeviceStanding': (tx, w) => deviceReader.readDeviceStanding(tx, w.deviceId),
  'devices/writer.insertDevice': (tx) =>
    deviceWriter.insertDevice(tx, {
      deviceId: tx.ids.next(),
      label: 'new',
      doors: ['ldap'],
      hasAllBooks: false,
      hasCalendars: false,
    }),
  'devices/writer.chooseBooks': (tx, w) =>
    deviceWriter.chooseBooks(tx, w.deviceId, [{ bookId: w.bookId, isChosen: false }]),
  'devices/writer.updateDevice': (tx, w) =>
    deviceWriter.updateDevice(tx, w.deviceId, {
      label: 'new',
      hasAllBooks: false,
      showsOverlay: true,
      hasCalendars: true,
      isViewNew: true,
    }),
  'devices/writer.setDeviceRevoked': (tx, w) => deviceWriter.setDeviceRevoked(tx, w.deviceId),
  'devices/writer.noteDeviceUse': (tx, w) =>
    deviceWriter.noteDeviceUse(tx, w.deviceId, { client: 'new', family: 'apple' }),

  'forms/reader.readForms': (tx) => formReader.readForms(tx),
  'forms/reader.findForm': (tx, w) => formReader.findForm(tx, w.mark.repeat(3)),
  'forms/reader.readFormStandings': (tx, w) => formReader.readFormStandings(tx, [w.formId]),
  'forms/reader.readFormEntry': (tx, w) => formReader.readFormEntry(tx, w.formId, w.formId),
  'forms/writer.lockForm': (tx, w) => formWriter.lockForm(tx, w.formId),
  'forms/writer.lockOwnForms': (tx) => formWriter.lockOwnForms(tx),
  'forms/writer.insertForm': (tx, w) => formWriter.insertForm(tx, { formId: tx.ids.next(), ...formOf(w) }),
  'forms/writer.updateForm': (tx, w) => formWriter.updateForm(tx, w.formId, formOf(w)),
  'forms/writer.adoptForms': (tx, w) => formWriter.adoptForms(tx, w.ownerId, w.linkerId),
  'forms/writer.setFormDeleted': (tx, w) => formWriter.setFormDeleted(tx, w.formId),
  'forms/writer.insertFormEntry': (tx, w) =>
    formWriter.insertFormEntry(tx, { formId: w.formId, entryId: tx.ids.next(), cardId: w.cardId, told: {} }),

  'groups/reader.readKeptGroups': (tx, w) => groupReader.readKeptGroups(tx, w.bookId),
  'groups/reader.readLabelMembers': (tx, w) =>
    groupReader.readLabelMembers(fromDevice(tx, w), { of: 'own', slug: w.mark }),
  'groups/reader.readShownByUid': (tx, w) =>
    groupReader.readShownByUid(fromDevice(tx, w), { of: 'own', slug: w.mark }, [`urn:x:${w.mark}`]),
  'groups/writer.lockGroups': (tx, w) => groupWriter.lockGroups(tx, w.bookId),
  'groups/writer.lockGroupsShared': (tx, w) => groupWriter.lockGroupsShared(tx, w.bookId),
  'groups/writer.insertGroups': (tx, w) =>
    groupWriter.insertGroups(tx, w.bookId, [
      { groupId: w.sourceId, keyword: 'new', uid: 'new', name: 'new.vcf', awaited: [] },
    ]),
  'groups/writer.updateGroup': (tx, w) =>
    groupWriter.updateGroup(tx, w.bookId, { groupId: w.groupId, keyword: 'new', awaited: [] }),
  'groups/writer.removeAwaited': (tx, w) =>
    groupWriter.removeAwaited(tx, w.bookId, { groupId: w.groupId, uids: [w.mark] }),
  'groups/writer.deleteGroupRow': (tx, w) => groupWriter.deleteGroupRow(tx, w.bookId, w.groupId),
  'groups/writer.setHasGroups': (tx, w) => groupWriter.setHasGroups(fromDevice(tx, w)),
  'handling/handled-cards.noteHandled': (tx, w) => noteHandled(tx, w.ownerId, w.cardId),
  'handling/handled-cards.readHandled': (tx, w) => readHandled(tx, w.ownerId),

  'history/activity-reader.findChangesEnd': (tx) => activityReader.findChangesEnd(tx, null, 1),
  'history/activity-reader.findBatchesEnd': (tx) => activityReader.findBatchesEnd(tx, null, 1),
  'history/activity-reader.readSingleChanges': (tx, w) =>
    activityReader.readSingleChanges(tx, activityOf(w), ALL_ACTIVITY, 10),
  'history/activity-reader.readBatchActivity': (tx, w) =>
    activityReader.readBatchActivity(tx, activityOf(w), ALL_ACTIVITY, 10),
  'history/reader.readHistory': (tx, w) => historyReader.readHistory(tx, w.cardId, null, 10),
  'history/reader.readVersionsFrom': (tx, w) => historyReader.readVersionsFrom(tx, w.cardId, w.versionId),
  'history/reader.readVersionsSince': (tx, w) => historyReader.readVersionsSince(tx, w.cardId, 0),
  'history/reader.readLastTrashing': (tx, w) => historyReader.readLastTrashing(tx, [w.trashedId]),
  'history/reader.readBatch': (tx, w) => historyReader.readBatch(tx, w.batchId),
  'history/reader.lockBatch': (tx, w) => historyReader.lockBatch(tx, w.batchId),
  'history/reader.readBatchStandings': (tx, w) => historyReader.readBatchStandings(tx, [w.batchId]),
  'history/reader.readBatches': (tx, w) => historyReader.readBatches(tx, w.ownerId, null, 10),
  'history/reader.readBatchCards': (tx, w) => historyReader.readBatchCards(tx, w.batchId, null, 10),
  'history/reader.countBatchCards': (tx, w) => historyReader.countBatchCards(tx, w.batchId),
  'history/reader.readChangedBy': (tx, w) => historyReader.readChangedBy(tx, w.batchId, [w.cardId]),
  'history/reader.lockUndoProgress': (tx, w) => historyReader.lockUndoProgress(tx, w.batchId),
  'history/reader.readVersionsFromBatch': (tx, w) => historyReader.readVersionsFromBatch(tx, w.batchId, [w.cardId]),
  'history/reader.readBookVersions': (tx, w) => historyReader.readBookVersions(tx, w.batchId),
  'history/reader.findOpenUndo': (tx, w) => historyReader.findOpenUndo(tx, w.batchId),
  'history/work-changes.readWorkChanges': (tx, w) => workChanges.readWorkChanges(asOwner(tx, w), new Date(0), null),
  'history/writer.insertVersions': (tx, w) =>
    historyWriter.insertVersions(tx, [{ cardId: w.cardId, revision: 2, act: 'edit' }]),
  'history/writer.insertBatch': (tx) => historyWriter.insertBatch(tx, { kind: 'bulk', title: 'new' }),
  'history/writer.setUndoProgress': (tx, w) => historyWriter.setUndoProgress(tx, w.batchId, {}),
  'history/writer.setUndoneBy': (tx, w) => historyWriter.setUndoneBy(tx, w.batchId, tx.ids.next()),

  'imports/forget-rows.forgetRowHashes': (tx, w) => forgetRowHashes(tx, [w.cardId]),
  'imports/reader.findSource': (tx, w) => importReader.findSource(tx, w.mark),
  'imports/reader.readSourceOf': (tx, w) => importReader.readSourceOf(tx, w.cardId),
  'imports/reader.readImport': (tx, w) => importReader.readImport(tx, w.importId),
  'imports/reader.lockImport': (tx, w) => importReader.lockImport(tx, w.importId),
  'imports/reader.readImports': (tx) => importReader.readImports(tx, null, 10),
  'imports/reader.readDoneImports': async (tx, w) => {
    await importWriter.setEnded(tx, w.importId, { state: 'done' })
    return importReader.readDoneImports(tx, 'csv', 10)
  },
  'imports/reader.readNotes': (tx, w) =>
    importReader.readNotes(tx, w.importId, { kinds: ['warning'], after: 0, limit: 10 }),
  'imports/reader.readKnownRows': (tx, w) =>
    importReader.readKnownRows(tx, { sourceId: w.sourceId, bookId: w.bookId }, [w.mark]),
  'imports/reader.readMadeCards': (tx, w) => importReader.readMadeCards(tx, w.batchId, [w.cardId]),
  'imports/reader.findCardsByUid': (tx, w) => importReader.findCardsByUid(tx, w.bookId, [`urn:x:${w.mark}`]),
  'imports/reader.findCardsByHandle': (tx, w) =>
    importReader.findCardsByHandle(tx, w.bookId, 'email', [handleOf(w).key]),
  'imports/reader.findHeldHandles': async (tx, w) => [
    ...(await importReader.findHeldHandles(tx, [w.bookId], 'email', [handleOf(w).key])),
  ],
  'imports/reader.readBooksMadeByImport': async (tx, w) => {
    await importWriter.setCheckpoint(tx, { importId: w.importId, checkpoint: 9, counts: { new: 9 } })
    return [...(await importReader.readBooksMadeByImport(tx, [w.bookId], 8))]
  },
  'imports/reader.readNamesByRowKey': (tx, w) => importReader.readNamesByRowKey(tx, w.bookId, w.mark),
  'imports/reader.isBookEmpty': (tx, w) => importReader.isBookEmpty(tx, w.bookId),
  'imports/reader.readUndoneCards': (tx, w) => importReader.readUndoneCards(tx, [w.trashedId]),
  'imports/writer.upsertSource': (tx, w) => importWriter.upsertSource(tx, sourceOf(w, tx.ids.next(), w.mark)),
  'imports/writer.insertImport': (tx, w) => {
    const { sourceId, bookId, batchId } = w
    return importWriter.insertImport(tx, {
      importId: tx.ids.next(),
      sourceId,
      bookId,
      batchId,
      blobId: null,
      fileName: 'new',
      options: {},
    })
  },
  'imports/writer.setLease': (tx, w) => importWriter.setLease(tx, w.importId, tx.ids.next(), tx.now),
  'imports/writer.setCheckpoint': (tx, w) =>
    importWriter.setCheckpoint(tx, { importId: w.importId, checkpoint: 9, counts: {} }),
  'imports/writer.setEnded': (tx, w) => importWriter.setEnded(tx, w.importId, { state: 'done' }),
  'imports/writer.upsertRows': (tx, w) =>
    importWriter.upsertRows(tx, w, [{ rowKey: w.mark, rowHash: bytesOf(w), cardId: w.trashedId }]),
  'imports/writer.insertNotes': (tx, w) =>
    importWriter.insertNotes(tx, w.importId, [
      { file: null, line: 2, kind: 'warning', cardId: w.cardId, remark: { code: 'new', facts: {} }, rowText: null },
    ]),

  'jobs/seen.readJobs': (tx) => readJobs(tx),
  'jobs/seen.retryJobNow': (tx) => retryJobNow(tx, 1),
  'jobs/enqueue.enqueue': (tx) => enqueue(tx, { task: 'import', key: 'x', payload: {} }),

  'labels/reader.readLabelBooks': (tx, w) => labelReader.readLabelBooks(tx, [w.ownerId]),
  'labels/reader.findLabelBooks': (tx, w) => labelReader.findLabelBooks(tx, w.ownerId, w.mark),
  'labels/reader.readLabelChanges': (tx, w) => labelReader.readLabelChanges(tx, [w.cardId], null),
  'labels/reader.readLabelled': (tx, w) => labelReader.readLabelled(tx, w.bookId, [w.ownerId]),
  'labels/reader.readLabelPlaces': (tx, w) => labelReader.readLabelPlaces(tx, w.labelBookId),
  'labels/reader.readCardsOfUid': (tx, w) => labelReader.readCardsOfUid(tx, `urn:x:${w.mark}`, [w.bookId]),
  'labels/reader.readDefaultBook': (tx, w) => labelReader.readDefaultBook(tx, w.linkerId),
  'labels/shared-reader.readSharedLabelChanges': (tx, w) => sharedLabels.readSharedLabelChanges(tx, [w.cardId]),
  'labels/shared-reader.findSharedLabels': (tx, w) => sharedLabels.findSharedLabels(tx, w.ownerId, w.mark),
  'labels/shared-reader.readHomeLabelled': (tx, w) => sharedLabels.readHomeLabelled(tx, [w.bookId], w.mark),
  'labels/shared-reader.readLabelledElsewhere': (tx, w) =>
    sharedLabels.readLabelledElsewhere(tx, { keyword: w.mark, bookIds: [w.bookId], homeIds: [] }, 10),
  'labels/shared-reader.countLabelled': (tx, w) => sharedLabels.countLabelled(tx, [w.bookId], w.mark),
  'labels/writer.lockLabels': (tx) => labelWriter.lockLabels(tx),
  'labels/writer.insertLabelPlaces': (tx, w) => {
    const { columns } = deriveMarked(markedCard(w.mark, 'new'))
    const place = { bookId: w.labelBookId, ownerId: w.ownerId, cardId: w.trashedId, uid: 'new', name: 'new.vcf' }
    return labelWriter.insertLabelPlaces(tx, [{ ...columns, ...place, act: 'put', revision: 2, allows: 'view' }])
  },
  'labels/writer.deleteLabelPlaces': (tx, w) => labelWriter.deleteLabelPlaces(tx, w.labelBookId),

  'lists/reader.readLists': (tx) => readLists(tx),
  'lists/reader.lockOwnLists': (tx) => lockOwnLists(tx),
  'lists/writer.insertList': (tx) => listWriter.insertList(tx, listOf(tx.ids.next())),
  'lists/writer.updateList': (tx, w) => listWriter.updateList(tx, listOf(w.listId)),
  'lists/writer.orderLists': (tx, w) => listWriter.orderLists(tx, [w.listId]),
  'lists/writer.adoptSharedLists': (tx, w) => listWriter.adoptSharedLists(tx, w.ownerId, w.linkerId),
  'lists/writer.deleteListRow': (tx, w) => listWriter.deleteListRow(tx, w.listId),

  'members/exists.memberExists': (tx, w) => memberExists(tx, w.ownerId),
  'members/exists.membersExist': (tx, w) => membersExist(tx, [w.ownerId, w.linkerId]),
  'members/exists.teamExists': (tx, w) => teamExists(tx, w.teamId),
  'invitations/reader.readInvitations': (tx, w) => invitationReader.readInvitations(tx, w.invitationId),
  'invitations/reader.lockInvitation': (tx, w) => invitationReader.lockInvitation(tx, w.invitationId),
  'invitations/writer.insertInvitation': (tx, w) =>
    invitationWriter.insertInvitation(tx, {
      books: [{ bookId: w.bookId, allows: 'view' }],
      invitationId: tx.ids.next(),
      email: null,
      role: 'guest',
      expiresAt: tx.now,
      tokenHash: bytesOf(w),
      teamIds: [w.teamId],
    }),
  'invitations/writer.setAccepted': (tx, w) => invitationWriter.setAccepted(tx, w.invitationId),
  'invitations/writer.setRevoked': (tx, w) => invitationWriter.setRevoked(tx, w.invitationId),
  'invitations/writer.deleteInvitationsBefore': (tx) =>
    invitationWriter.deleteInvitationsBefore(tx, new Date(tx.now.getTime() + DAY)),

  'teams/branches.readDomains': (tx) => branches.readDomains(tx),
  'teams/branches.readStewards': (tx) => branches.readStewards(tx),
  'teams/branches.setDomains': (tx, w) => branches.setDomains(tx, w.branchId, ['new.example']),
  'teams/branches.setStewards': (tx, w) => branches.setStewards(tx, w.branchId, [w.linkerId]),
  'teams/branches.readByDomain': (tx) => branches.readByDomain(tx, ['example.org']),
  'teams/branches.holdBranchesOf': (tx, w) => branches.holdBranchesOf(tx, `${w.mark}.example`),
  'teams/reader.readTeams': (tx, w) => teamReader.readTeams(tx, [w.teamId]),
  'teams/reader.lockTeams': (tx, w) => teamReader.lockTeams(tx, [w.teamId]),
  'teams/reader.holdTeam': (tx, w) => teamReader.holdTeam(tx, w.teamId),
  'teams/reader.readInnerTeams': (tx, w) => teamReader.readInnerTeams(tx, w.teamId),
  'teams/reader.readTeamReach': (tx, w) => teamReader.readTeamReach(tx, w.teamId),
  'teams/reader.readTeamGrants': (tx, w) => teamReader.readTeamGrants(tx, w.teamId),
  'teams/team-book.lockTeamBook': (tx) => teamBook.lockTeamBook(tx),
  'teams/team-book.readMemberCards': (tx) => teamBook.readMemberCards(tx),
  'teams/team-book.readTeamCards': (tx, w) => teamBook.readTeamCards(tx, [w.cardId, w.trashedId], true),
  'teams/team-book.setMemberCard': (tx, w) =>
    teamBook.setMemberCard(tx, { memberId: w.linkerId, cardId: w.cardId, shows: [] }),
  'teams/writer.insertTeam': (tx) =>
    teamWriter.insertTeam(tx, { teamId: tx.ids.next(), name: 'new', outerId: null, isBranch: false }),
  'teams/writer.updateTeam': (tx, w) =>
    teamWriter.updateTeam(tx, { teamId: w.teamId, name: 'new', outerId: null, isBranch: false }),
  'teams/writer.deleteTeam': (tx, w) => teamWriter.deleteTeam(tx, w.teamId),
  'teams/writer.putIntoTeam': (tx, w) => teamWriter.putIntoTeam(tx, w.teamId, [w.ownerId]),
  'teams/writer.takeOutOfTeam': (tx, w) => teamWriter.takeOutOfTeam(tx, w.teamId, [w.linkerId]),

  'members/owned-books.readOwnedBooks': (tx, w) => ownedBooks.readOwnedBooks(tx, w.ownerId),
  'members/owned-books.setBookOwner': (tx, w) =>
    ownedBooks.setBookOwner(tx, { bookId: w.bookId, ownerId: w.linkerId, name: 'new', slug: 'new' }),
  'members/owned-books.lockBooksOf': (tx, w) => ownedBooks.lockBooksOf(tx, [w.ownerId]),
  'members/owned-books.adoptLinks': (tx, w) => ownedBooks.adoptLinks(tx, w.linkerId, w.ownerId, [w.bookId]),
  'members/reader.readMembers': (tx) => memberReader.readMembers(tx),
  'members/reader.readMember': (tx, w) => memberReader.readMember(tx, w.ownerId),
  'members/reader.readMemberByEmail': (tx, w) =>
    memberReader.readMemberByEmail(tx, `${w.ownerId}.${w.mark}@example.org`),
  'members/reader.lockMembers': (tx, w) => memberReader.lockMembers(tx, [w.ownerId, w.linkerId]),
  'members/writer.insertWorkspace': (tx, w) =>
    memberWriter.insertWorkspace({ ...tx, workspaceId: w.workspaceId }, 'new', 1),
  'members/writer.setWorkspaceName': (tx) => memberWriter.setWorkspaceName(tx, 'new'),
  'members/writer.lockFirstWorkspace': (tx) => memberWriter.lockFirstWorkspace(tx),
  'members/writer.insertMember': (tx, w) =>
    memberWriter.insertMember(tx, {
      memberId: tx.ids.next(),
      accountId: tx.ids.next(),
      email: 'new',
      name: w.mark,
      role: 'owner',
    }),
  'members/writer.setMemberName': (tx, w) => memberWriter.setMemberName(tx, w.linkerId, 'new'),
  'members/writer.setMemberRole': (tx, w) => memberWriter.setMemberRole(tx, w.linkerId, 'owner'),
  'members/writer.setMemberDisabled': (tx, w) => memberWriter.setMemberDisabled(tx, w.linkerId, true),
  'members/writer.deleteMember': async (tx, w) => {
    const { linkBookId: bookId, ownerId } = w
    await bookWriter.deleteGrant(tx, { bookId, granteeKind: 'member', granteeId: ownerId })
    await ownedBooks.setBookOwner(tx, { bookId, ownerId, name: 'new', slug: 'new' })
    await ownedBooks.setBookOwner(tx, { bookId: w.leftBookId, ownerId, name: 'new', slug: 'newer' })
    return memberWriter.deleteMember(tx, w.linkerId)
  },

  'digests/reader.readDigestReaders': (tx) => readDigestReaders(tx, 'daily', new Date(0)),
  'digests/writer.noteDigest': (tx) => noteDigest(tx, new Date()),
  'notifications/reader.readNotifications': (tx) => notified.readNotifications(tx, { since: null, limit: 10 }),
  'notifications/reader.readWilling': (tx, w) => notified.readWilling(tx, [w.ownerId], 'mention'),
  'notifications/reader.readAdministratorIds': (tx) => notified.readAdministratorIds(tx),
  'notifications/writer.insertNotifications': (tx, w) =>
    notifying.insertNotifications(tx, [w.ownerId], { kind: 'handed', actorId: w.linkerId, cardId: w.cardId }),
  'notifications/writer.setRead': (tx) => notifying.setRead(tx, null, true),

  'overlays/reader.readOverlays': (tx, w) => readOverlays(tx, [w.cardId]),
  'overlays/reader.readHiddenOverlays': (tx) => readHiddenOverlays(tx),
  'overlays/history-reader.readLayerVersionsFromBatch': (tx, w) =>
    readLayerVersionsFromBatch(tx, w.batchId, [w.cardId]),
  'overlays/history-reader.readLayersOfBatch': (tx, w) => readLayersOfBatch(tx, w.batchId, [w.cardId]),
  'overlays/past-reader.readPastLayers': (tx, w) => readPastLayers(tx, [w.cardId]),
  'overlays/past-reader.readLayeredLike': (tx, w) =>
    readLayeredLike(tx, { uid: `urn:x:${w.mark}`, display: '', handles: [] }),
  'overlays/writer.upsertOverlays': (tx, w) => {
    const { cardId, ownerId: memberId } = w
    const change = { forward: { kind: ['org'] }, reverse: { kind: null } } as const
    return upsertOverlays(tx, [{ cardId, memberId, patch: { kind: 'org' }, ...change }], w.batchId)
  },

  'profiles/reader.readProfileRow': (tx) => readProfileRow(tx),
  'profiles/writer.lockProfile': (tx) => lockProfile(tx),
  'profiles/writer.upsertProfile': (tx) => upsertProfile(tx, NEW_PROFILE),

  'samples/reader.readSampleSet': (tx) => readSampleSet(tx),
  'samples/writer.lockSampleSet': (tx) => sampleWriter.lockSampleSet(tx),
  'samples/writer.insertSampleSet': async (tx, w) => {
    await sampleWriter.deleteSampleSet(tx)
    return sampleWriter.insertSampleSet(tx, w)
  },
  'samples/writer.deleteSampleSet': (tx) => sampleWriter.deleteSampleSet(tx),

  'search/page-reader.readStretch': (tx, w) => readStretch(tx, stretchOf(w), named(w)),
  'search/page-reader.readStretchOf': (tx, w) => readStretchOf(tx, [w.cardId], stretchOf(w), named(w)),
  'search/index-form.readStaleIndex': (tx) => indexForm.readStaleIndex(tx, 9),
  'search/index-form.noteIndexForm': (tx) => indexForm.noteIndexForm(tx),
  'search/index-form.readCardIdsAfter': (tx) => indexForm.readCardIdsAfter(tx, null, 10),
  'search/reader.findByWords': (tx, w) => searchReader.findByWords(tx, named(w).words, [w.bookId], { limit: 10 }),
  'search/reader.findByHandle': (tx, w) => searchReader.findByHandle(tx, handleOf(w), [w.bookId], 10),
  'search/reader.findByHandles': (tx, w) => searchReader.findByHandles(tx, [handleOf(w)], [w.bookId], 10),
  'search/reader.findByUid': (tx, w) => searchReader.findByUid(tx, `urn:x:${w.mark}`, [w.bookId]),
  'search/reader.findBySortKey': (tx, w) => searchReader.findBySortKey(tx, w.mark, [w.bookId], 10),
  'search/reader.findKnownWords': (tx, w) => searchReader.findKnownWords(tx, [w.mark], true),
  'search/reader.readCandidates': (tx, w) =>
    searchReader.readCandidates(tx, [w.cardId], [w.bookId], { handle: handleOf(w) }),
  'search/writer.addIndex': (tx, w) => searchWriter.addIndex(tx, [entryOf(w, 'base')]),
  'search/writer.writeIndex': (tx, w) => searchWriter.writeIndex(tx, [entryOf(w, 'base'), entryOf(w, w.ownerId)]),
  'search/writer.removeIndex': (tx, w) => searchWriter.removeIndex(tx, [w.cardId]),
  'search/writer.removeScope': (tx, w) => searchWriter.removeScope(tx, [w.cardId], w.ownerId),
  'search/writer.sweepWords': async (tx, w) => {
    await searchWriter.removeIndex(tx, [w.cardId])
    return searchWriter.sweepWords(tx, '', 10)
  },

  'field-template/reader.readTemplate': (tx) => readTemplate(tx),
  'field-template/writer.updateTemplate': (tx) => updateTemplate(tx, []),
  'settings/reader.readSettingsRow': (tx) => readSettingsRow(tx),
  'settings/writer.lockSettings': (tx) => lockSettings(tx),
  'settings/writer.updateSettings': (tx) => updateSettings(tx, {}),

  'sharing/access-reader.readAccessWays': (tx, w) => accessReader.readAccessWays(tx, [w.bookId]),
  'sharing/access-reader.readCardStandings': (tx, w) => accessReader.readCardStandings(tx, w.cardId),
  'sharing/access-reader.readHoldingDevices': (tx, w) => accessReader.readHoldingDevices(tx, w.cardId),
  'sharing/access-reader.readCardEditors': (tx, w) => accessReader.readCardEditors(tx, w.cardId),
  'sharing/access-reader.readTakingsOut': (tx) => accessReader.readTakingsOut(tx, new Date(0), 10),
  'sharing/grants-reader.readGivenGrants': (tx, w) => grantsReader.readGivenGrants(tx, [w.bookId]),
  'sharing/grants-reader.readBookStandings': (tx, w) => grantsReader.readBookStandings(tx, [w.bookId]),
  'sharing/left-books.insertLeft': (tx, w) => leftBooks.insertLeft(tx, w.linkBookId, w.ownerId),
  'sharing/left-books.deleteLeft': (tx, w) => leftBooks.deleteLeft(tx, w.leftBookId, w.ownerId),
  'sharing/left-books.readLeftBooks': (tx) => leftBooks.readLeftBooks(tx),
  'sharing/links.findLink': (tx, w) => links.findLink(tx, `${w.mark}${w.mark}${w.mark}`),
  'sharing/links.readLinks': (tx, w) => links.readLinks(tx, [w.bookId]),
  'sharing/links.readLinksTo': (tx, w) => links.readLinksTo(tx, { bookId: w.bookId }),
  'sharing/links.readLinkDays': (tx, w) => links.readLinkDays(tx, w.linkId, 10),
  'sharing/links.lockOwnLinks': (tx) => links.lockOwnLinks(tx),
  'sharing/links.insertLink': (tx, w) => links.insertLink(tx, linkOf(w, tx.ids.next())),
  'sharing/links.setLinkRevoked': (tx, w) => links.setLinkRevoked(tx, w.linkId),
  'sharing/links.countOpening': (tx, w) => links.countOpening(tx, w.linkId),
  'sharing/lone-books.findLoneBooks': (tx, w) =>
    loneBooks.findLoneBooks(tx, { granteeKind: 'everyone', granteeId: w.workspaceId }),
  'sharing/lone-books.setForLoneCards': (tx, w) => loneBooks.setForLoneCards(tx, w.bookId),
  'sharing/lone-books.readLoneShares': (tx, w) => loneBooks.readLoneShares(tx, w.cardId, 'all'),
  'sharing/owners.holdNewOwner': (tx, w) => owners.holdNewOwner(tx, w.linkerId),
  'sharing/owners.isChangedSince': (tx, w) => owners.isChangedSince(tx, w.bookId, new Date(0)),

  'sharing/requests.readOwnRequests': (tx) => requests.readOwnRequests(tx, 10),
  'sharing/requests.readOpenRequests': (tx, w) => requests.readOpenRequests(tx, [w.loneBookId]),
  'sharing/requests.readSettledRequests': async (tx, w) => {
    const as = (memberId: string) => ({ ...tx, actor: { ...tx.actor, memberId } })
    await requests.setAnswered(as(w.linkerId), w.requestId, { state: 'refused', answer: '', batchId: null })
    return requests.readSettledRequests(as(tx.ids.next()), [w.linkBookId], new Date(0))
  },
  'sharing/requests.readRecentRequests': (tx) => requests.readRecentRequests(tx, new Date(0)),
  'sharing/requests.lockRequest': (tx, w) => requests.lockRequest(tx, w.requestId),
  'sharing/requests.upsertRequest': (tx, w) =>
    requests.upsertRequest(tx, {
      requestId: tx.ids.next(),
      bookId: w.bookId,
      askedId: null,
      wants: 'view',
      message: w.mark,
    }),
  'sharing/requests.countOpenRequests': (tx) => requests.countOpenRequests(tx),
  'sharing/requests.setAnswered': (tx, w) =>
    requests.setAnswered(tx, w.requestId, { state: 'refused', answer: w.mark, batchId: null }),
  'sharing/requests.readListedBooks': (tx) => requests.readListedBooks(tx),
  'sharing/requests.setListed': (tx, w) => requests.setListed(tx, w.bookId, true),

  'sync/reader.readNumberLine': (tx) => syncReader.readNumberLine(tx),
  'sync/reader.readEpoch': (tx, w) => syncReader.readEpoch(tx, w.bookId, 'json'),
  'sync/reader.readStandingOf': (tx, w) => syncReader.readStandingOf(tx, [w.bookId]),
  'sync/reader.readBookChanges': (tx, w) => syncReader.readBookChanges(tx, w.bookId, 0, 10),
  'sync/reader.readOverlayChanges': (tx) => syncReader.readOverlayChanges(tx, 0, 10),
  'sync/replica-reader.readChangedCards': (tx, w) =>
    replicaReader.readChangedCards(tx, [w.bookId], ALL_NUMBERS, FIRST_TEN),
  'sync/replica-reader.readRelayeredCards': (tx) => replicaReader.readRelayeredCards(tx, [], ALL_NUMBERS, FIRST_TEN),
  'sync/replica-reader.countChangedCards': (tx, w) => replicaReader.countChangedCards(tx, [w.bookId], ALL_NUMBERS),
  'sync/writer.trimChangesBefore': (tx) => trimChangesBefore(tx, new Date(Date.now() - 200 * DAY)),

  'views/writer.bumpViews': (tx, w) => bumpViews(tx, [w.ownerId], w.bookId),
  'views/writer.bumpViewsBeside': (tx, w) => bumpViewsBeside(tx, [w.ownerId], w.bookId),
  'views/writer.readBooksBeside': (tx, w) => readBooksBeside(tx, w.bookId),
  'views/writer.restartShown': (tx, w) => restartShown(tx, [w.ownerId], [w.bookId]),

  'watch/alarms.lockOwnAlarms': (tx) => alarms.lockOwnAlarms(tx),
  'watch/alarms.growAlarm': (tx, w) => alarms.growAlarm(tx, alarmOf(w), new Date(0)),
  'watch/alarms.insertAlarm': (tx, w) => alarms.insertAlarm(tx, tx.ids.next(), alarmOf(w)),
  'watch/alarms.readAlarms': (tx) => alarms.readAlarms(tx, { isOpen: false, before: null, limit: 10 }),
  'watch/alarms.readAlarm': (tx, w) => alarms.readAlarm(tx, w.alarmId),
  'watch/alarms.countOpenAlarms': (tx) => alarms.countOpenAlarms(tx),
  'watch/alarms.setAcknowledged': (tx, w) => alarms.setAcknowledged(tx, w.alarmId),
  'watch/openings.noteOpenings': (tx, w) => openings.noteOpenings(tx, [{ cardId: w.cardId, at: new Date(0) }]),
  'watch/openings.readOfficeOpenings': (tx) =>
    openings.readOfficeOpenings(tx, { from: new Date(0), to: new Date(Date.now() + DAY) }),
  'watch/openings.deleteOpeningsBefore': (tx) => openings.deleteOpeningsBefore(tx, '9999-01-01', 10),
  'watch/openings.readCardReaders': (tx, w) => openings.readCardReaders(tx, w.cardId),
  'watch/policy.readWatchPolicyRow': (tx) => watchPolicy.readWatchPolicyRow(tx),
  'watch/policy.upsertWatchPolicy': (tx) =>
    watchPolicy.upsertWatchPolicy(tx, {
      openedCards: 7,
      takenShare: 7,
      smallestBook: 7,
      exportRight: 'edit',
      openingsDays: 90,
    }),
  'watch/takings.noteTaken': (tx, w) => takings.noteTaken(tx, [w.cardId], new Date(0)),
  'watch/takings.readTakenOfBooks': (tx) => takings.readTakenOfBooks(tx, new Date(0)),
  'self-check/books.readBookUse': (tx) => readBookUse(tx),
  'self-check/doubles.readDoubleUse': (tx) => readDoubleUse(tx),
  'self-check/elsewhere.readDeviceUse': (tx) => usedElsewhere.readDeviceUse(tx, new Date(0)),
  'self-check/elsewhere.readRequestUse': (tx) => usedElsewhere.readRequestUse(tx, new Date(0)),
  'self-check/elsewhere.readLinkUse': (tx) => usedElsewhere.readLinkUse(tx, new Date(0)),
  'self-check/elsewhere.countForms': (tx) => usedElsewhere.countForms(tx),
  'self-check/elsewhere.countKeptFiles': (tx) => usedElsewhere.countKeptFiles(tx),
  'self-check/members.readMemberStandings': (tx) => usedByMembers.readMemberStandings(tx, new Date(0)),
  'self-check/members.countChanges': (tx) => usedByMembers.countChanges(tx, new Date(0)),
  'self-check/members.countTakings': (tx) => usedByMembers.countTakings(tx, new Date(0)),
  'self-check/members.countHandled': (tx) => usedByMembers.countHandled(tx),
  'self-check/members.countCommentsBy': (tx) => usedByMembers.countCommentsBy(tx, new Date(0)),
  'self-check/reader.readChecks': (tx) => checkReader.readChecks(tx, 2),
  'self-check/reader.lockLatestCheck': (tx) => checkReader.lockLatestCheck(tx),
  'self-check/reader.readAnswers': (tx, w) => checkReader.readAnswers(tx, w.checkId),
  'self-check/reader.readSeats': (tx, w) => checkReader.readSeats(tx, w.checkId),
  'self-check/writer.insertCheck': async (tx, w) => {
    await checkWriter.setFinished(tx, w.checkId, true)
    return checkWriter.insertCheck(tx, tx.ids.next(), {})
  },
  'self-check/writer.updateFigures': (tx, w) => checkWriter.updateFigures(tx, w.checkId, {}),
  'self-check/writer.setFinished': (tx, w) => checkWriter.setFinished(tx, w.checkId, true),
  'self-check/writer.setAnswer': (tx, w) =>
    checkWriter.setAnswer(tx, { checkId: w.checkId, question: 'who', answer: null }),
  'self-check/writer.upsertSeats': (tx, w) =>
    checkWriter.upsertSeats(tx, w.checkId, [{ memberId: w.linkerId, needs: [] }]),
  'self-check/writer.deleteSeats': (tx, w) => checkWriter.deleteSeats(tx, w.checkId, [w.linkerId]),
}
