import { sql } from 'kysely'
import type { Role } from '#base/actor.ts'
import type { Store } from '../store.ts'

/** A member whose page somebody opened. */
export interface AddressedMember {
  readonly workspaceId: string
  readonly memberId: string
  readonly accountId: string
  readonly role: Role
}

const columns = sql`workspace_id as "workspaceId", member_id as "memberId", account_id as "accountId", role`

/** Whose public page has this address; null when none has, or it is off. */
export async function readMemberOfProfile(store: Store, slug: string): Promise<AddressedMember | null> {
  const rows = await store.across(sql<AddressedMember>`select ${columns} from lazo.member_of_profile(${slug})`)
  return rows[0] ?? null
}

/** Whose form has this token; null when none has, or it is off. */
export async function readMemberOfForm(store: Store, token: string): Promise<AddressedMember | null> {
  const rows = await store.across(sql<AddressedMember>`select ${columns} from lazo.member_of_form(${token})`)
  return rows[0] ?? null
}

/** Whose calendar to subscribe to has a token of this mark; null when none has, or it was revoked. */
export async function readMemberOfFeed(store: Store, mark: Buffer): Promise<AddressedMember | null> {
  const rows = await store.across(sql<AddressedMember>`select ${columns} from lazo.member_of_feed(${mark})`)
  return rows[0] ?? null
}

/** Whose link has this token; null when none has, or it was revoked. */
export async function readMemberOfLink(store: Store, token: string): Promise<AddressedMember | null> {
  const rows = await store.across(sql<AddressedMember>`select ${columns} from lazo.member_of_link(${token})`)
  return rows[0] ?? null
}
