import type { Language } from '@lazo/contract'
import { profilePath } from '@lazo/contract'
import { displayName } from '@lazo/jscontact'
import { initialsOf } from '@lazo/normal'
import type { PublicProfile } from '#domain/profile/read-public-profile.ts'
import { type Html, html } from '../../html.ts'
import { drawQrCode } from '../connect/qr-code.ts'
import { drawIcon } from '../public/icons.table.ts'
import type { PublicPage } from '../public/public-page.ts'
import { languageLinks } from '../public/reader-language.ts'
import { listOfWays } from './list-of-ways.ts'
import { type ProfileWord, profileWords } from './profile-words.table.ts'
import { contactWays, linkWays } from './ways-of-card.ts'

/** What is longer than this is read more easily from one edge. */
const LONG_BIO = 300

/** A page of somebody, and where it is. */
interface ShownPage {
  readonly profile: PublicProfile
  readonly language: Language
  /** The address of the server as people reach it. */
  readonly site: URL
}

/** The public page of a member: who they are, how to reach them, and a card to keep. */
export function profilePage(shown: ShownPage): PublicPage {
  const { profile, language } = shown
  const name = displayName(profile.card) || profileWords.unnamed[language]
  const body = html`<div class="sky"></div>
<main class="h-card">
${whoPart(shown, name)}
${parts(shown)}
</main>
${profile.language === null ? languageLinks(language) : null}`
  return {
    language,
    title: name,
    colour: profile.slug,
    head: headOf(shown, name),
    body,
    headers: { 'cache-control': 'no-cache' },
  }
}

function whoPart({ profile, language }: ShownPage, name: string): Html {
  const say = (word: ProfileWord) => profileWords[word][language]
  const { card, bio, slug } = profile
  const [write, call] = ['mail', 'phone'].map((icon) => contactWays(card, language).find((way) => way.icon === icon))
  const role = roleOf(profile)
  const pronouns = Object.values(card.speakToAs?.pronouns ?? {}).map((entry) => entry.pronouns)
  return html`<div class="sheet who">
${face(profile, { initials: initialsOf(name), alt: say('photoOf').replace('{name}', () => name) })}
<h1 class="p-name" dir="auto">${name}</h1>
${pronouns.length > 0 ? html`<p class="pronouns" dir="auto">${pronouns.join(', ')}</p>` : null}
${role === '' ? null : html`<p class="role" dir="auto">${role}</p>`}
${bio === '' ? null : aboutPart(bio)}
<p class="acts">
<a class="button" href="${profilePath(slug)}.vcf">${drawIcon('save')}${say('save')}</a>
${write?.href ? html`<a class="button plain" href="${write.href}">${drawIcon('mail')}${say('write')}</a>` : null}
${call?.href ? html`<a class="button plain" href="${call.href}">${drawIcon('phone')}${say('call')}</a>` : null}
</p>
</div>`
}

function aboutPart(bio: string): Html {
  const paragraphs = bio.split(/\n\s*\n/u).map((text) => html`<p dir="auto">${text}</p>`)
  return html`<div class="bio p-note${bio.length > LONG_BIO ? ' long' : ''}">${paragraphs}</div>`
}

function face({ card, slug }: PublicProfile, { initials, alt }: { initials: string; alt: string }): Html {
  if (card.media !== undefined)
    return html`<img class="face u-photo" src="${profilePath(slug)}/photo.jpg" width="160" height="160" alt="${alt}">`
  return html`<span class="face initials" aria-hidden="true">${initials}</span>`
}

function roleOf({ card }: PublicProfile): string {
  const titles = Object.values(card.titles ?? {}).map((title) => title.name)
  const places = Object.values(card.organizations ?? {}).flatMap((organization) => organization.name ?? [])
  return [...titles, ...new Set(places)].filter((text) => text.trim() !== '').join(' · ')
}

function parts({ profile, language, site }: ShownPage): Html {
  const say = (word: ProfileWord) => profileWords[word][language]
  const { card, slug } = profile
  const likes = Object.values(card.personalInfo ?? {}).map((fact) => fact.value)
  return html`<div class="parts">
${listOfWays(say('contact'), contactWays(card, language))}
${listOfWays(say('elsewhere'), linkWays(card, language))}
${
  likes.length === 0
    ? null
    : html`<section class="sheet"><h2>${say('likes')}</h2>
<ul class="chips">${likes.map((like) => html`<li dir="auto">${like}</li>`)}</ul></section>`
}
<div class="sheet scan">${drawQrCode(new URL(profilePath(slug), site).href, say('qr'))}<p>${say('scan')}</p></div>
</div>`
}

/** What is shown where somebody passes the address on. */
function headOf({ profile, site, language }: ShownPage, name: string): Html {
  const { slug, bio, card } = profile
  const page = new URL(profilePath(slug), site).href
  const told = [roleOf(profile), bio]
    .filter((text) => text !== '')
    .join(' — ')
    .slice(0, 300)
  return html`<link rel="canonical" href="${page}">
<link rel="alternate" type="text/vcard" href="${profilePath(slug)}.vcf">
<meta property="og:type" content="profile">
<meta property="og:title" content="${name}">
<meta property="og:url" content="${page}">
<meta property="og:locale" content="${language}">
${told === '' ? null : html`<meta name="description" content="${told}"><meta property="og:description" content="${told}">`}
${card.media === undefined ? null : html`<meta property="og:image" content="${page}/photo.jpg">`}`
}
