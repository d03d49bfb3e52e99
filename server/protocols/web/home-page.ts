import { CONNECT_PATH, DOCS_PATH, type Language, OPENAPI_PATH, SETUP_PATH } from '@lazo/contract'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { type WebWord, webWords } from './web-words.table.ts'

/** The page at `/`: that the server runs, and where to go. */
export function homePage(language: Language, isSetUp: boolean): Page {
  const say = (word: WebWord) => webWords[word][language]
  const body = html`
<p class="sheet">${say('running')} ${isSetUp ? say('ready') : say('noOwner')}</p>
${isSetUp ? firstSteps(say) : html`<p><a href="${SETUP_PATH}">${say('toSetup')}</a></p>`}
<h2>${say('placesTitle')}</h2>
<ul>
${isSetUp ? html`<li><a href="${CONNECT_PATH}">${say('connect')}</a></li>` : null}
<li><a href="${DOCS_PATH}">${say('docs')}</a></li>
<li><a href="${OPENAPI_PATH}">${say('openapi')}</a></li>
<li><a href="/health">${say('health')}</a></li>
</ul>`
  return { language, title: 'Lazo', body }
}

/** What can be done without a web front end, as commands. */
export function firstSteps(say: (word: WebWord) => string): Html {
  return html`<h2>${say('commandsTitle')}</h2>
<ul>
<li>${say('importStep')} <code>lazo import Connections.csv --as ana@example.org --book LinkedIn</code></li>
<li>${say('searchStep')} <code>lazo search "garcía 612" --as ana@example.org</code></li>
<li>${say('tokenStep')} <code>lazo token ana@example.org --label script</code></li>
</ul>`
}
