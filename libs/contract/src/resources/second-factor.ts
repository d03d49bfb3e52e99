import { z } from 'zod'
import { count, id, moment } from '../scalars.ts'
import { named } from '../shape.ts'

/** Whether somebody has a second factor. */
export const secondFactor = named(
  'SecondFactor',
  z.object({
    isOn: z.boolean(),
    since: moment.nullable(),
    recoveryCodesLeft: count,
  }),
)

/** What proves that who is signed in is still there. */
export const presenceInput = named(
  'Presence',
  z.strictObject({
    password: z
      .string()
      .max(1_024)
      .optional()
      .describe('The password; who has none must have signed in within the last ten minutes.'),
  }),
)

/** What goes into an app that makes codes. */
export const secondFactorSecret = named(
  'SecondFactorSecret',
  z.object({
    secret: z.string().describe('To be typed where no code can be scanned.'),
    uri: z.string().describe('To be shown as a QR code.'),
  }),
)

/** A code that the app shows. */
export const codeInput = named('Code', z.strictObject({ code: z.string().min(1).max(100) }))

/** Codes for who has lost the second factor. */
export const recoveryCodes = named(
  'RecoveryCodes',
  z.object({ codes: z.array(z.string()).describe('Each is good once. They are shown this once.') }),
)

/** A domain of e-mail addresses, in small letters. */
export const domain = z
  .string()
  .max(253)
  .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/)

/** What a workspace asks of who enters it by a browser. */
export const signInPolicyInput = named(
  'NewSignInPolicy',
  z.strictObject({
    isSecondFactorRequired: z.boolean(),
    domains: z
      .array(domain)
      .max(100)
      .describe('The domains of e-mail addresses that may enter, in small letters; none: all may. Guests always may.'),
  }),
)

/** The same, with those who would have to do something. */
export const signInPolicy = named(
  'SignInPolicy',
  z.object({
    isSecondFactorRequired: z.boolean(),
    domains: z.array(z.string()),
    withoutSecondFactor: z.array(z.object({ memberId: id, name: z.string(), email: z.string() })),
  }),
)
