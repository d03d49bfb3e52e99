import type { Clock } from '#base/clock.ts'
import type { IdMaker } from '#base/ids.ts'
import type { Logger } from '#base/log.ts'
import type { CalendarDoor } from '#outside/calendars/calendar-door.ts'
import type { PushDoor } from '#outside/push/push-door.ts'
import type { Mailer } from '#outside/smtp/mailer.ts'
import type { DiskRoom } from '#store/disk-room.ts'
import type { Store } from '#store/store.ts'

/** What every domain verb works with. */
export interface Domain {
  readonly store: Store
  readonly clock: Clock
  readonly ids: IdMaker
  readonly log: Logger
  /** The region whose phone numbers are written without a prefix, as ISO 3166 alpha-2. */
  readonly region: string
  readonly language: 'es' | 'en'
  /** The IANA time zone of members who set none; UTC when left out. */
  readonly zone?: string | undefined
  /** What sends letters; without it nobody gets any. */
  readonly mailer?: Mailer | undefined
  /** What sends messages to browsers; without it nobody gets any. */
  readonly push?: PushDoor | undefined
  /** What reads calendars that members keep elsewhere; without it none is read. */
  readonly calendars?: CalendarDoor | undefined
  /** The address under which people reach the server (`LAZO_URL`), for links in letters. */
  readonly site?: string | undefined
  /** Of a database on a disk of ours; of others it is not known. */
  readonly room?: Pick<DiskRoom, 'left'> | undefined
}
