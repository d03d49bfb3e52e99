import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** Bytes as a browser writes them (WebAuthn Level 3, JSON forms): base64url. */
const bytes = z
  .string()
  .max(12_000)
  .regex(/^[A-Za-z0-9_-]+$/)

/** A key that a person's own device holds. */
export const passkey = named(
  'Passkey',
  z.object({
    id,
    name: z.string(),
    isSynced: z.boolean().describe('Whether it is kept in a cloud and so outlives its device.'),
    createdAt: moment,
    usedAt: moment.nullable(),
  }),
)

/** The passkeys of who is signed in. */
export const passkeys = named('Passkeys', z.object({ items: z.array(passkey) }))

/** What a browser is asked, for `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`. */
export const passkeyQuestion = named('PasskeyQuestion', z.looseObject({ challenge: z.string() }))

/** A passkey that a browser made, as `toJSON` of it says. */
export const newPasskey = named(
  'NewPasskey',
  z.strictObject({
    name: text(200).describe('Where it is, in the words of its owner.'),
    credential: z.object({
      id: bytes,
      rawId: bytes,
      type: z.literal('public-key'),
      response: z.object({
        clientDataJSON: bytes,
        attestationObject: bytes,
        transports: z.array(z.string().max(40)).max(20).optional(),
      }),
    }),
  }),
)

/** The answer of a passkey, as `toJSON` of it says. */
export const passkeyAnswer = named(
  'PasskeyAnswer',
  z.strictObject({
    credential: z.object({
      id: bytes,
      rawId: bytes,
      type: z.literal('public-key'),
      response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
    }),
  }),
)

/** Another name for a passkey. */
export const passkeyChange = named('PasskeyChange', z.strictObject({ name: text(200) }))
