import { ProductError } from '#base/errors.ts'

/** Why a provider fails, by a word that the doors may say in other languages. */
const WHYS = {
  'name-unknown': 'its name leads nowhere',
  'name-unread': 'its name could not be looked up',
  'nobody-answers': 'nothing answers there',
  'hung-up': 'it hung up',
  'too-slow': 'it does not answer in time',
  'certificate-expired': 'its certificate has expired',
  'certificate-own': 'its certificate is signed by itself alone',
  'certificate-unknown': 'its certificate comes from an authority that this machine does not know',
  'certificate-elsewhere': 'its certificate is for another name',
  'no-way': 'no way leads there',
  'no-server': 'its address leads to no server',
  'in-the-open': 'it is not asked by https or TLS',
  'other-issuer': 'it calls itself otherwise than you do',
  'not-openid': 'what it answers is not OpenID Connect',
  unreadable: 'what it answers cannot be read',
  'clocks-differ': 'its clock and ours differ too much',
  'reader-unknown': 'it does not know the account that looks people up, or not by this password',
  'name-malformed': 'a name in its settings is none of a directory',
  'no-such-place': 'the place in it where people are looked for does not exist',
  'reader-barred': 'the account that looks people up may not look there',
  'asks-for-tls': 'it asks for TLS',
  'does-not': 'it does not do what it was asked, such as StartTLS',
} as const

type Reason = keyof typeof WHYS

/** What of an error is worth telling: codes of sockets and certificates, and sentences of the protocol; never an address or a token. */
const SOCKETS: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'name-unknown',
  EAI_AGAIN: 'name-unread',
  ECONNREFUSED: 'nobody-answers',
  ECONNRESET: 'hung-up',
  ETIMEDOUT: 'too-slow',
  ABORT_ERR: 'too-slow',
  CERT_HAS_EXPIRED: 'certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-own',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-elsewhere',
  EHOSTUNREACH: 'no-way',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'other-issuer',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'not-openid',
  OAUTH_RESPONSE_IS_NOT_JSON: 'not-openid',
  OAUTH_PARSE_ERROR: 'unreadable',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clocks-differ',
}

/** What a directory answers (RFC 4511 appendix A), by the names its errors have here. */
const DIRECTORIES: Readonly<Record<string, Reason>> = {
  InvalidCredentialsError: 'reader-unknown',
  InvalidDNSyntaxError: 'name-malformed',
  NoSuchObjectError: 'no-such-place',
  InsufficientAccessError: 'reader-barred',
  ConfidentialityRequiredError: 'asks-for-tls',
  StrongAuthRequiredError: 'asks-for-tls',
  ProtocolError: 'does-not',
}

/** The error for a provider that cannot be used, in words for who runs it. */
export function providerUnreachable(name: string, thrown: unknown): ProductError {
  const { reason, why } = whyOf(thrown)
  const message = `“${name}” cannot be asked who you are: ${why}.`
  return new ProductError('provider-unreachable', message, { facts: { name, why, reason }, cause: thrown })
}

/** The error for a provider that answers, but does not let this person or this server in. */
export function providerRefused(name: string, thrown: unknown): ProductError {
  const { reason, why } = whyOf(thrown)
  return new ProductError('provider-refused', `“${name}” did not sign you in: ${why}.`, {
    facts: { name, why, reason },
    cause: thrown,
  })
}

/** Whether something failed before the provider itself said anything. */
export function isUnreached(thrown: unknown): boolean {
  return chainOf(thrown).some(({ code }) => code !== undefined && /^(?:E[A-Z]|CERT|DEPTH|SELF|UNABLE|ABORT)/.test(code))
}

function whyOf(thrown: unknown): { reason: Reason | 'said' | 'other'; why: string } {
  const chain = chainOf(thrown)
  const known = chain.map(({ code = '' }) => SOCKETS[code]).find(Boolean)
  const reason = known ?? chain.map(({ name = '' }) => DIRECTORIES[name]).find(Boolean) ?? reasonSaid(chain)
  if (reason !== undefined) return { reason, why: WHYS[reason] }
  const said = chain.find(({ error }) => typeof error === 'string')
  if (said) return { reason: 'said', why: `it answers “${String(said.error).slice(0, 100)}”` }
  const last = chain.at(-1)?.message ?? 'it failed'
  return { reason: 'other', why: /^it\w* /.test(last) ? last : 'what it answers is not what was expected' }
}

/** What our own guard says when it lets nobody through (`guarded-address.ts`). */
function reasonSaid(chain: readonly Thrown[]): Reason | undefined {
  const last = chain.at(-1)?.message
  return (Object.keys(WHYS) as Reason[]).find((reason) => WHYS[reason] === last)
}

interface Thrown {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly error?: unknown
  readonly cause?: unknown
}

function chainOf(thrown: unknown): Thrown[] {
  const chain: Thrown[] = []
  for (let at = thrown; at instanceof Error && chain.length < 8; at = at.cause) chain.push(at as Thrown)
  return chain
}
