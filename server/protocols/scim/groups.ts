import { noteExternalId, readExternalIds } from '#access/scim/scim-names.ts'
import { ProductError } from '#base/errors.ts'
import { changeTeam } from '#domain/teams/change-team.ts'
import { changeTeamMembers } from '#domain/teams/change-team-members.ts'
import { createTeam } from '#domain/teams/create-team.ts'
import { deleteTeam } from '#domain/teams/delete-team.ts'
import { findTeam, listTeams, type TeamView } from '#domain/teams/team-view.ts'
import type { Operation } from './patch-operations.ts'
import type { Condition } from './scim-filter.ts'
import { SCIM_ROOT, type ScimRequest } from './scim-request.ts'
import { type Attributes, listOf, textIn, textOf } from './scim-values.ts'

const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'

/** The teams that meet all conditions, as groups (RFC 7643 §4.2). Branches follow addresses and are not filled by others. */
export async function listGroups(request: ScimRequest, conditions: readonly Condition[]): Promise<object[]> {
  const { door, actor } = request
  const names = await readExternalIds(door.access, actor, 'group')
  const teams = (await listTeams(door.domain, actor)).filter((team) => !team.isBranch)
  const wanted = teams.filter((team) => conditions.every((one) => meets(team, names, one)))
  return wanted.map((team) => encodeGroup(request, team, names.get(team.teamId)))
}

/** One team as a group. Throws `team-not-found`. */
export async function findGroup(request: ScimRequest, teamId: string): Promise<object> {
  const team = await requireTeam(request, teamId)
  const names = await readExternalIds(request.door.access, request.actor, 'group')
  return encodeGroup(request, team, names.get(teamId))
}

/** Makes a team with its members. Throws `team-name-taken`, `member-not-found`. */
export async function createGroup(request: ScimRequest, body: Attributes): Promise<{ id: string; group: object }> {
  const { door, actor } = request
  const memberIds = memberIdsIn(body.get('members'))
  const team = await createTeam(door.domain, actor, { name: textIn(body, 'displayname') ?? '', memberIds })
  await noteName(request, team.teamId, textIn(body, 'externalid'))
  return { id: team.teamId, group: await findGroup(request, team.teamId) }
}

/** Holds a team against what a company says, whole. Throws `team-not-found`, `team-name-taken`, `member-not-found`. */
export async function replaceGroup(request: ScimRequest, teamId: string, body: Attributes): Promise<object> {
  await requireTeam(request, teamId)
  await rename(request, teamId, textIn(body, 'displayname'))
  await noteName(request, teamId, textIn(body, 'externalid'))
  await fill(request, teamId, memberIdsIn(body.get('members')))
  return findGroup(request, teamId)
}

/** Changes a team step by step. Throws as `replaceGroup`. */
export async function patchGroup(
  request: ScimRequest,
  teamId: string,
  operations: readonly Operation[],
): Promise<object> {
  await requireTeam(request, teamId)
  for (const operation of operations) await takeStep(request, teamId, operation)
  return findGroup(request, teamId)
}

/** Removes a team; its members stay members. Throws `team-not-found`. */
export async function deleteGroup(request: ScimRequest, teamId: string): Promise<void> {
  const { door, actor } = request
  await requireTeam(request, teamId)
  await deleteTeam(door.domain, actor, teamId)
  await noteExternalId(door.access, actor, { kind: 'group', resourceId: teamId }, null)
}

async function takeStep(request: ScimRequest, teamId: string, { op, path, value, chosen }: Operation): Promise<void> {
  if (path === 'displayname') return rename(request, teamId, textOf(value))
  if (path === 'externalid') return noteName(request, teamId, textOf(value))
  if (path !== 'members') return
  const named = chosen === null ? memberIdsIn(value) : [chosen]
  if (op === 'replace') return fill(request, teamId, named)
  if (op === 'add') return move(request, teamId, { add: named, remove: [] })
  const isAll = chosen === null && value === undefined
  return isAll ? fill(request, teamId, []) : move(request, teamId, { add: [], remove: named })
}

async function fill(request: ScimRequest, teamId: string, memberIds: readonly string[]): Promise<void> {
  const present = (await requireTeam(request, teamId)).members.map(({ memberId }) => memberId)
  const add = memberIds.filter((memberId) => !present.includes(memberId))
  const remove = present.filter((memberId) => !memberIds.includes(memberId))
  await move(request, teamId, { add, remove })
}

async function move(
  { door, actor }: ScimRequest,
  teamId: string,
  moves: { add: readonly string[]; remove: readonly string[] },
): Promise<void> {
  if (moves.add.length + moves.remove.length > 0) await changeTeamMembers(door.domain, actor, { teamId, ...moves })
}

async function rename({ door, actor }: ScimRequest, teamId: string, name: string | undefined): Promise<void> {
  if (name !== undefined) await changeTeam(door.domain, actor, { teamId, name })
}

async function noteName({ door, actor }: ScimRequest, teamId: string, externalId: string | undefined): Promise<void> {
  if (externalId !== undefined)
    await noteExternalId(door.access, actor, { kind: 'group', resourceId: teamId }, externalId)
}

async function requireTeam({ door, actor }: ScimRequest, teamId: string): Promise<TeamView> {
  const team = await findTeam(door.domain, actor, teamId)
  if (team.isBranch) throw new ProductError('team-not-found', 'There is no such team.')
  return team
}

function memberIdsIn(value: unknown): string[] {
  return [...new Set(listOf(value).flatMap((one) => textIn(one, 'value') ?? []))]
}

function meets(team: TeamView, names: ReadonlyMap<string, string>, { attribute, value }: Condition): boolean {
  if (attribute === 'displayname') return team.name.toLowerCase() === value.toLowerCase()
  if (attribute === 'id') return team.teamId === value
  if (attribute === 'externalid') return names.get(team.teamId) === value
  if (attribute === 'members' || attribute === 'members.value')
    return team.members.some(({ memberId }) => memberId === value)
  throw new ProductError('filter-invalid', `Groups cannot be looked for by ${attribute}.`)
}

function encodeGroup({ root }: ScimRequest, team: TeamView, externalId: string | undefined): object {
  const members = team.members.map(({ memberId, name }) => ({
    value: memberId,
    display: name,
    $ref: `${root}${SCIM_ROOT}/Users/${memberId}`,
  }))
  return {
    schemas: [GROUP],
    id: team.teamId,
    ...(externalId === undefined ? {} : { externalId }),
    displayName: team.name,
    members,
    meta: { resourceType: 'Group', location: `${root}${SCIM_ROOT}/Groups/${team.teamId}` },
  }
}
