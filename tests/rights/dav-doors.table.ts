import type { DavPlace } from './support/dav-place.ts'
import type { Rung } from './support/model.ts'

/** What a request of a program is about, and so who is let in. */
type DavRule =
  /** The book that is asked, in which one needs a right. */
  | { readonly about: 'book'; readonly needs: Rung }
  /** A card of it, on which one needs a right, by whatever way one sees it. */
  | { readonly about: 'card'; readonly needs: Rung }
  /** A card of it that is to leave it. */
  | { readonly about: 'leaving' }
  /** Nobody: it is answered as if there were no such thing, whoever asks. */
  | { readonly about: 'nothing' }

/** Where a program's own book is, and a card in it. */
export interface OwnPlace {
  readonly home: string
  readonly place: DavPlace
}

/** What a program asks. */
interface DavAsked {
  readonly method: string
  /** Below the home; without it the book itself. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request of a program with its rule. */
export interface DavDoor {
  readonly name: string
  readonly rule: DavRule
  /** What is answered when it is done. */
  readonly done: number
  /** What stands in the answer then, and in none about what is not there. */
  readonly tells?: 'name' | 'mark'
  /** Whether afterwards nothing is as it was. */
  readonly isDestructive?: boolean
  readonly ask: (place: DavPlace, own: OwnPlace) => DavAsked
}

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:X="urn:x:rights"'
const XML = { 'content-type': 'application/xml' }
const VCARD = { 'content-type': 'text/vcard' }
const DATA = '<prop><getetag/><C:address-data/></prop>'
let put = 0

const vcard = (uid: string, more = 'N:Otra;Nieves;;;') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:Nieves Otra\r\n${more}\r\nEND:VCARD\r\n`
/** A vCard that no book holds. */
const newVcard = (more?: string) => {
  put += 1
  return { name: `nueva-${put}.vcf`, text: vcard(`urn:x:nueva-${put}`, more) }
}
const of = (needs: Rung) => ({ about: 'book' as const, needs })
const card = (needs: Rung) => ({ about: 'card' as const, needs })

const bookOf = ({ segment }: DavPlace) => `${segment}/`
const cardOf = ({ segment, name }: DavPlace) => `${segment}/${name}`
const propfind = (path: string, depth: string, properties: string): DavAsked => ({
  method: 'PROPFIND',
  path,
  headers: { ...XML, depth },
  body: `<propfind ${NAMESPACES}>${properties}</propfind>`,
})
const report = (place: DavPlace, name: string, content: string, depth = '0'): DavAsked => ({
  method: 'REPORT',
  path: bookOf(place),
  headers: { ...XML, depth },
  body: `<${name} ${NAMESPACES}>${content}</${name}>`,
})
const proppatch = (path: string, property: string): DavAsked => ({
  method: 'PROPPATCH',
  path,
  headers: XML,
  body: `<propertyupdate ${NAMESPACES}><set><prop>${property}</prop></set></propertyupdate>`,
})
const transfer = (method: string, from: string, to: string): DavAsked => ({
  method,
  path: from,
  headers: { destination: to },
})

/** Every request of CardDAV about a book or a card, and who is let in; those that spoil what they are about come last. */
export const DAV_DOORS: readonly DavDoor[] = [
  {
    name: 'PROPFIND of a book',
    rule: of('view'),
    done: 207,
    ask: (place) => propfind(bookOf(place), '0', '<allprop/>'),
  },
  {
    name: 'PROPFIND of what is in a book',
    rule: card('view'),
    done: 207,
    tells: 'name',
    ask: (place) => propfind(bookOf(place), '1', '<prop><getetag/></prop>'),
  },
  {
    name: 'PROPFIND of a card',
    rule: card('view'),
    done: 207,
    ask: (place) => propfind(cardOf(place), '0', '<allprop/>'),
  },
  {
    name: 'REPORT addressbook-multiget',
    rule: card('view'),
    done: 207,
    tells: 'mark',
    ask: (place, { home }) => report(place, 'C:addressbook-multiget', `${DATA}<href>${home}${cardOf(place)}</href>`),
  },
  {
    name: 'REPORT addressbook-multiget from a book of one’s own',
    rule: { about: 'nothing' },
    done: 207,
    ask: (place, { home, place: own }) =>
      report(own, 'C:addressbook-multiget', `${DATA}<href>${home}${cardOf(place)}</href>`),
  },
  {
    name: 'REPORT addressbook-query',
    rule: card('view'),
    done: 207,
    tells: 'mark',
    ask: (place) => report(place, 'C:addressbook-query', DATA, '1'),
  },
  {
    name: 'REPORT sync-collection',
    rule: card('view'),
    done: 207,
    tells: 'mark',
    ask: (place) => report(place, 'sync-collection', `<sync-token/><sync-level>1</sync-level>${DATA}`),
  },
  {
    name: 'GET of a whole book',
    rule: card('view'),
    done: 200,
    tells: 'mark',
    ask: (place) => ({ method: 'GET', path: bookOf(place) }),
  },
  {
    name: 'GET of a book in a browser',
    rule: card('view'),
    done: 200,
    tells: 'mark',
    ask: (place) => ({ method: 'GET', path: bookOf(place), headers: { accept: 'text/html' } }),
  },
  {
    name: 'GET of a card',
    rule: card('view'),
    done: 200,
    tells: 'mark',
    ask: (place) => ({ method: 'GET', path: cardOf(place) }),
  },
  { name: 'HEAD of a card', rule: card('view'), done: 200, ask: (place) => ({ method: 'HEAD', path: cardOf(place) }) },
  {
    name: 'COPY of a card into a book of one’s own',
    rule: card('view'),
    done: 201,
    isDestructive: true,
    ask: (place, { home, place: own }) => {
      put += 1
      return transfer('COPY', cardOf(place), `${home}${bookOf(own)}copia-${put}.vcf`)
    },
  },
  {
    name: 'PROPPATCH of a book with what means nothing to us',
    rule: of('view'),
    done: 207,
    ask: (place) => proppatch(bookOf(place), '<X:mine>mío</X:mine>'),
  },
  {
    name: 'PROPPATCH of a card with what means nothing to us',
    rule: card('view'),
    done: 207,
    ask: (place) => proppatch(cardOf(place), '<X:mine>mío</X:mine>'),
  },
  {
    name: 'PUT of a new card',
    rule: of('edit'),
    done: 201,
    ask: (place) => {
      const { name, text } = newVcard()
      return { method: 'PUT', path: `${bookOf(place)}${name}`, headers: VCARD, body: text }
    },
  },
  {
    name: 'POST of a new card',
    rule: of('edit'),
    done: 201,
    ask: (place) => ({
      method: 'POST',
      path: `${bookOf(place)}?add-member`,
      headers: VCARD,
      body: newVcard().text,
    }),
  },
  {
    name: 'PUT of a new group by a phone',
    rule: of('edit'),
    done: 201,
    ask: (place) => {
      const { name, text } = newVcard('N:Grupo;;;;\r\nX-ADDRESSBOOKSERVER-KIND:group')
      const headers = { ...VCARD, 'user-agent': 'iOS/17.5.1 (21F90) dataaccessd/1.0' }
      return { method: 'PUT', path: `${bookOf(place)}${name}`, headers, body: text }
    },
  },
  {
    name: 'COPY of a card of one’s own into a book',
    rule: of('edit'),
    done: 201,
    isDestructive: true,
    ask: (place, { home, place: own }) => transfer('COPY', cardOf(own), `${home}${bookOf(place)}copia.vcf`),
  },
  {
    name: 'PROPPATCH of the name of a book',
    rule: of('manage'),
    done: 207,
    isDestructive: true,
    ask: (place) => proppatch(bookOf(place), '<displayname>De otro modo</displayname>'),
  },
  {
    name: 'PUT of a card that is there',
    rule: card('edit'),
    done: 204,
    isDestructive: true,
    ask: (place) => ({ method: 'PUT', path: cardOf(place), headers: VCARD, body: vcard(place.uid) }),
  },
  {
    name: 'MOVE of a card into a book of one’s own',
    rule: { about: 'leaving' },
    done: 201,
    isDestructive: true,
    ask: (place, { home, place: own }) => {
      put += 1
      return transfer('MOVE', cardOf(place), `${home}${bookOf(own)}movida-${put}.vcf`)
    },
  },
  {
    name: 'DELETE of a card',
    rule: { about: 'leaving' },
    done: 204,
    isDestructive: true,
    ask: (place) => ({ method: 'DELETE', path: cardOf(place) }),
  },
  {
    name: 'MKCOL where a book is',
    rule: { about: 'nothing' },
    done: 405,
    ask: (place) => ({ method: 'MKCOL', path: bookOf(place) }),
  },
  {
    name: 'MKCOL where a card is',
    rule: { about: 'nothing' },
    done: 403,
    ask: (place) => ({ method: 'MKCOL', path: cardOf(place) }),
  },
  {
    name: 'DELETE of a book',
    rule: of('view'),
    done: 204,
    isDestructive: true,
    ask: (place) => ({ method: 'DELETE', path: bookOf(place) }),
  },
]
