import { foldText, wordsOf } from '@lazo/normal'

/** What the mail addresses of a signature say of the name and the company, folded. */
export interface MailWords {
  /** What stands before the `@`, letters alone: `anagarcia`. */
  readonly locals: readonly string[]
  /** The name of the domain, letters and digits alone, of domains that are somebody's own: `acmeiberia`. */
  readonly domains: readonly string[]
}

/** Where everybody has a mailbox: the domain says nothing of the company. */
const PUBLIC =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|orange|free|wanadoo|laposte|sfr|libero|virgilio|tiscali|alice|sapo|telefonica|movistar|terra|ono|proton|protonmail|pm|tutanota|zoho|mail|posteo|fastmail)$/
const SECOND_LEVEL = /^(?:com|co|org|gob|gov|edu|ac|net|nom)$/

/** Reads mail addresses, and the hosts of links, which name the company as well. */
export function mailWords(addresses: readonly string[], hosts: readonly string[]): MailWords {
  const domains = [...addresses.map((address) => address.slice(address.lastIndexOf('@') + 1)), ...hosts].map(
    nameOfDomain,
  )
  return {
    locals: addresses.map((address) => lettersOf(address.slice(0, address.lastIndexOf('@')))),
    domains: [...new Set(domains.filter((name) => name.length > 1 && !PUBLIC.test(name)).map(lettersOf))],
  }
}

/** Whether a text is called as the domain is: `Acme Iberia, S.L.` and `acmeiberia.com`, or by its first letters. */
export function isNamedAsDomain(text: string, { domains }: MailWords): boolean {
  const words = wordsOf(text)
  const whole = words.join('')
  const initials = words
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('')
  return domains.some(
    (domain) =>
      whole === domain ||
      (domain.length > 3 && (whole.startsWith(domain) || words.includes(domain))) ||
      (whole.length > 3 && domain.startsWith(whole)) ||
      (domain.length > 2 && (initials === domain || words.includes(domain))),
  )
}

/** How many words of a name the mail address holds, whole or by their first letter. */
export function countInMail(words: readonly string[], { locals }: MailWords): number {
  const counts = locals.map((local) => {
    const whole = words.filter((word) => word.length > 2 && local.includes(word)).length
    const byLetter = words.length > 1 && whole > 0 && local.startsWith(words[0]!.charAt(0)) ? 1 : 0
    const initials = words.map((word) => word.charAt(0)).join('')
    return whole + byLetter + (whole === 0 && local === initials ? 2 : 0)
  })
  return Math.max(0, ...counts)
}

function nameOfDomain(domain: string): string {
  const labels = domain
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
  return (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1)!) ? labels.at(-2) : labels.at(-1)) ?? ''
}

function lettersOf(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}
