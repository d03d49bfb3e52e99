import { nameKey } from '@lazo/davxml'
import type { Html } from '../../html.ts'
import { html } from '../../html.ts'
import { answerOfPage } from '../../page.ts'
import type { DavAnswer, Handler, Listed, ResourceKind, Visit } from '../ground.ts'
import { longName } from '../live-property.ts'
import { pageWords } from '../page-words.table.ts'
import { languageOf } from '../request-facts.ts'

const DISPLAYNAME = nameKey(longName('D:displayname'))

/** GET and HEAD of a collection that is no file: a page for people that says what it is and leads on. */
export function getPage<T>(kind: ResourceKind<T>): Handler {
  return async (visit) => {
    const self = await kind.find(visit, visit.address)
    const links: Html[] = []
    await kind.walkChildren?.(visit, self, {
      needs: () => ({ text: false, dead: false }),
      take: async (child, listed) => void links.push(...listed.map((one) => linkTo(child, one, visit))),
    })
    const title = titleOf(kind, self, visit)
    return pageAnswer(visit, title, (say) => html`<h2>${say('inside')}</h2><ul>${links}</ul>`)
  }
}

/** A page of this door as an answer: what the address is, and what stands on it. */
export function pageAnswer(visit: Visit, title: string, write: (say: Say) => Html): DavAnswer {
  const language = languageOf(visit)
  const say: Say = (word) => pageWords[word][language]
  const body = html`<p class="sheet">${say('about')}</p>${write(say)}`
  const { status, headers, text } = answerOfPage({ language, title, body })
  return { status, headers: { ...headers, vary: 'Accept, Accept-Language' }, body: text }
}

/** A word of these pages in the language of who reads. */
export type Say = (word: keyof typeof pageWords) => string

function linkTo<C>(kind: ResourceKind<C>, { href, resource }: Listed<C>, visit: Visit): Html {
  return html`<li><a href="${href}">${titleOf(kind, resource, visit)}</a></li>`
}

/** What a resource is called: the text of its display name, whose only marks are escapes of XML. */
function titleOf<T>(kind: ResourceKind<T>, resource: T, visit: Visit): string {
  const xml = kind.properties.get(DISPLAYNAME)?.read(resource, visit)?.xml ?? ''
  const text = xml.replaceAll(/<[^>]*>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
