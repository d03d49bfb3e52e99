import { encodeSegment } from '@lazo/davxml'
import { listMembers } from '#domain/collections/list-members.ts'
import { readCollection } from '#domain/collections/read-collection.ts'
import type { Resource } from '#domain/collections/resource.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import { html } from '../../html.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { pageAnswer } from '../../webdav/methods/get-page.ts'
import { bookHref } from '../card-address.ts'
import { readAccept, versionOfAccept } from '../text/wanted-version.ts'
import { firstNames, type NamedCard } from './first-names.ts'

/** Behind the address of a book, gives the file also to a browser. */
const DOWNLOAD = 'download'

/** GET and HEAD of a book: all its cards in one file, and for who opens it in a browser a page. */
export async function getBook(visit: Visit): Promise<DavAnswer> {
  const { headers, query, address } = visit
  const isBrowser = query !== DOWNLOAD && readAccept(headers.accept).some(({ type }) => type === 'text/html')
  if (isBrowser) return showBook(visit)
  const { segment, name } = await readCollection(visit.door.domain, visit.actor, address.collection!)
  const version = versionOfAccept(headers.accept)
  return {
    status: 200,
    headers: {
      'content-type': version === '4.0' ? 'text/vcard; version=4.0; charset=utf-8' : 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeFileName(name)}.vcf`,
      vary: 'Accept',
    },
    async body(send) {
      const sendPage = (page: readonly Resource[]) => send(page.map(({ text }) => text).join(''))
      await walkResources(visit.door.domain, visit.actor, { segment, version }, sendPage)
    },
  }
}

/** What may stand in a parameter of a header (RFC 8187 §3.2.1). */
function encodeFileName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

async function showBook(visit: Visit): Promise<DavAnswer> {
  const { door, actor, address } = visit
  const { segment, name, description, right } = await readCollection(door.domain, actor, address.collection!)
  let count = 0
  await listMembers(door.domain, actor, { segment }, (page) => {
    count += page.length
  })
  const cards = await firstNames(visit, segment)
  const base = bookHref(actor.memberId, segment)
  const link = (card: NamedCard) => html`<li><a href="${base}${encodeSegment(card.name)}">${card.title}</a></li>`
  return pageAnswer(
    visit,
    name,
    (say) => html`
${description ? html`<p>${description}</p>` : null}
${right === 'view' || right === 'comment' ? html`<p>${say('readOnly')}</p>` : null}
<h2>${say('cards')} (${count})</h2>
${count === 0 ? html`<p>${say('nothing')}</p>` : html`<p><a href="${base}?${DOWNLOAD}">${say('download')}</a></p>`}
${count === 0 ? null : html`<ul>${cards.map(link)}</ul>`}
${count > cards.length ? html`<p>${say('more').replace('{count}', String(count - cards.length))}</p>` : null}`,
  )
}
