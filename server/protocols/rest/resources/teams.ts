import * as contract from '@lazo/contract'
import { makeTeamBook } from '#domain/team-book/make-team-book.ts'
import { changeTeam } from '#domain/teams/change-team.ts'
import { changeTeamMembers } from '#domain/teams/change-team-members.ts'
import { createTeam } from '#domain/teams/create-team.ts'
import { deleteTeam } from '#domain/teams/delete-team.ts'
import { findTeam, listTeams } from '#domain/teams/team-view.ts'
import { encodeTeam } from '../encode/teams.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Members who are granted books together. */
export const teamRoutes = [
  route({
    name: 'makeTeamBook',
    method: 'PUT',
    path: '/team-book',
    need: 'write',
    answer: contract.teamBook,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: await makeTeamBook(domain, actor) }
    },
  }),
  route({
    name: 'listTeams',
    method: 'GET',
    path: '/teams',
    need: 'read',
    answer: contract.teams,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listTeams(domain, actor)).map(encodeTeam) } }
    },
  }),
  route({
    name: 'createTeam',
    method: 'POST',
    path: '/teams',
    need: 'write',
    body: contract.teamInput,
    answer: contract.team,
    status: 201,
    errors: ['team-name-taken', 'team-too-deep', 'team-not-found', 'member-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      const team = encodeTeam(await createTeam(domain, actor, body))
      return { status: 201, location: `/teams/${team.id}`, body: team }
    },
  }),
  route({
    name: 'readTeam',
    method: 'GET',
    path: '/teams/:teamId',
    need: 'read',
    answer: contract.team,
    errors: ['team-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeTeam(await findTeam(domain, actor, params.teamId)) }
    },
  }),
  route({
    name: 'changeTeam',
    method: 'PATCH',
    path: '/teams/:teamId',
    need: 'write',
    body: contract.teamChange,
    answer: contract.changedTeam,
    errors: ['team-not-found', 'team-name-taken', 'team-too-deep', 'right-missing'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const { team, batchId } = await changeTeam(domain, actor, { ...params, ...keepDefined(body) })
      return { body: { team: encodeTeam(team), batchId } }
    },
  }),
  route({
    name: 'changeTeamMembers',
    method: 'POST',
    path: '/teams/:teamId/members',
    need: 'write',
    body: contract.teamMoves,
    answer: contract.changedTeam,
    errors: ['team-not-found', 'member-not-found', 'belongs-by-address', 'right-missing'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const { team, batchId } = await changeTeamMembers(domain, actor, { ...params, ...body })
      return { body: { team: encodeTeam(team), batchId } }
    },
  }),
  route({
    name: 'deleteTeam',
    method: 'DELETE',
    path: '/teams/:teamId',
    need: 'write',
    answer: contract.removedTeam,
    errors: ['team-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await deleteTeam(domain, actor, params.teamId) }
    },
  }),
]
