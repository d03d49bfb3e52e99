import { GUIDE_PATH, type Language } from '@lazo/contract'
import type { Place } from '../../device-place.ts'
import { type Html, html } from '../../html.ts'
import { reachWords } from '../../reach-words.table.ts'
import { connectWords } from './connect-words.table.ts'
import { fillWords } from './fill-words.ts'

/** Why devices elsewhere cannot be connected, and what to do; nothing when they can. */
export function writeMissing(language: Language, place: Place, publicUrl: string | null): Html | null {
  if (place.kind === 'public') return null
  const after = place.kind === 'local' ? connectWords.missingLocal : connectWords.missingNowhere
  const why = fillWords(reachWords[place.reach][language], { site: html`<code>${publicUrl}</code>` })
  return html`<section class="alarm">
<h2>${connectWords.missingTitle[language]}</h2>
<p>${why} ${after[language]}</p>
<p><a href="${GUIDE_PATH}/installation">${connectWords.installGuide[language]}</a></p>
</section>`
}
