import { readFile } from 'node:fs/promises'
import { GUIDE_PATH, type Language } from '@lazo/contract'
import { type Html, html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { followLink, guideAddress } from './follow-link.ts'
import { guideWords } from './guide-words.table.ts'
import { chapters, type GuideName, guides, manuals } from './guides.table.ts'
import { renderMarkdown } from './render-markdown.ts'

/** Where the documents of the repository are. */
export const DOCUMENTS = new URL('../../../../docs/', import.meta.url)

const ORDER = Object.keys(chapters) as GuideName[]

/** The list of all chapters and manuals, each with its title and first sentence. */
export async function guideListPage(language: Language): Promise<Page> {
  const say = (word: keyof typeof guideWords) => guideWords[word][language]
  const entries = (names: readonly string[]) => Promise.all(names.map((name) => entryOf(name as GuideName, language)))
  const body = html`<p>${say('lead')}</p>
<ol class="chapters">${await entries(ORDER)}</ol>
<h2>${say('manuals')}</h2>
<ul class="chapters">${await entries(Object.keys(manuals))}</ul>
${otherLanguage(GUIDE_PATH, language)}`
  return { language, title: say('title'), body }
}

/** One chapter or manual, with the way to the next. */
export async function guidePage(name: GuideName, language: Language): Promise<Page> {
  const { title, body } = await readGuide(name, language)
  const next = await nextOf(name, language)
  const all = html`<a href="${GUIDE_PATH}?language=${language}">${guideWords.all[language]}</a>`
  const links = html`<nav class="aside"><p class="links">${all}${next}</p></nav>`
  return { language, title, body: html`${body}${links}${otherLanguage(`${GUIDE_PATH}/${name}`, language)}` }
}

async function readGuide(name: GuideName, language: Language): Promise<{ title: string; lead: Html; body: Html }> {
  const path = guides[name][language]
  const markdown = await readFile(new URL(path, DOCUMENTS), 'utf8')
  return renderMarkdown(markdown, (target) => followLink(target, path))
}

async function entryOf(name: GuideName, language: Language): Promise<Html> {
  const { title, lead } = await readGuide(name, language)
  return html`<li><a href="${guideAddress(name, language)}">${title}</a><br><span class="quiet">${lead}</span></li>\n`
}

async function nextOf(name: GuideName, language: Language): Promise<Html | null> {
  const next = ORDER[ORDER.indexOf(name) + 1]
  if (next === undefined || !ORDER.includes(name)) return null
  const { title } = await readGuide(next, language)
  return html`<span>${guideWords.next[language]} <a href="${guideAddress(next, language)}">${title}</a></span>`
}

function otherLanguage(path: string, language: Language): Html {
  const other = language === 'es' ? 'en' : 'es'
  return html`<p><a href="${path}?language=${other}" hreflang="${other}" lang="${other}">${guideWords.otherLanguage[language]}</a></p>`
}
