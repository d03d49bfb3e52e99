import type { DeviceDoor } from './device-directory.ts'

/** What a program shows to say who asks (RFC 7617). */
export interface DeviceClaim {
  /** The e-mail address of the account, or the id of the member. */
  readonly user: string
  readonly password: string
  /** What the program calls itself. */
  readonly client: string
  readonly door: DeviceDoor
}
