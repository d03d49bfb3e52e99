import type { Access } from '#access/access.ts'
import { forgetExpired } from '#access/forget-expired.ts'
import type { ScheduledTask } from '#jobs/run-queue.ts'
import { foldAllTiesJob } from '#jobs/tasks/fold-all-ties.ts'
import { keepTeamBooksJob } from '#jobs/tasks/keep-team-books.ts'
import { purgeTrashJob } from '#jobs/tasks/purge-trash.ts'
import { readOwnCalendarsJob } from '#jobs/tasks/read-own-calendars.ts'
import { renewIndexJob } from '#jobs/tasks/renew-index.ts'
import { sendDailyDigestsJob, sendNewsJob } from '#jobs/tasks/send-digests.ts'
import { sweepBlobsJob } from '#jobs/tasks/sweep-blobs.ts'
import { sweepWordsJob } from '#jobs/tasks/sweep-words.ts'
import { tellTodayJob } from '#jobs/tasks/tell-today.ts'
import { trimChangesJob } from '#jobs/tasks/trim-changes.ts'
import { trimDeviceLogsJob } from '#jobs/tasks/trim-device-logs.ts'
import { trimJournalsJob } from '#jobs/tasks/trim-journals.ts'

/** What the server does by the calendar, the heavy things at quiet hours. */
export function scheduledTasks(access: Access): readonly ScheduledTask[] {
  return [
    { name: 'fold-all-ties', cron: '10 * * * *', run: foldAllTiesJob },
    { name: 'forget-expired', cron: '5 * * * *', run: () => forgetExpired(access) },
    { name: 'keep-team-books', cron: '20 3 * * *', run: keepTeamBooksJob },
    { name: 'purge-trash', cron: '15 3 * * *', run: purgeTrashJob },
    { name: 'read-own-calendars', cron: '50 * * * *', run: readOwnCalendarsJob },
    // Hourly, so that what a new version looks for is found soon after it starts.
    { name: 'renew-index', cron: '25 * * * *', run: renewIndexJob },
    { name: 'send-daily-digests', cron: '0 6 * * *', run: sendDailyDigestsJob },
    { name: 'send-news', cron: '*/5 * * * *', run: sendNewsJob },
    // Somewhere it is seven in the morning.
    { name: 'tell-today', cron: '10 * * * *', run: tellTodayJob },
    { name: 'sweep-blobs', cron: '35 3 * * *', run: sweepBlobsJob },
    { name: 'sweep-words', cron: '45 3 * * *', run: sweepWordsJob },
    { name: 'trim-journals', cron: '40 3 * * *', run: trimJournalsJob },
    { name: 'trim-device-logs', cron: '50 3 * * *', run: trimDeviceLogsJob },
    { name: 'trim-changes', cron: '55 3 * * 0', run: trimChangesJob },
  ]
}
