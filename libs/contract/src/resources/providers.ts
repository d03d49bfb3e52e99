import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'
import { domain } from './second-factor.ts'

const common = {
  name: text(200).describe('What people know it by; it stands on the button.'),
  isOn: z.boolean().default(true),
  isListed: z
    .boolean()
    .default(true)
    .describe('Offered to everybody who comes to sign in, not only to addresses of its domains.'),
  domains: z.array(domain).max(100).default([]).describe('The domains whose addresses are led to it.'),
  mayJoin: z
    .boolean()
    .default(false)
    .describe(
      'Whether who is no member yet becomes one at the first sign-in: of its domains, or anybody where it has none.',
    ),
}

const oidc = {
  issuer: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .meta({ pattern: undefined })
    .describe('The address of the provider, below which its description stands.'),
  clientId: text(300),
  trustsEmail: z
    .boolean()
    .default(false)
    .describe('Takes addresses of its domains for theirs also where it does not say `email_verified`.'),
}

/** An OpenID provider as it is to be. */
export const oidcProviderInput = named(
  'NewOidcProvider',
  z.strictObject({
    ...common,
    ...oidc,
    clientSecret: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('Kept sealed and never told; without it the one before stays.'),
  }),
)

const attribute = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/)
const ldap = {
  url: z
    .string()
    .max(300)
    .regex(/^ldaps?:\/\/[A-Za-z0-9.[\]:-]+\/?$/)
    .describe('`ldaps://…`, or `ldap://…` with StartTLS; in the open only on the machine itself.'),
  startTls: z.boolean().default(false),
  ca: z
    .string()
    .max(20_000)
    .nullable()
    .default(null)
    .describe('The certificate of its authority (PEM), where machines know none.'),
  bindDn: z.string().max(1_000).default('').describe('The account that looks people up; empty where anybody may.'),
  baseDn: z.string().max(1_000).describe('Below what people are looked for.'),
  filter: z
    .string()
    .max(1_000)
    .regex(/^\(.*\{user\}.*\)$/)
    .default('(|(mail={user})(uid={user}))')
    .describe('By what a person is found, with `{user}` for what was typed.'),
  mailAttribute: attribute.default('mail'),
  nameAttribute: attribute.default('cn'),
}

/** A directory as it is to be. */
export const ldapProviderInput = named(
  'NewDirectory',
  z.strictObject({
    ...common,
    ...ldap,
    bindPassword: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('Kept sealed and never told; without it the one before stays.'),
  }),
)

/** What somebody types who signs in by a directory. */
export const directorySignIn = named(
  'DirectorySignIn',
  z.strictObject({
    providerId: id,
    user: text(320),
    password: z.string().min(1).max(1_024),
    code: z.string().max(100).optional().describe('The code of the second factor, once it is asked for.'),
  }),
)

/** Who may say, for the workspace, who somebody is. */
export const provider = named(
  'Provider',
  z.object({
    id,
    kind: z.enum(['oidc', 'ldap']),
    name: z.string(),
    isOn: z.boolean(),
    isListed: z.boolean(),
    domains: z.array(z.string()),
    mayJoin: z.boolean(),
    hasSecret: z.boolean(),
    oidc: z
      .object({
        issuer: z.string(),
        clientId: z.string(),
        trustsEmail: z.boolean(),
        redirectUri: z.string().describe('What the provider must allow as address to come back to.'),
      })
      .nullable(),
    ldap: z
      .object({
        url: z.string(),
        startTls: z.boolean(),
        ca: z.string().nullable(),
        bindDn: z.string(),
        baseDn: z.string(),
        filter: z.string(),
        mailAttribute: z.string(),
        nameAttribute: z.string(),
      })
      .nullable(),
    createdAt: moment,
    updatedAt: moment,
  }),
)

/** The providers of a workspace. */
export const providers = named(
  'Providers',
  z.object({
    items: z.array(provider),
    redirectUri: z.string().describe('What an OpenID provider must allow as address to come back to.'),
  }),
)

/** Who asks how to sign in. */
export const signInWaysQuery = z.object({
  email: z
    .string()
    .max(320)
    .optional()
    .describe('The address that was typed; it leads to the providers of its domain.'),
})

/** How somebody may sign in. */
export const signInWays = named(
  'SignInWays',
  z.object({
    passkeys: z.boolean().describe('Whether passkeys work at this address.'),
    resetByMail: z.boolean().describe('Whether who forgot their password can have a link sent.'),
    providers: z.array(
      z.object({
        id,
        kind: z.enum(['oidc', 'ldap']),
        name: z.string(),
        start: z
          .string()
          .nullable()
          .describe('Where a browser goes for it; null for a directory, whose password is typed here.'),
      }),
    ),
  }),
)

/** Where somebody goes on after the provider. */
export const departureQuery = z.object({
  next: z.string().max(500).optional().describe('A path of this server to go on to; `/` without it.'),
  email: z.string().max(320).optional().describe('Given on to the provider as a hint.'),
})
