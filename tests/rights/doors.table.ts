import { randomUUID } from 'node:crypto'
import type { Role } from '#base/actor.ts'
import type { RouteName } from '#protocols/rest/route-words.table.ts'
import type { Rung } from './support/model.ts'
import type { Own, Things } from './support/things.ts'

/** What a route is about, and so who is let in. */
type Rule =
  /** A book, in which one needs a right. */
  | { readonly about: 'book'; readonly needs: Rung }
  /** A card, on which one needs a right, by whatever way one sees it. */
  | { readonly about: 'card'; readonly needs: Rung }
  /** A card, for which one needs a right in its home book. Who does not see the home, sees no such card where `isSilent`. */
  | { readonly about: 'home'; readonly needs: Rung; readonly isSilent?: boolean }
  /** A card in the trash of a book, for which one needs a right there; without it there is none. */
  | { readonly about: 'trash'; readonly needs: Rung }
  /** Something of one member; for others it does not exist, but for these. */
  | { readonly about: 'private'; readonly also?: readonly Role[] }
  /** Something of the workspace, for members of these roles; to others it is refused, and to guests `hidden` where that is said. */
  | { readonly about: 'workspace'; readonly for: readonly Role[]; readonly guests?: 'hidden' }
  /** A book that one has left, for who may come back. */
  | { readonly about: 'left' }
  /** A link in a book, which may be ended by who may delete there, and by who manages the home of its card. */
  | { readonly about: 'link' }
  /** A selection: who does not see the thing is told what would be told without it, whoever sees it is told of it. */
  | { readonly about: 'reach'; readonly tells: 'book' | 'card' | 'trash' | 'left' | 'acts' | 'nothing' }
  /** Who asks, and nobody else. */
  | { readonly about: 'oneself' }
  /** Being let in: there is no member yet. */
  | { readonly about: 'entry' }

/** How a route is asked about things. */
export interface Asked {
  /** Parts of the address that are of other things. */
  readonly params?: Partial<Things>
  readonly query?: string
  readonly body?: object
  readonly bytes?: string | Buffer
  readonly mediaType?: string
}

/** A route with its rule. */
export interface Door {
  readonly rule: Rule
  /** What the answer is when it is allowed, where that is not 2xx: what is asked for is not there, or is no such thing. */
  readonly fails?: readonly string[]
  /** Whether only who owns the book is let in. */
  readonly isForOwner?: boolean
  /** Whether guests are refused, whatever right they have. */
  readonly isNotForGuests?: boolean
  /** Whether afterwards the thing is no longer as it was. */
  readonly isDestructive?: boolean
  /** Told card by card in `left` rather than as an error. */
  readonly isTelling?: boolean
  /** Opens an answer that does not end. */
  readonly isEndless?: boolean
  readonly ask?: (things: Things, own: Own) => Asked
}

/** A page as a browser names it. */
const PAGE = '00000000-0000-4000-8000-000000000001'

const ADMINISTRATORS = ['owner', 'admin'] as const
const MEMBERS = ['owner', 'admin', 'member'] as const

const book = (needs: Rung, more: Partial<Door> = {}): Door => ({ rule: { about: 'book', needs }, ...more })
const card = (needs: Rung, more: Partial<Door> = {}): Door => ({ rule: { about: 'card', needs }, ...more })
const home = (needs: Rung, more: Partial<Door> = {}): Door => ({ rule: { about: 'home', needs }, ...more })
const own = (more: Partial<Door> = {}): Door => ({ rule: { about: 'private' }, ...more })
const alsoFor = (also: readonly Role[], more: Partial<Door> = {}): Door => ({
  rule: { about: 'private', also },
  ...more,
})
const office = (roles: readonly Role[], more: Partial<Door> = {}): Door => ({
  rule: { about: 'workspace', for: roles },
  ...more,
})
const reach = (tells: 'book' | 'card' | 'trash' | 'left' | 'acts' | 'nothing', more: Partial<Door> = {}): Door => ({
  rule: { about: 'reach', tells },
  ...more,
})
const oneself = (more: Partial<Door> = {}): Door => ({ rule: { about: 'oneself' }, ...more })
const entry: Door = { rule: { about: 'entry' } }
const body = (made: (things: Things, own: Own) => object): Pick<Door, 'ask'> => ({
  ask: (things, mine) => ({ body: made(things, mine) }),
})
const query = (made: (things: Things, own: Own) => string): Pick<Door, 'ask'> => ({
  ask: (things, mine) => ({ query: made(things, mine) }),
})

