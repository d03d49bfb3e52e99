import type { Language } from '@lazo/contract'
import { type Html, html } from '../../html.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import { type BookOffer, fieldOf } from './device-choice.ts'
import { fillWords } from './fill-words.ts'

/** What the fields hold when the page is shown. */
interface Shown {
  readonly label: string
  /** A new device that is not named is called after its kind. */
  readonly mayBeUnnamed: boolean
  readonly offers: readonly BookOffer[]
  readonly hasAllBooks: boolean
  readonly hasCalendars: boolean
  readonly labels?: string | undefined
}

/** More books than this roll in a box of their own, so that what comes behind them stays within reach. */
const MOST_UNROLLED = 12

/** The fields that say what a device is called and holds. */
export function writeChoiceFields(language: Language, shown: Shown): Html {
  const say = (word: ConnectWord) => connectWords[word][language]
  return html`<label>${say('label')}
<small id="label-hint">${say('labelHint')}</small>
<input name="label" type="text" maxlength="200" value="${shown.label}" autocomplete="off" aria-describedby="label-hint"${shown.mayBeUnnamed ? null : html` required`}>
</label>
<fieldset aria-describedby="books-hint"><legend>${say('booksLegend')}</legend>
<small id="books-hint">${say('booksHint')}</small>
<div${shown.offers.length > MOST_UNROLLED ? html` class="roll"` : null}>
${shown.offers.map((offer) => writeOffer(language, offer))}
</div>
${writePick({ name: 'later', isPicked: shown.hasAllBooks }, say('later'))}
</fieldset>
${writePick({ name: 'calendars', isPicked: shown.hasCalendars }, html`${say('calendars')} <small class="quiet">${say('calendarsHint')}</small>`)}
<label>${say('labels')}
<small id="labels-hint">${say('labelsHint')}</small>
<textarea name="labels" rows="2" autocomplete="off" aria-describedby="labels-hint">${shown.labels}</textarea>
</label>`
}

/** Something to pick, with its words beside it. */
export function writePick(
  pick: { name: string; isPicked: boolean; value?: string; type?: 'checkbox' | 'radio' },
  words: string | Html,
): Html {
  const { name, isPicked, value = 'on', type = 'checkbox' } = pick
  return html`<label class="pick"><input type="${type}" name="${name}" value="${value}"${isPicked ? html` checked` : null}>
<span>${words}</span></label>`
}

function writeOffer(language: Language, { bookId, name, segment, cards, keyword, isChosen }: BookOffer): Html {
  const words = connectWords[cards === 1 ? 'cardCountOne' : 'cardCount'][language]
  const count = fillWords(words, { count: cards.toLocaleString(language) })
  const label = keyword === null ? null : html`${connectWords.isLabel[language]}, `
  return writePick(
    { name: fieldOf(bookId), isPicked: isChosen },
    html`${name} <small class="quiet">${label}${count} · <code>${segment}</code></small>`,
  )
}
