/** The ids of things that requests are about, by the names they have in addresses, and others that bodies need. */
export interface Things {
  readonly bookId: string
  readonly cardId: string
  /** In the trash of the book. */
  readonly trashedId: string
  /** The first entry in the history of the card. */
  readonly versionId: string
  readonly blobId: string
  /** What made the card; of who owns the book. */
  readonly batchId: string
  readonly memberId: string
  readonly teamId: string
  readonly branchId: string
  readonly invitationId: string
  readonly deviceId: string
  readonly tokenId: string
  readonly linkId: string
  readonly listId: string
  readonly formId: string
  readonly uploadId: string
  readonly importId: string
  readonly requestId: string
  readonly providerId: string
  /** Of its author alone, on the card. */
  readonly commentId: string
  /** Of its member alone, with the card. */
  readonly interactionId: string
  /** Of its member alone, with the card. */
  readonly followUpId: string
  readonly objectiveId: string
  /** Of its member alone. */
  readonly feedId: string
  /** Of its member alone: one elsewhere. */
  readonly calendarId: string
  /** Of its member alone, with the card. */
  readonly meetingId: string
  /** Of its member alone, on an item about the card. */
  readonly markId: string
  readonly introductionId: string
  /** A walk of its member's alone through the card, and a step of it. */
  readonly catalogueId: string
  readonly stepId: string
  /** Of its member alone. */
  readonly inboundId: string
  /** Of its member alone. */
  readonly eventId: string
  /** A word that stands in all texts of these things and nowhere else. */
  readonly mark: string
}

/** What is the asker's own, for requests that need something beside the thing. */
export interface Own {
  readonly memberId: string
  /** A book that the asker owns. */
  readonly bookId: string
  /** A card in it. */
  readonly cardId: string
  /** A device of the asker. */
  readonly deviceId: string
  /** Somebody who is given nothing, and may take over books. */
  readonly heirId: string
  /** A team of nobody. */
  readonly emptyTeamId: string
}

/** An id as Lazo gives them that nothing has. */
export const NEVER = '00000000-0000-7000-8000-000000000000'

/** Ids that nothing has. */
export const NOTHING: Things = {
  bookId: NEVER,
  cardId: NEVER,
  trashedId: NEVER,
  versionId: NEVER,
  blobId: NEVER,
  batchId: NEVER,
  memberId: NEVER,
  teamId: NEVER,
  branchId: NEVER,
  invitationId: NEVER,
  deviceId: NEVER,
  tokenId: NEVER,
  linkId: NEVER,
  listId: NEVER,
  formId: NEVER,
  uploadId: NEVER,
  importId: NEVER,
  requestId: NEVER,
  providerId: NEVER,
  commentId: NEVER,
  interactionId: NEVER,
  followUpId: NEVER,
  objectiveId: NEVER,
  feedId: NEVER,
  calendarId: NEVER,
  meetingId: NEVER,
  markId: NEVER,
  introductionId: NEVER,
  catalogueId: NEVER,
  stepId: NEVER,
  inboundId: NEVER,
  eventId: NEVER,
  mark: 'Nunca',
}
