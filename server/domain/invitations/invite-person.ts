import type { Actor, Role } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { accountEmail } from '#store/identity/account-words.ts'
import { readInvitations } from '#store/invitations/reader.ts'
import { deleteInvitationsBefore, insertInvitation } from '#store/invitations/writer.ts'
import { readMemberByEmail } from '#store/members/reader.ts'
import { readTeams } from '#store/teams/reader.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator, requireMayChangeRole } from '../members/member-rules.ts'
import { teamNotFound } from '../teams/team-rules.ts'
import { type InvitedBook, requireGivable } from './invited-books.ts'
import { type InvitationView, viewOf } from './list-invitations.ts'

const DAY = 86_400_000
/** Links that ended are shown so long, and then forgotten. */
const KEPT_DAYS = 30
const LONGEST_DAYS = 90

/** Who is invited, and as what. */
export interface NewInvitation {
  /** Whom the link is for; without it, whoever has the link. */
  readonly email?: string | null | undefined
  readonly role: Role
  readonly teamIds?: readonly string[]
  /** What they have of books from the first minute: with no more than the actor holds then. */
  readonly books?: readonly InvitedBook[]
  /** After how many days the link ends. */
  readonly days: number
  /** The hash of the link's secret; the secret itself is shown once and kept nowhere. */
  readonly tokenHash: Buffer
}

/**
 * Invites somebody by a link that works once. Throws `right-missing`, `email-invalid`, `email-taken` for who is a member already,
 * `team-not-found`, `input-invalid`, and for books the errors of rights.
 */
export async function invitePerson(domain: Domain, actor: Actor, input: NewInvitation): Promise<InvitationView> {
  requireAdministrator(actor)
  requireMayChangeRole(actor, null, input.role)
  const { role, teamIds = [], books = [], days, tokenHash } = input
  if (!(days >= 1 && days <= LONGEST_DAYS)) throw daysInvalid()
  const email = input.email ? accountEmail(input.email) : null
  return domain.store.write(actor, async (tx) => {
    await deleteInvitationsBefore(tx, new Date(tx.now.getTime() - KEPT_DAYS * DAY))
    if (email !== null && (await readMemberByEmail(tx, email))) throw isMember(email)
    if ((await readTeams(tx, teamIds)).length !== new Set(teamIds).size) throw teamNotFound()
    await requireGivable(tx, books)
    const invitationId = tx.ids.next()
    const expiresAt = new Date(tx.now.getTime() + days * DAY)
    await insertInvitation(tx, { invitationId, email, role, expiresAt, tokenHash, teamIds, books })
    tx.ledger.noteAudit('invitation-made', invitationId, { email, role, teamIds, books, expiresAt })
    return viewOf((await readInvitations(tx, invitationId))[0]!, tx.now)
  })
}

function isMember(email: string): ProductError {
  return new ProductError('email-taken', `${email} is a member of this workspace already.`, { facts: { email } })
}

function daysInvalid(): ProductError {
  return new ProductError('input-invalid', `A link works for 1 to ${LONGEST_DAYS} days.`, { facts: { field: 'days' } })
}
