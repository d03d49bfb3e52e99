import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** What somebody may be in a workspace. */
export const role = z.enum(['owner', 'admin', 'member', 'guest'])

const LONGEST_PASSWORD = 1_024
/** A password is taken as it is typed: what makes it weak is judged when it is chosen. */
const password = z.string().min(1).max(LONGEST_PASSWORD)
const email = text(320)

/** What a person signs in with. */
export const signInInput = named(
  'SignIn',
  z.strictObject({
    email,
    password,
    code: z.string().max(100).optional().describe('The code of the second factor, once it is asked for.'),
  }),
)

/** A workspace somebody belongs to, and as what. */
export const workspaceOfMine = z.object({ id, name: z.string(), role, memberId: id, isDisabled: z.boolean() })

/** Who is asking, in which workspace, and what the key in use allows. */
export const me = named(
  'Me',
  z.object({
    memberId: id,
    name: z.string(),
    email: z.string(),
    role,
    workspace: z.object({
      id,
      name: z.string(),
      domains: z
        .array(z.string())
        .describe('The domains of its branches: a card with an e-mail address there is of somebody internal.'),
    }),
    key: z.enum(['session', 'token']).describe('By what the request was known: a session of a browser, or a token.'),
    mayWrite: z.boolean(),
    workspaces: z.array(workspaceOfMine),
    region: z.string().describe('The country in which phone numbers without prefix are read, such as `ES`.'),
  }),
)

/** A session that was just opened. Its key is in the cookie. */
export const openedSession = named(
  'OpenedSession',
  z.object({
    expiresAt: moment,
    workspaces: z
      .array(workspaceOfMine)
      .describe('When there are several, every request says by the header `Lazo-Workspace` which one it means.'),
  }),
)

/** By what somebody proved to be the owner of an account. */
const signInWay = z
  .enum(['password', 'password-and-code', 'passkey', 'oidc', 'ldap', 'ldap-and-code'])
  .describe('How the session was opened.')

/** A browser that is signed in. */
export const session = named(
  'Session',
  z.object({
    id,
    client: z.string().describe('What the browser says it is.'),
    address: z.string().describe('About from where it was last used: the network, not the very address.'),
    way: signInWay,
    createdAt: moment,
    usedAt: moment,
    expiresAt: moment,
    isThis: z.boolean(),
  }),
)

/** All browsers that are signed in with this account. */
export const sessions = named('Sessions', z.object({ items: z.array(session) }))

/** Whether the server has an owner. */
export const setupState = named('SetupState', z.object({ isSetUp: z.boolean() }))

/** What makes the first account and its workspace. */
export const setupInput = named(
  'Setup',
  z.strictObject({
    code: text(100).describe('The one-time code from the log of the server.'),
    email,
    name: text(200),
    password,
    workspace: text(200).describe('The name of the organisation, or of the person.'),
  }),
)

/** What changes one's own password. */
export const passwordInput = named('PasswordChange', z.strictObject({ current: password, next: password }))

/** Who forgot their password. */
export const resetRequestInput = named(
  'PasswordResetRequest',
  z.strictObject({ email: text(320).describe('Gets the link, if there is an account with a password.') }),
)

/** What sets a password by a link. */
export const passwordResetInput = named('PasswordReset', z.strictObject({ token: text(200), password }))
