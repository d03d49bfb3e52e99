import { noteExternalId, readExternalIds } from '#access/scim/scim-names.ts'
import { ProductError } from '#base/errors.ts'
import { addMember } from '#domain/members/add-member.ts'
import { disableMember, enableMember } from '#domain/members/disable-member.ts'
import { findMember, listMembers } from '#domain/members/list-members.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import type { Operation } from './patch-operations.ts'
import type { Condition } from './scim-filter.ts'
import { SCIM_ROOT, type ScimRequest } from './scim-request.ts'
import { type Attributes, innerOf, listOf, textIn, textOf, truthOf } from './scim-values.ts'

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'

type Member = Awaited<ReturnType<typeof findMember>>

/** What a company says of one of its people, as far as it is kept here. */
interface UserChange {
  readonly userName?: string | undefined
  readonly externalId?: string | null | undefined
  readonly active?: boolean | undefined
}

/** The members that meet all conditions, as users (RFC 7643 §4.1). */
export async function listUsers(request: ScimRequest, conditions: readonly Condition[]): Promise<object[]> {
  const { door, actor } = request
  const names = await readExternalIds(door.access, actor, 'user')
  const members = await listMembers(door.domain, actor)
  const wanted = members.filter((member) => conditions.every((one) => meets(member, names, one)))
  return wanted.map((member) => encodeUser(request, member, names.get(member.memberId)))
}

/** One member as a user. Throws `member-not-found`. */
export async function findUser(request: ScimRequest, memberId: string): Promise<object> {
  const { door, actor } = request
  const member = await findMember(door.domain, actor, { memberId })
  const names = await readExternalIds(door.access, actor, 'user')
  return encodeUser(request, member, names.get(memberId))
}

/** Makes a member of somebody, never more than a member. Throws `email-taken`, `email-invalid`. */
export async function createUser(request: ScimRequest, body: Attributes): Promise<{ id: string; user: object }> {
  const { door, actor } = request
  const userName = textIn(body, 'username')
  const email = userName?.includes('@') ? userName : (mainEmail(body) ?? userName ?? '')
  const { memberId } = await addMember(door.domain, actor, { email, name: nameIn(body) ?? email, role: 'member' })
  await changeUser(request, memberId, { externalId: textIn(body, 'externalid'), active: truthOf(body.get('active')) })
  return { id: memberId, user: await findUser(request, memberId) }
}

/** Holds a user against what a company says, whole. Throws `member-not-found`, `address-kept`, `right-missing`, `last-owner`. */
export async function replaceUser(request: ScimRequest, memberId: string, body: Attributes): Promise<object> {
  await changeUser(request, memberId, {
    userName: textIn(body, 'username'),
    externalId: textIn(body, 'externalid') ?? null,
    active: truthOf(body.get('active')) ?? true,
  })
  return findUser(request, memberId)
}

/** Changes of a user what is kept here; of the rest nothing is said. Throws as `replaceUser`. */
export async function patchUser(
  request: ScimRequest,
  memberId: string,
  operations: readonly Operation[],
): Promise<object> {
  const change: { -readonly [K in keyof UserChange]: UserChange[K] } = {}
  for (const { op, path, value } of operations) {
    if (path === 'active') change.active = op === 'remove' ? false : truthOf(value)
    if (path === 'username') change.userName = textOf(value)
    if (path === 'externalid') change.externalId = op === 'remove' ? null : textOf(value)
  }
  await changeUser(request, memberId, change)
  return findUser(request, memberId)
}

/** Removes a member; what they hold passes to an owner. Throws `member-not-found`, `right-missing`. */
export async function deleteUser({ door, actor }: ScimRequest, memberId: string): Promise<void> {
  await findMember(door.domain, actor, { memberId })
  const heir = (await listMembers(door.domain, actor)).find(
    (one) => one.role === 'owner' && one.disabledAt === null && one.memberId !== memberId,
  )
  await removeMember(door.domain, actor, { memberId, transferTo: heir?.memberId })
  await noteExternalId(door.access, actor, { kind: 'user', resourceId: memberId }, null)
}

async function changeUser({ door, actor }: ScimRequest, memberId: string, change: UserChange): Promise<void> {
  const { domain, access } = door
  const { userName, externalId, active } = change
  const member = await findMember(domain, actor, { memberId })
  // The address is that of an account, which may open other workspaces too.
  if (userName?.includes('@') && userName.trim().toLowerCase() !== member.email)
    throw new ProductError('address-kept', 'The address of an account is changed by nobody but its owner.')
  const isActive = member.disabledAt === null
  if (active === false && isActive) await disableMember(domain, actor, memberId)
  if (active === true && !isActive) await enableMember(domain, actor, memberId)
  if (externalId !== undefined) await noteExternalId(access, actor, { kind: 'user', resourceId: memberId }, externalId)
}

function meets(member: Member, names: ReadonlyMap<string, string>, { attribute, value }: Condition): boolean {
  const email = value.trim().toLowerCase() === member.email
  if (attribute === 'username' || attribute === 'emails' || attribute === 'emails.value') return email
  if (attribute === 'id') return member.memberId === value
  if (attribute === 'externalid') return names.get(member.memberId) === value
  if (attribute === 'displayname') return member.name.toLowerCase() === value.toLowerCase()
  if (attribute === 'active') return (member.disabledAt === null) === (value === 'true')
  throw new ProductError('filter-invalid', `Users cannot be looked for by ${attribute}.`)
}

function encodeUser({ root }: ScimRequest, member: Member, externalId: string | undefined): object {
  const { memberId, email, name, createdAt, disabledAt } = member
  const location = `${root}${SCIM_ROOT}/Users/${memberId}`
  return {
    schemas: [USER],
    id: memberId,
    ...(externalId === undefined ? {} : { externalId }),
    userName: email,
    name: { formatted: name },
    displayName: name,
    emails: [{ value: email, type: 'work', primary: true }],
    active: disabledAt === null,
    meta: { resourceType: 'User', created: createdAt.toISOString(), location },
  }
}

function nameIn(body: Attributes): string | undefined {
  const name = innerOf(body, 'name')
  const parts = [textIn(name, 'givenname'), textIn(name, 'familyname')].filter((part) => part !== undefined)
  return textIn(body, 'displayname') ?? textIn(name, 'formatted') ?? (parts.join(' ') || undefined)
}

function mainEmail(body: Attributes): string | undefined {
  const emails = listOf(body.get('emails'))
  const main = emails.find((one) => truthOf(one.get('primary')) === true) ?? emails[0]
  return main && textIn(main, 'value')
}
