import * as contract from '@lazo/contract'
import { findForgetful } from '#access/one-time/find-forgetful.ts'
import { makeResetLink, resetPassword } from '#access/one-time/reset-link.ts'
import { setUp } from '#access/one-time/set-up.ts'
import { openSession } from '#access/sessions/open-session.ts'
import { ProductError } from '#base/errors.ts'
import { writeResetLetter } from '#domain/letters/write-reset-letter.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { route } from '../route.ts'
import { tellSession } from './session.ts'

/** What is done with a one-time code or link, by who has no account or password yet. */
export const setupRoutes = [
  route({
    name: 'readSetup',
    method: 'GET',
    path: '/setup',
    need: 'nothing',
    answer: contract.setupState,
    async handle({ access }) {
      return { body: { isSetUp: await access.directory.hasWorkspaces() } }
    },
  }),
  route({
    name: 'setUp',
    method: 'POST',
    path: '/setup',
    need: 'nothing',
    body: contract.setupInput,
    answer: contract.openedSession,
    status: 201,
    errors: ['setup-done', 'code-invalid', 'password-weak', 'email-invalid', 'too-many-tries', 'origin-refused'],
    async handle(door, { body, caller, headers }) {
      const { workspace: name, ...person } = body
      const owner = await setUp(door.access, person, caller, (account) =>
        createWorkspace(door.domain, { name, owner: account, door: caller.door, onlyWhenFirst: true }),
      )
      const { accountId } = owner
      const opened = { accountId, way: 'password' as const, client: headers['user-agent'] }
      return tellSession(door, await openSession(door.access, opened, caller))
    },
  }),
  route({
    name: 'requestPasswordReset',
    method: 'POST',
    path: '/password-reset-requests',
    need: 'nothing',
    body: contract.resetRequestInput,
    status: 204,
    errors: ['mail-off', 'too-many-tries', 'origin-refused'],
    async handle({ access, domain, settings }, { body, caller, language }) {
      if (!domain.mailer)
        throw new ProductError('mail-off', 'This server sends no letters. Ask who administers it for a link.')
      const account = await findForgetful(access, body.email, caller)
      // Behind the answer: how long it takes would tell who has an account.
      if (account)
        domain.mailer.post(async () => {
          const { token, expiresAt } = await makeResetLink(access, account, caller)
          const link = `${settings.publicUrl ?? ''}${contract.passwordLinkPath(token)}`
          return writeResetLetter(account.email, { name: account.name, link, expiresAt, language })
        })
      return {}
    },
  }),
  route({
    name: 'resetPassword',
    method: 'POST',
    path: '/password-resets',
    need: 'nothing',
    body: contract.passwordResetInput,
    status: 204,
    errors: ['code-invalid', 'password-weak', 'too-many-tries', 'origin-refused'],
    async handle({ access }, { body, caller }) {
      await resetPassword(access, body, caller)
      return {}
    },
  }),
]
