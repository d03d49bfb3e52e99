import { ProductError } from '#base/errors.ts'

/** What of an error is worth telling: codes of sockets and certificates, and sentences of the protocol; never an address or a token. */
const SOCKETS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name leads nowhere',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it hung up',
  ETIMEDOUT: 'it does not answer in time',
  ABORT_ERR: 'it does not answer in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself alone',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an authority that this machine does not know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  EHOSTUNREACH: 'no way leads there',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'it calls itself otherwise than you do',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'what it answers is not OpenID Connect',
  OAUTH_RESPONSE_IS_NOT_JSON: 'what it answers is not OpenID Connect',
  OAUTH_PARSE_ERROR: 'what it answers cannot be read',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'its clock and ours differ too much',
}

/** What a directory answers (RFC 4511 appendix A), by the names its errors have here. */
const DIRECTORIES: Readonly<Record<string, string>> = {
  InvalidCredentialsError: 'it does not know the account that looks people up, or not by this password',
  InvalidDNSyntaxError: 'a name in its settings is none of a directory',
  NoSuchObjectError: 'the place in it where people are looked for does not exist',
  InsufficientAccessError: 'the account that looks people up may not look there',
  ConfidentialityRequiredError: 'it asks for TLS',
  StrongAuthRequiredError: 'it asks for TLS',
  ProtocolError: 'it does not do what it was asked, such as StartTLS',
}

/** The error for a provider that cannot be used, in words for who runs it. */
export function providerUnreachable(name: string, thrown: unknown): ProductError {
  const why = whyOf(thrown)
  const message = `“${name}” cannot be asked who you are: ${why}.`
  return new ProductError('provider-unreachable', message, { facts: { name, why }, cause: thrown })
}

/** The error for a provider that answers, but does not let this person or this server in. */
export function providerRefused(name: string, thrown: unknown): ProductError {
  const why = whyOf(thrown)
  return new ProductError('provider-refused', `“${name}” did not sign you in: ${why}.`, {
    facts: { name, why },
    cause: thrown,
  })
}

/** Whether something failed before the provider itself said anything. */
export function isUnreached(thrown: unknown): boolean {
  return chainOf(thrown).some(({ code }) => code !== undefined && /^(?:E[A-Z]|CERT|DEPTH|SELF|UNABLE|ABORT)/.test(code))
}

function whyOf(thrown: unknown): string {
  const chain = chainOf(thrown)
  for (const { code } of chain) if (code !== undefined && SOCKETS[code]) return SOCKETS[code]
  for (const { name } of chain) if (name !== undefined && DIRECTORIES[name]) return DIRECTORIES[name]
  const said = chain.find(({ error }) => typeof error === 'string')
  if (said) return `it answers “${String(said.error).slice(0, 100)}”`
  const last = chain.at(-1)?.message ?? 'it failed'
  return /^it\w* /.test(last) ? last : 'what it answers is not what was expected'
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
