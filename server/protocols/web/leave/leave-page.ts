import type { Language } from '@lazo/contract'
import type { FieldProblem, LeftDetails } from '#domain/forms/left-details.ts'
import type { OpenForm } from '#domain/forms/open-form.ts'
import { toldText } from '#domain/forms/usual-texts.ts'
import { type Html, type HtmlPart, html } from '../../html.ts'
import { fillWords } from '../connect/fill-words.ts'
import { mailLink } from '../profile/safe-links.ts'
import { breakable } from '../public/breakable.ts'
import type { PublicPage } from '../public/public-page.ts'
import { languageLinks } from '../public/reader-language.ts'
import { type LeaveField, writeFields } from './leave-fields.ts'
import { type LeaveWord, leaveWords } from './leave-words.table.ts'

/** What is empty for people, and filled in by machines that fill in everything. */
export const TRAP = 'second_homepage'

/** A form on a page: what was typed into it before, and what is wrong with that. */
export interface LeavePage {
  readonly form: OpenForm
  readonly language: Language
  readonly typed?: LeftDetails
  readonly problem?: { readonly text: string; readonly field: FieldProblem['field'] | null; readonly status: number }
}

/** The page on which people leave their details. They are told what becomes of them before they send anything. */
export function leavePage({ form, language, typed, problem }: LeavePage): PublicPage {
  const say = (word: LeaveWord) => leaveWords[word][language]
  const { responsible } = form.notice
  const title = toldText(form.title, language)
  const state = { language, typed, wrong: problem?.field ?? null }
  const body = html`<main class="letter">
<div class="sheet">
<h1 dir="auto">${title}</h1>
<p class="lead">${fillWords(say('lead'), { responsible: html`<bdi>${responsible}</bdi>` })}</p>
${problem ? html`<p class="alarm" role="alert" id="problem">${problem.text}</p>` : null}
<form method="post">
<input type="hidden" name="stamp" value="${form.stamp}">
${writeFields(state)}
<div class="trap"><label>${say('trap')}<input name="${TRAP}" tabindex="-1" autocomplete="off"></label></div>
${noticePart(form, language)}
<button type="submit">${say('send')}</button>
</form>
</div>
</main>
${languageLinks(language)}`
  return { language, title, colour: form.formId, body, status: problem?.status ?? 200 }
}

/** The page that says that they arrived, and where to turn to. */
export function thanksPage(form: OpenForm, language: Language, given: string): PublicPage {
  const say = (word: LeaveWord) => leaveWords[word][language]
  const title = say('thanksTitle').replace('{given}', () => given)
  const body = html`<main class="letter">
<div class="sheet">
<h1 dir="auto">${title}</h1>
<p class="lead">${fillWords(say('thanks'), { responsible: html`<bdi>${form.notice.responsible}</bdi>` })}</p>
<p>${say('rights')} ${whereTo(form.notice.address)}</p>
<p><a href="">${say('another')}</a></p>
</div>
</main>`
  return { language, title, colour: form.formId, body }
}

/** What is said of a problem. */
export function problemText({ field, why }: FieldProblem, language: Language, most: number): string {
  const say = (word: LeaveWord) => leaveWords[word][language]
  if (field === 'contact') return say('missing-contact')
  if (why === 'missing') return say('missing-given')
  if (why === 'wrong') return say(field === 'phone' ? 'wrong-phone' : 'wrong-email')
  const name: LeaveField = field
  return say('too-long').replace('{field}', say(name)).replace('{most}', String(most))
}

function noticePart({ notice }: OpenForm, language: Language): Html {
  const say = (word: LeaveWord) => leaveWords[word][language]
  return html`<section class="notice" aria-labelledby="notice"><h2 id="notice">${say('noticeTitle')}</h2>
<p>${say('responsible')} <strong dir="auto">${notice.responsible}</strong></p>
<p>${say('purpose')} <span dir="auto">${toldText(notice.purpose, language)}</span></p>
<p>${say('kept')}</p>
<p>${say('rights')} ${whereTo(notice.address)}</p>
<p>${say('network')}</p>
</section>`
}

/** A mail address can be written to at once; any other is told. */
function whereTo(address: string): HtmlPart {
  const link = address.includes(' ') ? null : mailLink(address)
  return link === null ? html`<span dir="auto">${address}</span>` : html`<a href="${link}">${breakable(address)}</a>`
}
