import type * as aims from './aim-tables.ts'
import type * as calendars from './calendar-tables.ts'
import type { CatalogueCardTable, CatalogueSessionTable, CatalogueStepTable } from './catalogue-tables.ts'
import type { CommentTable, CommentVersionTable, DigestTable, NotificationTable } from './comment-tables.ts'
import type * as desk from './desk-tables.ts'
import type {
  CardSourceTable,
  DavPropertyTable,
  DeviceBookTable,
  DeviceCardTable,
  DeviceLogTable,
  DeviceLossTable,
  DeviceTable,
  LabelGroupTable,
} from './device-tables.ts'
import type * as drafts from './draft-tables.ts'
import type {
  BlobChunkTable,
  BlobTable,
  BlobVariantTable,
  CardBlobTable,
  ImportJobTable,
  ImportNoteTable,
  ImportRowTable,
  ImportSourceTable,
} from './import-tables.ts'
import type * as interactions from './interaction-tables.ts'
import type { MemberSettingsTable, SmartListTable } from './list-tables.ts'
import type { FormEntryTable, FormTable, ProfileTable, SampleSetTable } from './presence-tables.ts'
import type * as push from './push-tables.ts'
import type { SelfCheckAnswerTable, SelfCheckSeatTable, SelfCheckTable } from './self-check-tables.ts'
import type { AccessRequestTable, BookLeftTable, ShareLinkDayTable, ShareLinkTable } from './sharing-tables.ts'
import type * as t from './tables.ts'
import type * as teams from './team-tables.ts'
import type * as ties from './tie-tables.ts'
import type * as watch from './watch-tables.ts'

/** The tenant tables as the server's role sees them; a test holds them against the live schema. */
export interface Database {
  workspace: t.WorkspaceTable
  member: t.MemberTable
  team: t.TeamTable
  team_member: t.TeamMemberTable
  branch_domain: teams.BranchDomainTable
  branch_steward: teams.BranchStewardTable
  invitation: teams.InvitationTable
  invitation_book: teams.InvitationBookTable
  invitation_team: teams.InvitationTeamTable
  member_card: teams.MemberCardTable
  book: t.BookTable
  book_state: t.BookStateTable
  book_grant: t.BookGrantTable
  book_version: t.BookVersionTable
  card: t.CardTable
  book_card: t.BookCardTable
  batch: t.BatchTable
  card_version: t.CardVersionTable
  change: t.ChangeTable
  overlay: t.OverlayTable
  overlay_version: t.OverlayVersionTable
  view: t.ViewTable
  audit: t.AuditTable
  audit_payload: t.AuditPayloadTable
  audit_seal: t.AuditSealTable
  audit_pending: t.AuditPendingTable
  handle: t.HandleTable
  handled_card: t.HandledCardTable
  blob: BlobTable
  blob_chunk: BlobChunkTable
  blob_variant: BlobVariantTable
  card_blob: CardBlobTable
  import_source: ImportSourceTable
  import_job: ImportJobTable
  import_row: ImportRowTable
  import_note: ImportNoteTable
  device: DeviceTable
  device_book: DeviceBookTable
  device_card: DeviceCardTable
  device_log: DeviceLogTable
  device_loss: DeviceLossTable
  card_source: CardSourceTable
  dav_property: DavPropertyTable
  label_group: LabelGroupTable
  smart_list: SmartListTable
  member_settings: MemberSettingsTable
  sample_set: SampleSetTable
  profile: ProfileTable
  form: FormTable
  form_entry: FormEntryTable
  book_left: BookLeftTable
  access_request: AccessRequestTable
  share_link: ShareLinkTable
  share_link_day: ShareLinkDayTable
  card_opening: watch.CardOpeningTable
  card_taken: watch.CardTakenTable
  alarm: watch.AlarmTable
  watch_policy: watch.WatchPolicyTable
  self_check: SelfCheckTable
  self_check_answer: SelfCheckAnswerTable
  self_check_seat: SelfCheckSeatTable
  comment: CommentTable
  comment_version: CommentVersionTable
  digest: DigestTable
  notification: NotificationTable
  interaction: interactions.InteractionTable
  interaction_card: interactions.InteractionCardTable
  contribution: interactions.ContributionTable
  interaction_version: interactions.InteractionVersionTable
  imported_talk: interactions.ImportedTalkTable
  tie: ties.TieTable
  tie_version: ties.TieVersionTable
  tie_state: ties.TieStateTable
  agenda_mark: ties.AgendaMarkTable
  label_cadence: ties.LabelCadenceTable
  follow_up: ties.FollowUpTable
  follow_up_version: ties.FollowUpVersionTable
  draft_use: drafts.DraftUseTable
  objective: aims.ObjectiveTable
  objective_card: aims.ObjectiveCardTable
  objective_version: aims.ObjectiveVersionTable
  follow_up_resource: calendars.FollowUpResourceTable
  calendar: calendars.CalendarTable
  calendar_entry: calendars.CalendarEntryTable
  calendar_choice: calendars.CalendarChoiceTable
  calendar_feed: calendars.CalendarFeedTable
  own_calendar: calendars.OwnCalendarTable
  proposed_meeting: calendars.ProposedMeetingTable
  introduction: aims.IntroductionTable
  introduction_version: aims.IntroductionVersionTable
  push_subscription: push.PushSubscriptionTable
  today_told: push.TodayToldTable
  catalogue_session: CatalogueSessionTable
  catalogue_card: CatalogueCardTable
  catalogue_step: CatalogueStepTable
  inbound: desk.InboundTable
  inbound_version: desk.InboundVersionTable
  inbound_picture: desk.InboundPictureTable
  event: desk.EventTable
  event_version: desk.EventVersionTable
}
