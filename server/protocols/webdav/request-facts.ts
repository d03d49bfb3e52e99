import type { Language } from '@lazo/contract'
import { type ReadLimits, readXml, type XmlElement } from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import { chooseLanguage } from '../language.ts'
import { hrefOf } from './address.ts'
import type { Visit } from './ground.ts'

/** How far down a request reaches (RFC 4918 §10.2). */
export type Depth = '0' | '1' | 'infinity'

/** The depth a request asks for; `usual` when it says none. Throws `request-unreadable` for what is none. */
export function readDepth({ headers }: Visit, usual: Depth): Depth {
  const { depth } = headers
  if (depth === undefined) return usual
  // Connectors for Outlook write `1,noroot`.
  const asked = String(depth).split(',')[0]!.trim().toLowerCase()
  if (asked === '0' || asked === '1' || asked === 'infinity') return asked
  throw new ProductError('request-unreadable', 'The Depth of a request must be 0, 1 or infinity.')
}

/** Whether the client wants nothing told that is not there (RFC 8144 §2.1; `Brief: t` is the older word of Apple's clients). */
export function wantsMinimal({ headers }: Visit): boolean {
  const prefer = Array.isArray(headers.prefer) ? headers.prefer.join() : headers.prefer
  return headers.brief === 't' || /\breturn\s*=\s*"?minimal\b/i.test(prefer ?? '')
}

/** The language of who reads the answer. */
export function languageOf({ headers, door }: Visit): Language {
  return chooseLanguage(headers['accept-language'], door.settings.language)
}

/** The XML of the body; null when there is none. Throws DavXmlError. */
export function readBody({ body }: Visit, limits?: Partial<ReadLimits>): XmlElement | null {
  return body === null || body.length === 0 ? null : readXml(body, limits)
}

/** The address under which an answer names the resource itself: as clients know it, also where they only began to look. */
export function ownHref({ address, path }: Visit): string {
  return address.area === '' ? path : hrefOf(address)
}
