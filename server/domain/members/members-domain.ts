import type { IdentityStore } from '#store/identity/identity-store.ts'
import type { Domain } from '../domain.ts'

/** What the verbs of members work with: the domain, and the accounts behind its members. */
export interface MembersDomain extends Domain {
  readonly identity: IdentityStore
}
