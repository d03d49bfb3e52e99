import * as contract from '@lazo/contract'
import { findBranch, listBranches } from '#domain/teams/branch-view.ts'
import { deleteTeam } from '#domain/teams/delete-team.ts'
import { changeBranch, createBranch } from '#domain/teams/save-branch.ts'
import { encodeBranch } from '../encode/teams.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Teams that hold who has an address at their domains. Members of a branch come and go as those of a team do. */
export const branchRoutes = [
  route({
    name: 'listBranches',
    method: 'GET',
    path: '/branches',
    need: 'read',
    answer: contract.branches,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listBranches(domain, actor)).map(encodeBranch) } }
    },
  }),
  route({
    name: 'createBranch',
    method: 'POST',
    path: '/branches',
    need: 'write',
    body: contract.branchInput,
    answer: contract.branch,
    status: 201,
    errors: [
      'team-name-taken',
      'team-too-deep',
      'team-not-found',
      'member-not-found',
      'book-not-found',
      'grant-too-high',
      'right-missing',
    ],
    async handle({ domain }, { who: { actor }, body }) {
      const branch = encodeBranch(await createBranch(domain, actor, body))
      return { status: 201, location: `/branches/${branch.id}`, body: branch }
    },
  }),
  route({
    name: 'readBranch',
    method: 'GET',
    path: '/branches/:branchId',
    need: 'read',
    answer: contract.branch,
    errors: ['team-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeBranch(await findBranch(domain, actor, params.branchId)) }
    },
  }),
  route({
    name: 'changeBranch',
    method: 'PATCH',
    path: '/branches/:branchId',
    need: 'write',
    body: contract.branchChange,
    answer: contract.branch,
    errors: [
      'team-not-found',
      'team-name-taken',
      'team-too-deep',
      'member-not-found',
      'book-not-found',
      'right-missing',
    ],
    async handle({ domain }, { who: { actor }, params, body }) {
      const branch = await changeBranch(domain, actor, { teamId: params.branchId, ...keepDefined(body) })
      return { body: encodeBranch(branch) }
    },
  }),
  route({
    name: 'deleteBranch',
    method: 'DELETE',
    path: '/branches/:branchId',
    need: 'write',
    answer: contract.removedTeam,
    errors: ['team-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await deleteTeam(domain, actor, params.branchId) }
    },
  }),
]