const byKeyword = (keyword: string) => `filter=${encodeURIComponent(JSON.stringify({ keyword }))}`
const EXPIRES = new Date(Date.now() + 30 * 86_400_000).toISOString()
const OIDC = { name: 'Mine', issuer: 'https://nobody.invalid', clientId: 'mine' }
const DIRECTORY = { name: 'Mine', url: 'ldaps://nobody.invalid', baseDn: 'dc=mine' }
/** Nothing answers there; who may not ask is told so before. */
const UNREACHED = ['provider-unreachable']
const NOTICE = { responsible: 'Acme', purpose: 'Contact', address: 'Street 1' }
/** A name that no team has. */
const newName = () => `Equipo ${randomUUID()}`
/** One transparent point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Every route of the API, who is let in, and how it is asked. A route without an entry does not compile. */
export const DOORS: Readonly<Record<RouteName, Door>> = {
  // Cards and what is read of them.
  listCards: reach(
    'card',
    query(({ mark }) => byKeyword(mark)),
  ),
  listSummaries: reach(
    'card',
    query(({ mark }) => byKeyword(mark)),
  ),
  createCard: book(
    'edit',
    body(({ bookId }) => ({ bookIds: [bookId], name: { full: 'Nueva' } })),
  ),
  readCard: card('view'),
  replaceCard: card('edit', {
    isDestructive: true,
    ...body(({ mark }) => ({ name: { full: 'Otra' }, keywords: { [mark]: true } })),
  }),
  patchCard: card(
    'edit',
    body(() => ({ patch: { 'name/full': 'Otra' } })),
  ),
  deleteCard: home('delete', { isDestructive: true }),
  readOverlay: card('view', { fails: ['overlay-not-found'] }),
  saveOverlay: card(
    'view',
    body(() => ({ patch: { 'notes/x': { note: 'mía' } } })),
  ),
  removeOverlay: card('view'),
  listKeptLayers: reach('nothing'),
  forgetKeptLayer: own(),
  readCardPhoto: card('view'),
  savePhoto: card('edit', { ask: () => ({ bytes: PNG, mediaType: 'image/png' }) }),
  readPhoto: card('view'),
  convertPhoto: oneself({ ask: () => ({ bytes: PNG, mediaType: 'image/png' }) }),
  editCards: card('edit', {
    isTelling: true,
    ...body(({ cardId }) => ({ cardIds: [cardId], patch: { 'name/full': 'De otro modo' } })),
  }),
  deleteCards: home('delete', { isDestructive: true, ...body(({ cardId }) => ({ cardIds: [cardId] })) }),
  moveCards: home('manage', {
    isDestructive: true,
    ...body(({ cardId }, mine) => ({ cardIds: [cardId], bookId: mine.bookId })),
  }),
  listPeople: card('view'),
  findLookalikes: reach(
    'card',
    body(({ mark }) => ({ name: `Nieves ${mark}` })),
  ),
  searchCards: reach(
    'card',
    query(({ mark }) => `q=${mark}`),
  ),
  readReplica: reach('card'),
  readChanges: reach('nothing'),
  listen: reach('nothing', { isEndless: true }),
  listActivity: book(
    'view',
    query(({ bookId }) => `book=${bookId}`),
  ),
  listTrash: reach('trash'),
  restoreCards: {
    rule: { about: 'trash', needs: 'delete' },
    isDestructive: true,
    ...body(({ trashedId }) => ({ cardIds: [trashedId] })),
  },
  exportCards: book(
    'view',
    query(({ bookId }) => `format=csv&book=${bookId}`),
  ),
  exportChosen: reach(
    'card',
    body(({ cardId }) => ({ format: 'csv', cardIds: [cardId] })),
  ),
  printCards: reach(
    'card',
    body(({ cardId }) => ({ layout: 'phone-list', cardIds: [cardId] })),
  ),
  checkPrint: reach(
    'nothing',
    body(({ cardId }) => ({ layout: 'phone-list', cardIds: [cardId] })),
  ),

  // Books, grants and links.
  listBooks: reach('book'),
  createBook: oneself(body(() => ({ name: 'Propia', kind: 'personal' }))),
  readBook: book('view'),
  renameBook: book(
    'manage',
    body(() => ({ name: 'Otro nombre' })),
  ),
  deleteBook: book('manage', { isDestructive: true }),
  linkCards: home('share', {
    isDestructive: true,
    ask: ({ cardId }, mine) => ({ params: { bookId: mine.bookId }, body: { cardIds: [cardId] } }),
  }),
  readHiddenFields: book('manage'),
  changeHiddenFields: book(
    'manage',
    body(() => ({ fields: [], below: null, fromGuests: false })),
  ),
  unlinkCards: { rule: { about: 'link' }, isDestructive: true, ...body(({ cardId }) => ({ cardIds: [cardId] })) },
  grantToEveryone: book('share', { isDestructive: true, ...body(() => ({ right: 'view' })) }),
  grantToMember: book('share', {
    ask: (_, { heirId }) => ({ params: { memberId: heirId }, body: { right: 'view' } }),
  }),
  grantToTeam: book('share', {
    ask: (_, { emptyTeamId }) => ({ params: { teamId: emptyTeamId }, body: { right: 'view' } }),
  }),
  revokeFromEveryone: book('manage', { isDestructive: true }),
  revokeFromMember: book('manage', {
    isDestructive: true,
    ask: (_, { heirId }) => ({ params: { memberId: heirId } }),
  }),
  revokeFromTeam: book('manage', {
    isDestructive: true,
    ask: (_, { emptyTeamId }) => ({ params: { teamId: emptyTeamId } }),
  }),
  setBookListed: book('manage', { isDestructive: true, ...body(() => ({ isListed: true })) }),
  handOverBook: book('manage', {
    isForOwner: true,
    isDestructive: true,
    ...body((_, { heirId }) => ({ memberId: heirId, keeps: 'view' })),
  }),
  leaveBook: book('view', { isDestructive: true, fails: ['owner-stays'] }),
  returnToBook: { rule: { about: 'left' }, isDestructive: true },
  listLeftBooks: reach('left'),
  readBookAccess: book('manage'),
  readCardAccess: home('manage'),
  readAdministration: office(ADMINISTRATORS),
  readStorageUse: office(ADMINISTRATORS),
  readSelfCheck: office(ADMINISTRATORS),
  gatherSelfCheck: office(ADMINISTRATORS),
  answerSelfCheck: office(ADMINISTRATORS, {
    fails: ['self-check-closed'],
    ...body(() => ({ question: 'who', answer: { verdict: 'fine', note: '', corrected: {} } })),
  }),
  saySelfCheckSeats: office(ADMINISTRATORS, {
    fails: ['self-check-closed'],
    ...body((_, { heirId }) => ({ items: [{ memberId: heirId, needs: ['quotes'] }] })),
  }),
  finishSelfCheck: office(ADMINISTRATORS, { fails: ['self-check-closed'], ...body(() => ({ isFinished: true })) }),
  readOwnSelfCheck: oneself(),
  listJobs: office(ADMINISTRATORS),
  retryJob: office(ADMINISTRATORS, { fails: ['job-not-found'] }),
  listAudit: office(ADMINISTRATORS),
  exportAudit: office(
    ADMINISTRATORS,
    query(() => 'format=csv'),
  ),
  verifyAudit: office(ADMINISTRATORS),
  reportOpenings: reach(
    'nothing',
    body(({ cardId }) => ({ items: [{ cardId, at: new Date().toISOString() }] })),
  ),
  listAlarms: office(ADMINISTRATORS),
  acknowledgeAlarm: office(ADMINISTRATORS, { fails: ['alarm-not-found'] }),
  readWatchPolicy: office(ADMINISTRATORS),
  changeWatchPolicy: office(
    ADMINISTRATORS,
    body(() => ({ openedCards: 100, takenShare: 20, smallestBook: 20, exportRight: 'view', openingsDays: 365 })),
  ),
  listCardShares: home('share'),
  shareCards: home('share', {
    isNotForGuests: true,
    isDestructive: true,
    ...body(({ cardId }, { heirId }) => ({ cardIds: [cardId], to: 'member', id: heirId, right: 'view' })),
  }),
  unshareCards: own(body(({ cardId }) => ({ cardIds: [cardId], to: 'everyone' }))),
  shareLabel: office(
    MEMBERS,
    body(() => ({ keyword: 'nadie', to: 'everyone', right: 'view' })),
  ),
  readLabelStanding: reach(
    'card',
    query(({ mark }) => `keyword=${mark}`),
  ),
  listLinks: reach('nothing'),
  createLink: book('share', {
    isNotForGuests: true,
    ...body(({ bookId }) => ({ title: 'Fuera', bookId, shows: ['emails'], expiresAt: EXPIRES })),
  }),
  revokeLink: own(),
  listOpenings: own(),
  listListedBooks: reach('nothing'),
  listRequests: reach('nothing'),
  askAccess: book('view', {
    fails: ['input-invalid'],
    ...body(({ bookId }) => ({ bookId, right: 'view' })),
  }),
  withdrawRequest: own(),
  grantRequest: own(body(() => ({ right: 'view' }))),
  refuseRequest: own(body(() => ({ answer: 'no' }))),

  // What is said of cards.
  listComments: card('view'),
  addComment: card(
    'comment',
    body(() => ({ text: 'Dicho' })),
  ),
  editComment: own(body(() => ({ text: 'Dicho de otro modo' }))),
  deleteComment: own({ isDestructive: true }),
  restoreComment: own(),
  listCommentVersions: own(),
  // What happened with people.
  recordInteraction: card(
    'view',
    body(({ cardId }) => ({ cardIds: [cardId], medium: 'call', visibility: 'private' })),
  ),
  listInteractions: reach('nothing'),
  readInteraction: own(),
  changeInteraction: own(body(() => ({ text: 'De otro modo' }))),
  removeInteraction: own({ isDestructive: true }),
  restoreInteraction: own(),
  listInteractionVersions: own(),
  undoInteractionChange: own(),
  readTie: card('view'),
  changeTie: card(
    'view',
    body(() => ({ isKey: true, facts: [{ kind: 'interest', text: 'Vela' }] })),
  ),
  listTieVersions: card('view'),
  undoTieChange: card('view', { fails: ['version-not-found'] }),
  listTies: reach('nothing'),
  listDrafts: card('view'),
  useDraft: card(
    'view',
    body(() => ({ marks: ['mark'] })),
  ),
  forgetDraft: card(
    'view',
    body(() => ({ marks: ['mark'] })),
  ),
  readStanding: card('view'),
  listStandings: reach('nothing'),
  readTieSettings: office([...MEMBERS, 'guest']),
  changeTieSettings: office(
    ADMINISTRATORS,
    body(() => ({ thanksDays: null })),
  ),
  listLabelCadences: reach('nothing'),
  changeLabelCadences: oneself(body(() => ({ items: [] }))),
  readToday: reach('nothing'),
  readTouches: reach('nothing'),
  markItem: card(
    'view',
    body(({ cardId }) => ({ key: `cadence:${cardId}:1`, cardId, mark: 'not-needed' })),
  ),
  unmarkItem: own({ isDestructive: true }),
  addFollowUp: card(
    'view',
    body(({ cardId }) => ({ cardId, dueOn: '2027-01-01', text: 'Llamar' })),
  ),
  readNetwork: reach('nothing'),
  readNetworkGraph: reach('nothing'),
  readNetworkPortrait: reach('nothing'),
  noteInbound: oneself(body(() => ({ name: 'Nadie' }))),
  listInbound: reach('nothing'),
  addScan: oneself({ ask: () => ({ bytes: PNG, mediaType: 'image/png' }) }),
  readInbound: own(),
  changeInbound: own(body(() => ({ state: 'answered' }))),
  readInboundPicture: own({ fails: ['blob-not-found'] }),
  proposeJoining: own(),
  joinInbound: own(body((_, { cardId }) => ({ cardId }))),
  acceptInbound: own(body((_, { bookId }) => ({ bookId }))),
  listInboundVersions: own(),
  undoInboundChange: own({ fails: ['version-not-found'] }),
  addEvent: oneself(body(() => ({ name: 'Feria', heldOn: '2027-01-01' }))),
  listEvents: reach('nothing'),
  readEvent: own(),
  changeEvent: own(body(() => ({ place: 'Sevilla' }))),
  removeEvent: own({ isDestructive: true }),
  listEventVersions: own(),
  undoEventChange: own({ fails: ['version-not-found'] }),
  listMet: own(),
  noteMet: own(body((_, { cardId }) => ({ cardId }))),
  takeBackMet: own(),
  listFollowUps: reach('nothing'),
  readCalendarChoice: oneself(),
  changeCalendarChoice: oneself(body(() => ({ hasDays: true }))),
  listCalendarFeeds: reach('nothing'),
  addCalendarFeed: oneself(body(() => ({ name: 'Suyo' }))),
  revokeCalendarFeed: own({ isDestructive: true }),
  proposeMeetings: oneself(body(() => ({ text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }))),
  listMeetings: reach('nothing'),
  refuseMeeting: own(body(() => ({ isRefused: true }))),
  listOwnCalendars: reach('nothing'),
  addOwnCalendar: oneself({
    fails: ['calendar-unreachable'],
    ...body(() => ({ name: 'Mío', address: 'https://calendar.example.org/x.ics' })),
  }),
  removeOwnCalendar: own({ isDestructive: true }),
  listUnassignedFollowUps: reach('nothing'),
  assignFollowUp: own(body((_, { cardId }) => ({ cardId }))),
  readFollowUp: own(),
  changeFollowUp: own(body(() => ({ state: 'done' }))),
  listFollowUpVersions: own(),
  undoFollowUpChange: own(),
  // Why somebody cultivates their network.
  addObjective: card(
    'view',
    body(({ cardId }) => ({ title: 'Crecer', startsOn: '2026-01-01', endsOn: '2026-12-31', cardIds: [cardId] })),
  ),
  listObjectives: reach('nothing'),
  readObjective: own(),
  readObjectiveReport: own(),
  changeObjective: own(body(() => ({ title: 'Crecer más' }))),
  removeObjective: own({ isDestructive: true }),
  restoreObjective: own(),
  listObjectiveVersions: own(),
  undoObjectiveChange: own(),
  readReciprocity: reach('nothing'),
  findWhoCan: reach(
    'nothing',
    query(({ mark }) => `q=${mark}`),
  ),
  listKeyContacts: reach('nothing'),
  listStages: card('view'),
  listIntroducers: card('view'),
  addIntroduction: card(
    'view',
    body(({ cardId }, { cardId: otherId }) => ({ cardId, otherId })),
  ),
  listIntroductions: reach('nothing'),
  readIntroduction: own(),
  changeIntroduction: own(body(() => ({ state: 'declined' }))),
  removeIntroduction: own({ isDestructive: true }),
  restoreIntroduction: own(),
  listIntroductionVersions: own(),
  undoIntroductionChange: own(),
  startCatalogue: reach(
    'card',
    body(({ mark }) => ({ order: 'added', filter: { keyword: mark } })),
  ),
  readCatalogue: oneself(),
  endCatalogue: oneself(),
  takeCatalogueStep: own(body(({ cardId }) => ({ cardId, outcome: 'undecided', title: 'Catalogar' }))),
  undoCatalogueStep: own({ isDestructive: true }),
  listCardInteractions: card('view'),
  readPressure: card('view'),
  readInteractionVisibility: book('view'),
  changeInteractionVisibility: book(
    'manage',
    body(() => ({ visibility: 'private' })),
  ),
  readPushKey: oneself(),
  listPushSubscriptions: oneself(),
  addPushSubscription: oneself({
    fails: ['push-unsent'],
    ...body(() => ({ endpoint: 'https://push.example.org/x', p256dh: 'x', auth: 'x', label: 'Firefox' })),
  }),
  removePushSubscription: oneself({ fails: ['subscription-not-found'] }),
  listNotifications: oneself(),
  markNotifications: oneself(body(() => ({}))),
  setHandler: card(
    'comment',
    body(() => ({ memberId: null })),
  ),
  announcePresence: card(
    'view',
    body(() => ({ pageId: PAGE, doing: 'looking' })),
  ),

  // What was done.
  readHistory: card('view'),
  undoChange: { rule: { about: 'home', needs: 'delete', isSilent: true }, isDestructive: true },
  openBatch: oneself(body(() => ({ title: 'Tanda' }))),
  listBatches: reach('acts'),
  undoBatch: alsoFor(ADMINISTRATORS),

  // Imports.
  uploadFile: oneself({
    ask: () => ({ query: 'fileName=a.vcf', bytes: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n' }),
  }),
  previewImport: own(body(({ uploadId }) => ({ uploadId, fileName: 'a.vcf' }))),
  startImport: own(body(({ uploadId }, mine) => ({ uploadId, fileName: 'a.vcf', bookId: mine.bookId }))),
  listImports: reach('nothing'),
  readImport: own(),
  readImportFiles: own(),
  readImportNotes: own(),
  previewTalks: own(body(({ uploadId }) => ({ uploadId, fileName: 'a.csv' }))),
  startTalks: own(body(({ uploadId }, mine) => ({ uploadId, fileName: 'a.csv', bookId: mine.bookId }))),
  readImportTalks: own({ fails: ['import-not-found'] }),
  cancelImport: own(),

  // Devices and keys.
  listDevices: oneself(),
  suggestBooks: reach('nothing'),
  readDeviceWays: oneself(),
  readDeviceFiles: own(),
  readDevice: alsoFor(ADMINISTRATORS),
  createDevice: book(
    'view',
    body(({ bookId }) => ({ label: 'Teléfono', bookIds: [bookId] })),
  ),
  renewAppPassword: own(),
  revokeDevice: alsoFor(ADMINISTRATORS),
  changeDevice: own(body(() => ({ label: 'Otro' }))),
  chooseLabels: own(body(() => ({ keywords: [] }))),
  readDeviceLog: own(),
  listAlerts: oneself(),
  listTokens: oneself(),
  createToken: oneself(body(() => ({ label: 'llave', scope: 'read' }))),
  revokeToken: alsoFor(ADMINISTRATORS),

  // One's own page, lists and forms.
  readMe: oneself(),
  changePassword: oneself({ fails: ['sign-in-failed'], ...body(() => ({ current: 'x', next: 'y' })) }),
  readSettings: oneself(),
  readFieldTemplate: office([...MEMBERS, 'guest']),
  changeFieldTemplate: office(
    ADMINISTRATORS,
    body(() => ({ rules: [] })),
  ),
  changeSettings: oneself(body(() => ({ density: 'compact' }))),
  readMeCard: oneself(),
  saveMeCard: card('view', { fails: ['right-missing'], ...body(({ cardId }) => ({ cardId })) }),
  readProfile: oneself(),
  saveProfile: oneself(body(() => ({ isOn: false, slug: null, bio: '', shows: [], language: null }))),
  listLists: reach('nothing'),
  createList: oneself(body(() => ({ name: 'Lista', query: { text: 'x' } }))),
  readList: own(),
  changeList: own(body(() => ({ name: 'Otra' }))),
  deleteList: own(),
  listForms: reach('nothing'),
  createForm: book(
    'edit',
    body(({ bookId }) => ({ title: 'Formulario', bookId, notice: NOTICE, isOn: true })),
  ),
  readForm: own(),
  changeForm: own(body(() => ({ title: 'Otro' }))),
  deleteForm: own(),
  readSamples: oneself(),
  addSamples: oneself(),
  removeSamples: oneself(),

  // The workspace and its people.
  listMembers: reach('nothing'),
  readMember: { rule: { about: 'workspace', for: MEMBERS, guests: 'hidden' } },
  readMemberAccess: { rule: { about: 'workspace', for: ADMINISTRATORS, guests: 'hidden' } },
  foreseeRemoval: { rule: { about: 'workspace', for: ADMINISTRATORS, guests: 'hidden' } },
  renameMember: {
    rule: { about: 'workspace', for: ADMINISTRATORS, guests: 'hidden' },
    ...body(() => ({ name: 'X' })),
  },
  addMember: office(ADMINISTRATORS, { fails: ['email-invalid'], ...body(() => ({ email: 'no e-mail', name: 'X' })) }),
  removeMember: office(ADMINISTRATORS, { isDestructive: true }),
  changeRole: office(
    ADMINISTRATORS,
    body(() => ({ role: 'member' })),
  ),
  disableMember: office(ADMINISTRATORS),
  enableMember: office(ADMINISTRATORS),
  listWorkspaces: entry,
  createWorkspace: entry,
  renameWorkspace: office(
    ADMINISTRATORS,
    body(() => ({ name: 'Casa' })),
  ),
  makeTeamBook: office(ADMINISTRATORS),
  listTeams: reach('nothing'),
  createTeam: office(
    ADMINISTRATORS,
    body(() => ({ name: newName() })),
  ),
  readTeam: { rule: { about: 'workspace', for: MEMBERS, guests: 'hidden' } },
  changeTeam: office(
    ADMINISTRATORS,
    body(() => ({ name: newName() })),
  ),
  changeTeamMembers: office(
    ADMINISTRATORS,
    body(() => ({ add: [], remove: [] })),
  ),
  deleteTeam: office(ADMINISTRATORS),
  listBranches: reach('nothing'),
  createBranch: office(
    ADMINISTRATORS,
    body(() => ({ name: newName() })),
  ),
  readBranch: { rule: { about: 'workspace', for: MEMBERS, guests: 'hidden' } },
  changeBranch: office(
    ADMINISTRATORS,
    body(() => ({ name: newName() })),
  ),
  deleteBranch: office(ADMINISTRATORS),
  listInvitations: office(ADMINISTRATORS),
  createInvitation: office(
    ADMINISTRATORS,
    body(() => ({ email: 'guest@example.org' })),
  ),
  revokeInvitation: office(ADMINISTRATORS),

  // Signing in, and what decides how.
  readSignInPolicy: office(ADMINISTRATORS),
  changeSignInPolicy: office(ADMINISTRATORS, {
    fails: ['session-needed'],
    ...body(() => ({ domains: [], isSecondFactorRequired: false })),
  }),
  listProviders: office(ADMINISTRATORS),
  addOidcProvider: office(['owner'], { fails: UNREACHED, ...body(() => OIDC) }),
  changeOidcProvider: office(['owner'], { fails: ['provider-not-found'], ...body(() => OIDC) }),
  addDirectory: office(['owner'], { fails: UNREACHED, ...body(() => DIRECTORY) }),
  changeDirectory: office(['owner'], { fails: UNREACHED, ...body(() => DIRECTORY) }),
  removeProvider: office(['owner'], { isDestructive: true }),
  readScim: office(ADMINISTRATORS),
  makeScimToken: office(ADMINISTRATORS),
  revokeScimToken: office(ADMINISTRATORS),
  signIn: entry,
  signOut: entry,
  listSessions: entry,
  endOtherSessions: entry,
  endSession: entry,
  readSecondFactor: entry,
  beginSecondFactor: entry,
  confirmSecondFactor: entry,
  renewRecoveryCodes: entry,
  removeSecondFactor: entry,
  askPasskey: entry,
  signInByPasskey: entry,
  listPasskeys: entry,
  beginPasskey: entry,
  addPasskey: entry,
  renamePasskey: entry,
  removePasskey: entry,
  readSignInWays: entry,
  departToProvider: entry,
  returnFromProvider: entry,
  signInByDirectory: entry,
  readSetup: entry,
  setUp: entry,
  requestPasswordReset: entry,
  resetPassword: entry,
  readJoin: entry,
  joinAsNew: entry,
  joinAsMe: entry,
}
