import * as contract from '@lazo/contract'
import { makeResetLink } from '#access/one-time/reset-link.ts'
import { addMember } from '#domain/members/add-member.ts'
import { changeRole } from '#domain/members/change-role.ts'
import { disableMember, enableMember } from '#domain/members/disable-member.ts'
import { foreseeRemoval } from '#domain/members/foresee-removal.ts'
import { findMember, listMembers } from '#domain/members/list-members.ts'
import { removeMember } from '#domain/members/remove-member.ts'
import { renameMember } from '#domain/members/rename-member.ts'
import { encodeMember } from '../encode/people.ts'
import { route } from '../route.ts'

const readRoutes = [
  route({
    name: 'listMembers',
    method: 'GET',
    path: '/members',
    need: 'read',
    answer: contract.members,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listMembers(domain, actor)).map(encodeMember) } }
    },
  }),
  route({
    name: 'readMember',
    method: 'GET',
    path: '/members/:memberId',
    need: 'read',
    answer: contract.member,
    errors: ['member-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeMember(await findMember(domain, actor, params)) }
    },
  }),
  route({
    name: 'foreseeRemoval',
    method: 'GET',
    path: '/members/:memberId/removal',
    need: 'read',
    answer: contract.foreseenRemoval,
    errors: ['member-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await foreseeRemoval(domain, actor, params.memberId) }
    },
  }),
]

const writeRoutes = [
  route({
    name: 'addMember',
    method: 'POST',
    path: '/members',
    need: 'write',
    body: contract.memberInput,
    answer: contract.addedMember,
    status: 201,
    errors: ['email-taken', 'email-invalid', 'right-missing'],
    async handle({ access, domain, settings }, { who: { actor }, body, caller }) {
      const { memberId, account, isNewAccount } = await addMember(domain, actor, body)
      const link = isNewAccount ? await makeResetLink(access, account, caller) : null
      const passwordLink = link && `${settings.publicUrl ?? ''}${contract.passwordLinkPath(link.token)}`
      const member = encodeMember(await findMember(domain, actor, { memberId }))
      return { status: 201, location: `/members/${memberId}`, body: { ...member, passwordLink } }
    },
  }),
  route({
    name: 'removeMember',
    method: 'DELETE',
    path: '/members/:memberId',
    need: 'write',
    query: contract.removalQuery,
    answer: contract.removedMember,
    errors: ['member-not-found', 'member-holds-cards', 'last-owner', 'right-missing'],
    async handle({ domain }, { who: { actor }, params: { memberId }, query: { transferTo } }) {
      return { body: await removeMember(domain, actor, { memberId, transferTo }) }
    },
  }),
  route({
    name: 'renameMember',
    method: 'PUT',
    path: '/members/:memberId/name',
    need: 'write',
    body: contract.memberNameInput,
    answer: contract.memberNameInput,
    errors: ['member-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: await renameMember(domain, actor, { ...params, ...body }) }
    },
  }),
  route({
    name: 'changeRole',
    method: 'PUT',
    path: '/members/:memberId/role',
    need: 'write',
    body: contract.roleInput,
    status: 204,
    errors: ['member-not-found', 'last-owner', 'right-missing'],
    async handle({ domain }, { who: { actor }, params, body }) {
      await changeRole(domain, actor, { ...params, ...body })
      return {}
    },
  }),
  route({
    name: 'disableMember',
    method: 'PUT',
    path: '/members/:memberId/disabled',
    need: 'write',
    status: 204,
    errors: ['member-not-found', 'last-owner', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      await disableMember(domain, actor, params.memberId)
      return {}
    },
  }),
  route({
    name: 'enableMember',
    method: 'DELETE',
    path: '/members/:memberId/disabled',
    need: 'write',
    status: 204,
    errors: ['member-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      await enableMember(domain, actor, params.memberId)
      return {}
    },
  }),
]

/** Who belongs to the workspace. */
export const memberRoutes = [...readRoutes, ...writeRoutes]
