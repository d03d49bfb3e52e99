import { readResources } from '#domain/collections/read-resources.ts'
import { conditionFailed } from '#domain/contacts/require-state.ts'
import { cardNotFound } from '#domain/sharing/card-rights.ts'
import { isOther, isUnchanged } from '../../webdav/conditions.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { cardAt } from '../card-address.ts'
import { versionOfAccept } from '../text/wanted-version.ts'

/** GET and HEAD of a card, as vCard in the version that is accepted (RFC 6352 §5.1.1). */
export async function getCard(visit: Visit): Promise<DavAnswer> {
  const { door, actor, address } = visit
  const { segment, name } = cardAt(address)
  const version = versionOfAccept(visit.headers.accept)
  const { found } = await readResources(door.domain, actor, { segment, names: [name], version })
  const [card] = found
  if (!card) throw cardNotFound()
  if (isOther(visit.headers, card)) throw conditionFailed(card.etag)
  const headers = { etag: card.etag, 'last-modified': card.updatedAt.toUTCString(), vary: 'Accept' }
  if (isUnchanged(visit.headers, card)) return { status: 304, headers }
  const type = card.version === '4.0' ? 'text/vcard; version=4.0; charset=utf-8' : 'text/vcard; charset=utf-8'
  return { status: 200, headers: { ...headers, 'content-type': type }, body: card.text }
}
