import { accessRoutes } from './resources/access.ts'
import { accessRequestRoutes } from './resources/access-requests.ts'
import { activityRoutes } from './resources/activity.ts'
import { administrationRoutes } from './resources/administration.ts'
import { alarmRoutes } from './resources/alarms.ts'
import { auditRoutes } from './resources/audit.ts'
import { bookRoutes } from './resources/books.ts'
import { branchRoutes } from './resources/branches.ts'
import { bulkRoutes } from './resources/bulk.ts'
import { calendarRoutes } from './resources/calendars.ts'
import { cardEditRoutes } from './resources/card-edits.ts'
import { cardShareRoutes } from './resources/card-shares.ts'
import { cardRoutes } from './resources/cards.ts'
import { cataloguingRoutes } from './resources/cataloguing.ts'
import { changeRoutes } from './resources/changes.ts'
import { commentRoutes } from './resources/comments.ts'
import { deskRoutes } from './resources/desk.ts'
import { deviceLogRoutes } from './resources/device-log.ts'
import { deviceRoutes } from './resources/devices.ts'
import { directoryRoutes } from './resources/directories.ts'
import { draftRoutes } from './resources/drafts.ts'
import { eventRoutes } from './resources/events.ts'
import { exportRoutes } from './resources/exports.ts'
import { fieldTemplateRoutes } from './resources/field-template.ts'
import { followUpRoutes } from './resources/follow-ups.ts'
import { formRoutes } from './resources/forms.ts'
import { grantRoutes } from './resources/grants.ts'
import { hiddenFieldsRoutes } from './resources/hidden-fields.ts'
import { historyRoutes } from './resources/history.ts'
import { importRoutes } from './resources/imports.ts'
import { interactionRoutes } from './resources/interactions.ts'
import { introductionRoutes } from './resources/introductions.ts'
import { invitationRoutes } from './resources/invitations.ts'
import { joinRoutes } from './resources/joins.ts'
import { leavingRoutes } from './resources/leaving.ts'
import { linkRoutes } from './resources/links.ts'
import { listRoutes } from './resources/lists.ts'
import { liveRoutes } from './resources/live.ts'
import { meRoutes } from './resources/me.ts'
import { memberRoutes } from './resources/members.ts'
import { networkRoutes } from './resources/network.ts'
import { notificationRoutes } from './resources/notifications.ts'
import { objectiveRoutes } from './resources/objectives.ts'
import { organizationRoutes } from './resources/organizations.ts'
import { ownCalendarRoutes } from './resources/own-calendars.ts'
import { passkeyRoutes } from './resources/passkeys.ts'
import { photoRoutes } from './resources/photos.ts'
import { presenceRoutes } from './resources/presence.ts'
import { printRoutes } from './resources/prints.ts'
import { profileRoutes } from './resources/profile.ts'
import { providerRoutes } from './resources/providers.ts'
import { pushRoutes } from './resources/push.ts'
import { reciprocityRoutes } from './resources/reciprocity.ts'
import { replicaRoutes } from './resources/replica.ts'
import { sampleRoutes } from './resources/samples.ts'
import { scimRoutes } from './resources/scim.ts'
import { searchRoutes } from './resources/search.ts'
import { secondFactorRoutes } from './resources/second-factor.ts'
import { selfCheckRoutes } from './resources/self-check.ts'
import { sessionRoutes } from './resources/session.ts'
import { settingsRoutes } from './resources/settings.ts'
import { setupRoutes } from './resources/setup.ts'
import { sharedLabelRoutes } from './resources/shared-labels.ts'
import { stageRoutes } from './resources/stages.ts'

import { standingRoutes } from './resources/standings.ts'

import { talkRoutes } from './resources/talks.ts'

import { teamRoutes } from './resources/teams.ts'

import { tieRoutes } from './resources/ties.ts'
import { todayRoutes } from './resources/today.ts'
import { tokenRoutes } from './resources/tokens.ts'
import { touchRoutes } from './resources/touches.ts'
import { trashRoutes } from './resources/trash.ts'
import { workspaceRoutes } from './resources/workspaces.ts'
import type { Route } from './route.ts'

/** Everything that can be asked of the API, in the order in which its description tells it. */
export const routes: readonly Route[] = [
  ...cardRoutes,
  ...cardEditRoutes,
  ...organizationRoutes,
  ...photoRoutes,
  ...bulkRoutes,
  ...searchRoutes,
  ...bookRoutes,
  ...listRoutes,
  ...sampleRoutes,
  ...grantRoutes,
  ...hiddenFieldsRoutes,
  ...cardShareRoutes,
  ...sharedLabelRoutes,
  ...linkRoutes,
  ...accessRequestRoutes,
  ...accessRoutes,
  ...leavingRoutes,
  ...alarmRoutes,
  ...commentRoutes,
  ...presenceRoutes,
  ...interactionRoutes,
  ...talkRoutes,
  ...tieRoutes,
  ...calendarRoutes,
  ...ownCalendarRoutes,
  ...followUpRoutes,
  ...networkRoutes,
  ...draftRoutes,
  ...objectiveRoutes,
  ...todayRoutes,
  ...standingRoutes,
  ...reciprocityRoutes,
  ...stageRoutes,
  ...introductionRoutes,
  ...touchRoutes,
  ...cataloguingRoutes,
  ...deskRoutes,
  ...eventRoutes,
  ...notificationRoutes,
  ...pushRoutes,
  ...auditRoutes,
  ...administrationRoutes,
  ...selfCheckRoutes,
  ...historyRoutes,
  ...activityRoutes,
  ...trashRoutes,
  ...changeRoutes,
  ...replicaRoutes,
  ...liveRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...fieldTemplateRoutes,
  ...printRoutes,
  ...deviceRoutes,
  ...deviceLogRoutes,
  ...meRoutes,
  ...settingsRoutes,
  ...profileRoutes,
  ...formRoutes,
  ...tokenRoutes,
  ...sessionRoutes,
  ...secondFactorRoutes,
  ...passkeyRoutes,
  ...providerRoutes,
  ...directoryRoutes,
  ...scimRoutes,
  ...setupRoutes,
  ...memberRoutes,
  ...workspaceRoutes,
  ...teamRoutes,
  ...branchRoutes,
  ...invitationRoutes,
  ...joinRoutes,
]
