import type { Door, Role } from '#base/actor.ts'
import type { Clock } from '#base/clock.ts'
import type { IdMaker } from '#base/ids.ts'
import type { Logger } from '#base/log.ts'
import type { SecretBox } from '#base/secret-box.ts'
import type { IdentityStore } from '#store/identity/identity-store.ts'
import type { DeviceDirectory } from './app-passwords/device-directory.ts'
import type { KeyRing } from './app-passwords/key-ring.ts'
import type { JournalAct } from './journal-act.ts'
import type { PasswordHasher } from './passwords/password-hasher.ts'

/** A workspace an account belongs to, and as what. */
export interface Membership {
  readonly workspaceId: string
  readonly workspaceName: string
  readonly memberId: string
  readonly role: Role
  readonly isDisabled: boolean
}

/** What is known of workspaces outside their walls; the domain gives it. */
interface WorkspaceDirectory {
  membershipsOf(accountId: string): Promise<Membership[]>
  hasWorkspaces(): Promise<boolean>
}

/** Something an account did or had done to it, for the audit. */
interface JournalEntry {
  readonly act: JournalAct
  /** Who acted; null when nobody could be told, or on the machine itself. */
  readonly accountId: string | null
  /** What it was done to, `account:<id>`, `token:<id>` or `device:<id>`. */
  readonly subject: string
  readonly door: Door
  /** The workspace and member it concerns; without them it is an act of the whole server. */
  readonly member?: { readonly workspaceId: string; readonly memberId: string }
  /** May hold personal data: erasure deletes it and the chain still verifies. Never a secret. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** Writes entries into the audit; the domain gives it. An act counts as done only when its entry is written. */
type Journal = (entry: JournalEntry) => Promise<void>

/** What everything in `access` works with. */
export interface Access {
  readonly identity: IdentityStore
  readonly directory: WorkspaceDirectory
  readonly journal: Journal
  readonly passwords: PasswordHasher
  readonly devices: DeviceDirectory
  readonly keyRing: KeyRing
  readonly secrets: SecretBox
  readonly clock: Clock
  readonly ids: IdMaker
  readonly log: Logger
}

/** From where a request comes: the peer's address (`local` for commands on the machine itself) and the door. */
export interface Caller {
  readonly address: string
  readonly door: Door
  /** The mark that the browser was given when somebody signed in by it before. */
  readonly browser?: string | undefined
}
