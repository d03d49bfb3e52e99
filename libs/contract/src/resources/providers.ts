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

/** Who may say, for the workspace, who somebody is. */
export const provider = named(
  'Provider',
  z.object({
    id,
    kind: z.enum(['oidc']),
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
    createdAt: moment,
    updatedAt: moment,
  }),
)

/** The providers of a workspace. */
export const providers = named('Providers', z.object({ items: z.array(provider) }))

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
    providers: z.array(
      z.object({
        id,
        kind: z.enum(['oidc']),
        name: z.string(),
        start: z.string().nullable().describe('Where a browser goes for it.'),
      }),
    ),
  }),
)

/** Where somebody goes on after the provider. */
export const departureQuery = z.object({
  next: z.string().max(500).optional().describe('A path of this server to go on to; `/` without it.'),
  email: z.string().max(320).optional().describe('Given on to the provider as a hint.'),
})
