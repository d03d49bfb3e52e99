/** How a mail server is reached. */
export interface SmtpAddress {
  readonly host: string
  readonly port: number
  /** `tls`: from the first byte; `starttls`: before anything is said; `none`: never, for a relay in the own network. */
  readonly encryption: 'tls' | 'starttls' | 'none'
  readonly user: string | null
  readonly password: string | null
}

const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const

/**
 * Reads `smtps://user:password@host:465` or `smtp://user:password@host:587`; null when it is neither. `smtp:` means STARTTLS, which the
 * server must offer; `smtp://host:25?encryption=none` goes without, and then without a password.
 */
export function readSmtpAddress(text: string): SmtpAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url?.hostname || !(url.protocol in PORTS) || !['', '/'].includes(url.pathname)) return null
  const encryption = readEncryption(url)
  const user = plain(url.username)
  const password = plain(url.password)
  if (!encryption || (user === null) !== (password === null) || (encryption === 'none' && user !== null)) return null
  const port = Number(url.port) || PORTS[url.protocol as keyof typeof PORTS]
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port, encryption, user, password }
}

function readEncryption({ protocol, searchParams }: URL): SmtpAddress['encryption'] | null {
  const asked = [...searchParams]
  if (asked.length === 0) return protocol === 'smtps:' ? 'tls' : 'starttls'
  const [name, value] = asked[0]!
  return asked.length === 1 && protocol === 'smtp:' && name === 'encryption' && value === 'none' ? 'none' : null
}

function plain(encoded: string): string | null {
  if (encoded === '') return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
