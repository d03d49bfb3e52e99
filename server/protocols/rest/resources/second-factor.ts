import * as contract from '@lazo/contract'
import type { Identified } from '#access/actors/authenticate.ts'
import { changePolicy, readPolicy, withoutFactor } from '#access/policy/sign-in-policy.ts'
import { readFactorState, removeSecondFactor, renewRecoveryCodes } from '#access/second-factor/manage-second-factor.ts'
import { beginSecondFactor, confirmSecondFactorByCode } from '#access/second-factor/set-up-second-factor.ts'
import type { ErrorCode } from '#base/errors.ts'
import { listMembers } from '#domain/members/list-members.ts'
import type { DoorContext } from '../../context.ts'
import { type Answer, route } from '../route.ts'

/** What proving to be there may be answered with. */
const presenceErrors: readonly ErrorCode[] = ['sign-in-failed', 'sign-in-again', 'too-many-tries']

/** A code beside the password, and which workspaces ask for it. */
export const secondFactorRoutes = [
  route({
    name: 'readSecondFactor',
    method: 'GET',
    path: '/me/second-factor',
    need: 'account',
    answer: contract.secondFactor,
    async handle({ access }, { who }) {
      const { since, recoveryCodesLeft } = await readFactorState(access, who)
      return { body: { isOn: since !== null, since: since?.toISOString() ?? null, recoveryCodesLeft } }
    },
  }),
  route({
    name: 'beginSecondFactor',
    method: 'POST',
    path: '/me/second-factor',
    need: 'account',
    body: contract.presenceInput,
    answer: contract.secondFactorSecret,
    status: 201,
    errors: ['second-factor-on', ...presenceErrors],
    async handle({ access }, { who, body, caller }) {
      return { status: 201, body: await beginSecondFactor(access, who, body.password, caller) }
    },
  }),
  route({
    name: 'confirmSecondFactor',
    method: 'POST',
    path: '/me/second-factor/confirmation',
    need: 'account',
    body: contract.codeInput,
    answer: contract.recoveryCodes,
    errors: ['second-factor-wrong', 'second-factor-not-begun', 'second-factor-on', 'too-many-tries'],
    async handle({ access }, { who, body, caller }) {
      return { body: { codes: await confirmSecondFactorByCode(access, who, body.code, caller) } }
    },
  }),
  route({
    name: 'renewRecoveryCodes',
    method: 'POST',
    path: '/me/second-factor/recovery-codes',
    need: 'account',
    body: contract.presenceInput,
    answer: contract.recoveryCodes,
    errors: ['second-factor-off', ...presenceErrors],
    async handle({ access }, { who, body, caller }) {
      return { body: { codes: await renewRecoveryCodes(access, who, body.password, caller) } }
    },
  }),
  route({
    name: 'removeSecondFactor',
    method: 'POST',
    path: '/me/second-factor/removal',
    need: 'account',
    body: contract.presenceInput,
    status: 204,
    errors: ['second-factor-off', ...presenceErrors],
    async handle({ access }, { who, body, caller }) {
      await removeSecondFactor(access, who, body.password, caller)
      return {}
    },
  }),
  route({
    name: 'readSignInPolicy',
    method: 'GET',
    path: '/sign-in-policy',
    need: 'read',
    answer: contract.signInPolicy,
    errors: ['right-missing'],
    handle: (door, { who }) => tellPolicy(door, who),
  }),
  route({
    name: 'changeSignInPolicy',
    method: 'PUT',
    path: '/sign-in-policy',
    need: 'write',
    body: contract.signInPolicyInput,
    answer: contract.signInPolicy,
    errors: ['right-missing', 'session-needed'],
    async handle(door, { who, body }) {
      await changePolicy(door.access, who, body)
      return tellPolicy(door, who)
    },
  }),
]

async function tellPolicy(
  { access, domain }: DoorContext,
  { actor }: Identified,
): Promise<Answer<contract.OutputOf<typeof contract.signInPolicy>>> {
  const policy = await readPolicy(access, actor)
  const members = (await listMembers(domain, actor)).filter(({ disabledAt }) => disabledAt === null)
  const accountIds = members.map(({ accountId }) => accountId)
  const isWithout = await withoutFactor(access, actor, accountIds)
  const lacking = members.filter(({ accountId }) => isWithout(accountId))
  const withoutSecondFactor = lacking.map(({ memberId, name, email }) => ({ memberId, name, email }))
  return { body: { ...policy, domains: [...policy.domains], withoutSecondFactor } }
}
