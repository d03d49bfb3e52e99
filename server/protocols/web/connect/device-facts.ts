import type { Language } from '@lazo/contract'
import type { DeviceView } from '#domain/devices/device-view.ts'
import { type Html, type HtmlPart, html } from '../../html.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import { fillWords } from './fill-words.ts'

/** How the families of programs are called. */
const FAMILIES = {
  apple: 'Apple (iPhone, iPad, Mac)',
  android: 'Android (DAVx⁵)',
  thunderbird: 'Thunderbird',
  evolution: 'Evolution, GNOME',
  plain: null,
} as const

const MOST_NAMED = 12

/** What is known of a device, as a list. `names` are those of the books within reach, in their order. */
export function writeDeviceFacts(language: Language, device: DeviceView, names: ReadonlyMap<string, string>): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  const books = [...names].flatMap(([bookId, name]) => (device.bookIds.includes(bookId) ? name : []))
  const held = books.length === 0 ? say('noBooks') : sumUp(language, books)
  return html`<dl class="facts">
<dt>${say('program')}</dt><dd>${FAMILIES[device.family] ?? (device.client || say('notSeen'))}</dd>
<dt>${say('lastSeen')}</dt><dd>${device.seenAt ? writeMoment(language, device.seenAt) : say('never')}</dd>
<dt>${say('connectedOn')}</dt><dd>${writeMoment(language, device.createdAt)}</dd>
<dt>${say('books')}</dt><dd>${held}${device.hasAllBooks ? html` ${say('laterToo')}` : null}</dd>
</dl>`
}

/** The first books by name, and how many more there are. */
function sumUp(language: Language, books: readonly string[]): HtmlPart {
  if (books.length <= MOST_NAMED) return books.join(', ')
  const count = (books.length - MOST_NAMED).toLocaleString(language)
  return fillWords(connectWords.moreBooks[language], { names: books.slice(0, MOST_NAMED).join(', '), count })
}

/** A moment as people read it, and for machines. */
export function writeMoment(language: Language, moment: Date): Html {
  const text = moment.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return html`<time datetime="${moment.toISOString()}">${text}</time>`
}
