import { NS_CARDDAV } from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import type { Visit } from '../../webdav/ground.ts'
import { MAX_CARD } from '../card-limits.ts'

/** What clients call a vCard; some say nothing, and what they send is looked at all the same. */
const CARD_TYPES = ['text/vcard', 'text/x-vcard', 'text/directory', 'application/vcard', '']
const VERSIONS = ['2.1', '3.0', '4.0']

/**
 * The vCard that a PUT or POST brings, as text. Throws for other kinds of content (`supported-address-data`), for what is too
 * long (`max-resource-size`), and for an empty body.
 */
export function readCardBody({ body, headers }: Visit): string {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
  const valueOf = (name: string) =>
    parameters
      .find((parameter) => parameter.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '')
  if (!CARD_TYPES.includes(type) || !VERSIONS.includes(valueOf('version') ?? '3.0')) throw notSupported()
  if (body === null || body.length === 0) throw new ProductError('card-unreadable', 'The request brings no vCard.')
  if (body.length > MAX_CARD) throw tooLarge(body.length)
  // No text holds one (RFC 6350 §3.3); old programs end what they send with it.
  return decode(body, valueOf('charset')).replaceAll('\0', '')
}

/** UTF-8 unless another encoding is named (RFC 2426 §2), or the octets cannot be it, as old programs send them. */
function decode(body: Buffer, charset: string | undefined): string {
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return decodeAs(charset, body)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return new TextDecoder('windows-1252').decode(body)
  }
}

function decodeAs(charset: string, body: Buffer): string {
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    throw notSupported()
  }
}

function notSupported(): DavRefusal {
  const condition = { namespace: NS_CARDDAV, name: 'supported-address-data' }
  return new DavRefusal(403, 'cardTaken', { condition })
}

function tooLarge(length: number): ProductError {
  const message = `The card has ${length} octets; at most ${MAX_CARD} are taken.`
  return new ProductError('card-too-large', message, { facts: { length, limit: MAX_CARD } })
}
