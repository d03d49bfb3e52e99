import type { Actor, Role } from '#base/actor.ts'

/** What a device's password may open. */
export type DeviceDoor = 'carddav' | 'ldap'

/** What a new device is to be. */
export interface DeviceInput {
  /** What its owner calls it. */
  readonly label: string
  readonly doors: readonly DeviceDoor[]
  /** The books it holds; all that its member reaches, now and later, when null; `suggested` leaves out what large imports made. */
  readonly bookIds: readonly string[] | 'suggested' | null
  /** Whether it is shown the calendars of its member; unless said, where it holds all books. */
  readonly hasCalendars?: boolean | undefined
}

/** A device that lives, and its member. */
interface DeviceStanding {
  readonly doors: readonly DeviceDoor[]
  readonly role: Role
  readonly isMemberDisabled: boolean
}

/** What is known of devices behind the walls of their workspaces; the domain gives it. */
export interface DeviceDirectory {
  /** Makes a device of the actor's. */
  add(actor: Actor, input: DeviceInput): Promise<{ deviceId: string }>
  /** Refuses, with `device-not-found`, unless the device is one that the actor may give another password. */
  requireOwn(actor: Actor, deviceId: string): Promise<void>
  /** Revokes a device of the actor's, or for administrators of any member's. Throws `device-not-found`. */
  revoke(actor: Actor, deviceId: string): Promise<void>
  /** Tells all processes that the password of a device is over, so that none goes on taking it. */
  tellOver(actor: Actor, deviceId: string): Promise<void>
  /** Calls `listener` for each such device, of any process, until what it gives is called. */
  followOver(listener: (deviceId: string) => void): Promise<() => void>
  /** Calls `listener` for each member who was removed or disabled, by any process, until what it gives is called. */
  followGone(listener: (memberId: string) => void): Promise<() => void>
  /** How the device of an actor stands; null when it is gone or was revoked. */
  standing(actor: Actor & { deviceId: string }): Promise<DeviceStanding | null>
  /** Notes, behind what it asks, that a device came, and as what program. */
  noteUse(actor: Actor & { deviceId: string }, client: string): void
}
