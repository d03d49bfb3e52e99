import { type Language, sharedPath } from '@lazo/contract'
import { type Card, displayName } from '@lazo/jscontact'
import { initialsOf } from '@lazo/normal'
import type { LinkedCard, LinkedPage, OpenLink } from '#domain/sharing/links/open-link.ts'
import { type Html, html } from '../../html.ts'
import { writeProblem } from '../form.ts'
import { listOfWays } from '../profile/list-of-ways.ts'
import { profileWords } from '../profile/profile-words.table.ts'
import { contactWays, linkWays } from '../profile/ways-of-card.ts'
import { drawIcon } from '../public/icons.table.ts'
import type { PublicPage } from '../public/public-page.ts'
import { languageLinks } from '../public/reader-language.ts'
import { type SharedWord, sharedWords } from './shared-words.table.ts'

/** A link that was opened, and in which language. */
export interface Shown {
  readonly link: OpenLink['link']
  readonly language: Language
}

/** Where the password of a link is asked for. Nothing of what it shows is on it, not even a title. */
export function gatePage({ link, language }: Shown, problem?: { text: string; status: number }): PublicPage {
  const say = sayIn(language)
  const body = html`<main class="letter">
<div class="sheet">
<h1>${say('gateTitle')}</h1>
<p class="lead">${say('gateLead')}</p>
${writeProblem(problem?.text)}
<form method="post" action="${sharedPath(link.token)}">
<label>${say('password')}
<input name="password" type="password" autocomplete="off" required autofocus>
</label>
<button type="submit">${say('open')}</button>
</form>
</div>
</main>
${ownLanguage({ link, language })}`
  return { language, title: say('gateTitle'), colour: link.linkId, body, status: problem?.status ?? 200 }
}

/** The cards of a link to a book, a page of them. */
export function sharedListPage(shown: Shown, { cards, next }: LinkedPage, isFirst: boolean): PublicPage {
  const { link, language } = shown
  const say = sayIn(language)
  const path = sharedPath(link.token)
  const body = html`<main class="letter">
<div class="sheet">
<h1 dir="auto">${link.title}</h1>
<p class="lead">${untilText(shown)}</p>
${cards.length === 0 && isFirst ? html`<p>${say('empty')}</p>` : null}
<ul class="ways people">${cards.map((one) => entryOf(path, one, language))}</ul>
${turns(shown, next, isFirst)}
</div>
</main>
${ownLanguage(shown)}`
  return { language, title: link.title, colour: link.linkId, body }
}

/** The ways to other pages of the list; nothing where there is one alone. */
function turns({ link, language }: Shown, next: string | null, isFirst: boolean): Html | null {
  if (isFirst && next === null) return null
  const say = sayIn(language)
  const path = sharedPath(link.token)
  return html`<p class="acts">
${isFirst ? null : html`<a class="button plain" href="${path}">${say('first')}</a>`}
${next === null ? null : html`<a class="button plain" href="${path}?after=${encodeURIComponent(next)}" rel="next">${say('next')}</a>`}
</p>`
}

/** One card of a link, with a file of it to keep. */
export function sharedCardPage(shown: Shown, one: LinkedCard): PublicPage {
  const { link, language } = shown
  const say = sayIn(language)
  const name = nameOf(one.card, language)
  const [path, ofCard] = [sharedPath(link.token), `${sharedPath(link.token)}/${one.cardId}`]
  const body = html`<div class="sky"></div>
<main class="h-card">
<div class="sheet who">
${face(ofCard, one, { initials: initialsOf(name), alt: profileWords.photoOf[language].replace('{name}', () => name) })}
<h1 class="p-name" dir="auto">${name}</h1>
${roleLine(one.card)}
<p class="acts">
<a class="button" href="${ofCard}.vcf">${drawIcon('save')}${profileWords.save[language]}</a>
${link.bookId === null ? null : html`<a class="button plain" href="${path}">${say('back')}</a>`}
</p>
</div>
${parts(one.card, language)}
<footer><p>${untilText(shown)}</p></footer>
</main>
${ownLanguage(shown)}`
  return { language, title: name, colour: one.cardId, body }
}

function parts(card: Card, language: Language): Html {
  const say = sayIn(language)
  const notes = Object.values(card.notes ?? {}).map(({ note }) => note)
  const likes = Object.values(card.personalInfo ?? {}).map(({ value }) => value)
  return html`<div class="parts">
${listOfWays(profileWords.contact[language], contactWays(card, language))}
${listOfWays(profileWords.elsewhere[language], linkWays(card, language))}
${paragraphs(say('notes'), notes)}
${chips(profileWords.likes[language], likes)}
${chips(say('labels'), Object.keys(card.keywords ?? {}))}
${paragraphs(
  say('more'),
  Object.entries(card['lazo.app:custom'] ?? {}).map(([label, text]) => `${label}: ${String(text)}`),
)}
</div>`
}

function paragraphs(title: string, texts: readonly string[]): Html | null {
  if (texts.length === 0) return null
  return html`<section class="sheet bio"><h2>${title}</h2>${texts.map((text) => html`<p dir="auto">${text}</p>`)}</section>`
}

function chips(title: string, texts: readonly string[]): Html | null {
  if (texts.length === 0) return null
  return html`<section class="sheet"><h2>${title}</h2>
<ul class="chips">${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul></section>`
}

function entryOf(path: string, { cardId, card }: LinkedCard, language: Language): Html {
  const name = nameOf(card, language)
  const role = roleOf(card)
  return html`<li><span class="badge" aria-hidden="true">${initialsOf(name)}</span><span class="value">
<a href="${path}/${cardId}" dir="auto">${name}</a>${role === '' ? null : html`<small dir="auto">${role}</small>`}</span></li>`
}

function face(path: string, { photoId }: LinkedCard, { initials, alt }: { initials: string; alt: string }): Html {
  if (photoId !== null)
    return html`<img class="face u-photo" src="${path}/photo.jpg" width="160" height="160" alt="${alt}">`
  return html`<span class="face initials" aria-hidden="true">${initials}</span>`
}

function roleLine(card: Card): Html | null {
  const role = roleOf(card)
  return role === '' ? null : html`<p class="role" dir="auto">${role}</p>`
}

function roleOf(card: Card): string {
  const titles = Object.values(card.titles ?? {}).map((title) => title.name)
  const places = Object.values(card.organizations ?? {}).flatMap((organization) => organization.name ?? [])
  return [...titles, ...new Set(places)].filter((text) => text.trim() !== '').join(' · ')
}

function nameOf(card: Card, language: Language): string {
  return displayName(card) || profileWords.unnamed[language]
}

function untilText({ link, language }: Shown): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(link.expiresAt)
  return sharedWords.until[language].replace('{date}', () => date)
}

/** Whoever made the link may have chosen its language; else the reader does. */
function ownLanguage({ link, language }: Shown): Html | null {
  return link.language === null ? languageLinks(language) : null
}

function sayIn(language: Language) {
  return (word: SharedWord) => sharedWords[word][language]
}
