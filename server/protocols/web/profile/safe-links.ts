/** An address of the web that may be followed; null for anything else, such as a script. */
export function webLink(uri: string): URL | null {
  const url = URL.canParse(uri.trim()) ? new URL(uri.trim()) : null
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}

/** What a web address is shown as: without what everybody knows. */
export function shownLink(url: URL): string {
  const path = decodePath(url.pathname).replace(/\/$/, '')
  return `${url.hostname.replace(/^www\./, '')}${path}`
}

/** What calls a number: all that is no digit is left out, and a plus counts at the beginning. Null where there is nothing to dial. */
export function phoneLink(number: string): string | null {
  const typed = number.replace(/^tel:/i, '')
  const digits = typed.split(/[;,x]/i, 1)[0]!.replaceAll(/\D/g, '')
  if (digits.length < 3) return null
  return `tel:${typed.trimStart().startsWith('+') ? '+' : ''}${digits}`
}

/** What writes to an address; null for what is none. */
export function mailLink(address: string): string | null {
  const [user, domain, ...more] = address.trim().split('@')
  if (!user || !domain || more.length > 0) return null
  return `mailto:${encodeURIComponent(user)}@${encodeURIComponent(domain)}`
}

/** A map of an address. It is asked for only when somebody follows it. */
export function mapLink(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.replaceAll('\n', ', '))}`
}

function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
