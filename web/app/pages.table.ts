import { lazyRouteComponent } from '@tanstack/react-router'
import { readDeskSearch } from '#web/features/desk/desk-search.ts'
import { readEventsSearch } from '#web/features/events/events-search.ts'
import { readMembersSearch } from '#web/features/members/members-search.ts'
import { readPeopleSearch } from '#web/features/people/address/people-search.ts'
import { readSelfCheckSearch } from '#web/features/self-check/self-check-search.ts'

/** One address of the app and the page that is shown there. */
export interface PageEntry {
  readonly path: string
  /** The page, whose code is loaded when it is first wanted. */
  readonly component: ReturnType<typeof lazyRouteComponent>
  /** Reads what follows the question mark; whatever is unreadable is left out, never refused. */
  readonly search?: (given: Record<string, unknown>) => object
  /** Pages shown inside this one, such as the card beside the list. */
  readonly children?: readonly PageEntry[]
}

/** The card beside a list. */
const card: PageEntry = {
  path: '$cardId',
  component: lazyRouteComponent(() => import('#web/features/card/card-page.tsx'), 'CardPage'),
}

/** All pages. */
export const pages: readonly PageEntry[] = [
  { path: '/today', component: lazyRouteComponent(() => import('#web/features/today/today-page.tsx'), 'TodayPage') },
  {
    path: '/people',
    component: lazyRouteComponent(() => import('#web/features/people/people-page.tsx'), 'PeoplePage'),
    search: readPeopleSearch,
    children: [card],
  },
  {
    path: '/organizations',
    component: lazyRouteComponent(() => import('#web/features/people/organizations-page.tsx'), 'OrganizationsPage'),
    search: readPeopleSearch,
    children: [card],
  },
  {
    path: '/new',
    component: lazyRouteComponent(() => import('#web/features/card/form/new-page.tsx'), 'NewPersonPage'),
  },
  {
    path: '/new/organization',
    component: lazyRouteComponent(() => import('#web/features/card/form/new-page.tsx'), 'NewOrganizationPage'),
  },
  {
    path: '/people/$cardId/edit',
    component: lazyRouteComponent(() => import('#web/features/card/form/edit-page.tsx'), 'EditPage'),
  },
  {
    path: '/people/$cardId/history',
    component: lazyRouteComponent(() => import('#web/features/card/history/history-page.tsx'), 'HistoryPage'),
  },
  {
    path: '/people/$cardId/access',
    component: lazyRouteComponent(() => import('#web/features/access/card-access-page.tsx'), 'CardAccessPage'),
  },
  {
    path: '/books/$bookId/access',
    component: lazyRouteComponent(() => import('#web/features/access/book-access-page.tsx'), 'BookAccessPage'),
  },
  {
    path: '/members/$memberId/access',
    component: lazyRouteComponent(() => import('#web/features/access/member-access-page.tsx'), 'MemberAccessPage'),
  },
  {
    path: '/import',
    component: lazyRouteComponent(() => import('#web/features/imports/import-page.tsx'), 'ImportPage'),
  },
  {
    path: '/imports',
    component: lazyRouteComponent(() => import('#web/features/imports/imports-page.tsx'), 'ImportsPage'),
  },
  {
    path: '/imports/$importId',
    component: lazyRouteComponent(() => import('#web/features/imports/import-report-page.tsx'), 'ImportReportPage'),
  },
  { path: '/trash', component: lazyRouteComponent(() => import('#web/features/trash/trash-page.tsx'), 'TrashPage') },
  { path: '/books', component: lazyRouteComponent(() => import('#web/features/books/books-page.tsx'), 'BooksPage') },
  {
    path: '/books/former',
    component: lazyRouteComponent(() => import('#web/features/sharing/former-page.tsx'), 'FormerPage'),
  },
  {
    path: '/requests',
    component: lazyRouteComponent(() => import('#web/features/sharing/requests-page.tsx'), 'RequestsPage'),
  },
  {
    path: '/export',
    component: lazyRouteComponent(() => import('#web/features/exports/export-page.tsx'), 'ExportPage'),
  },
  { path: '/scan', component: lazyRouteComponent(() => import('#web/features/capture/scan-page.tsx'), 'ScanPage') },
  { path: '/share', component: lazyRouteComponent(() => import('#web/features/capture/share-page.tsx'), 'SharePage') },
  { path: '/print', component: lazyRouteComponent(() => import('#web/features/prints/print-page.tsx'), 'PrintPage') },
  {
    path: '/activity',
    component: lazyRouteComponent(() => import('#web/features/activity/activity-page.tsx'), 'ActivityPage'),
  },
  {
    path: '/members',
    component: lazyRouteComponent(() => import('#web/features/members/members-page.tsx'), 'MembersPage'),
    search: readMembersSearch,
  },
  {
    path: '/members/$memberId',
    component: lazyRouteComponent(() => import('#web/features/members/member-page.tsx'), 'MemberPage'),
  },
  {
    path: '/teams',
    component: lazyRouteComponent(() => import('#web/features/members/teams/teams-page.tsx'), 'TeamsPage'),
  },
  {
    path: '/administration',
    component: lazyRouteComponent(
      () => import('#web/features/administration/administration-page.tsx'),
      'AdministrationPage',
    ),
  },
  {
    path: '/administration/audit',
    component: lazyRouteComponent(() => import('#web/features/administration/audit-page.tsx'), 'AuditPage'),
  },
  {
    path: '/self-check',
    component: lazyRouteComponent(() => import('#web/features/self-check/self-check-page.tsx'), 'SelfCheckPage'),
    search: readSelfCheckSearch,
  },
  {
    path: '/network',
    component: lazyRouteComponent(() => import('#web/features/network/network-page.tsx'), 'NetworkPage'),
  },
  {
    path: '/notifications',
    component: lazyRouteComponent(
      () => import('#web/features/notifications/notifications-page.tsx'),
      'NotificationsPage',
    ),
  },
  {
    path: '/meetings',
    component: lazyRouteComponent(() => import('#web/features/meetings/meetings-page.tsx'), 'MeetingsPage'),
  },
  {
    path: '/devices',
    component: lazyRouteComponent(() => import('#web/features/devices/devices-page.tsx'), 'DevicesPage'),
  },
  {
    path: '/devices/$deviceId',
    component: lazyRouteComponent(() => import('#web/features/devices/device-page.tsx'), 'DevicePage'),
  },
  {
    path: '/fields',
    component: lazyRouteComponent(() => import('#web/features/fields/fields-page.tsx'), 'FieldsPage'),
  },
  {
    path: '/settings',
    component: lazyRouteComponent(() => import('#web/features/settings/settings-page.tsx'), 'SettingsPage'),
  },
  {
    path: '/administration/sign-in',
    component: lazyRouteComponent(
      () => import('#web/features/administration/sign-in/sign-in-admin-page.tsx'),
      'SignInAdminPage',
    ),
  },
  { path: '/sync', component: lazyRouteComponent(() => import('#web/features/sync/sync-page.tsx'), 'SyncPage') },
  {
    path: '/welcome',
    component: lazyRouteComponent(() => import('#web/features/welcome/welcome-page.tsx'), 'WelcomePage'),
  },
  { path: '/help', component: lazyRouteComponent(() => import('#web/features/guide/guide-page.tsx'), 'GuidePage') },
  {
    path: '/follow-ups',
    component: lazyRouteComponent(() => import('#web/features/follow-ups/follow-ups-page.tsx'), 'FollowUpsPage'),
  },
  {
    path: '/desk',
    component: lazyRouteComponent(() => import('#web/features/desk/desk-page.tsx'), 'DeskPage'),
    search: readDeskSearch,
  },
  {
    path: '/desk/$inboundId',
    component: lazyRouteComponent(() => import('#web/features/desk/entry-page.tsx'), 'EntryPage'),
    search: readDeskSearch,
  },
  {
    path: '/events',
    component: lazyRouteComponent(() => import('#web/features/events/events-page.tsx'), 'EventsPage'),
    search: readEventsSearch,
  },
  {
    path: '/events/$eventId',
    component: lazyRouteComponent(() => import('#web/features/events/event-page.tsx'), 'EventPage'),
  },
  {
    path: '/events/$eventId/follow-ups',
    component: lazyRouteComponent(() => import('#web/features/events/batch-page.tsx'), 'BatchPage'),
  },
  { path: '/forms', component: lazyRouteComponent(() => import('#web/features/forms/forms-page.tsx'), 'FormsPage') },
  {
    path: '/forms/$formId/poster',
    component: lazyRouteComponent(() => import('#web/features/forms/poster-page.tsx'), 'PosterPage'),
  },
  {
    path: '/catalogue',
    component: lazyRouteComponent(() => import('#web/features/cataloguing/catalogue-page.tsx'), 'CataloguePage'),
  },
  { path: '/links', component: lazyRouteComponent(() => import('#web/features/links/links-page.tsx'), 'LinksPage') },
  {
    path: '/objectives',
    component: lazyRouteComponent(() => import('#web/features/aims/objectives-page.tsx'), 'ObjectivesPage'),
  },
  {
    path: '/objectives/$objectiveId',
    component: lazyRouteComponent(() => import('#web/features/aims/objective-page.tsx'), 'ObjectivePage'),
  },
  {
    path: '/reciprocity',
    component: lazyRouteComponent(() => import('#web/features/aims/reciprocity-page.tsx'), 'ReciprocityPage'),
  },
  {
    path: '/key-contacts',
    component: lazyRouteComponent(() => import('#web/features/aims/key-contacts-page.tsx'), 'KeyContactsPage'),
  },
  {
    path: '/introductions',
    component: lazyRouteComponent(() => import('#web/features/aims/introductions-page.tsx'), 'IntroductionsPage'),
  },
  { path: '/me', component: lazyRouteComponent(() => import('#web/features/me/me-page.tsx'), 'MePage') },
]
