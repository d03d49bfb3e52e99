import { type Html, html } from '../../html.ts'
import { breakable } from '../public/breakable.ts'
import { drawIcon } from '../public/icons.table.ts'
import type { Way } from './ways-of-card.ts'

/** Ways to reach somebody under a title; nothing where there are none. */
export function listOfWays(title: string, ways: readonly Way[]): Html | null {
  if (ways.length === 0) return null
  return html`<section class="sheet"><h2>${title}</h2>
<ul class="ways">${ways.map(lineOf)}</ul></section>`
}

function lineOf({ icon, label, value, href, kind }: Way): Html {
  const told = href
    ? html`<a class="${kind}" href="${href}"${icon === 'link' || icon === 'person' ? html` rel="me noopener"` : null} dir="auto">${breakable(value)}</a>`
    : html`<span class="${kind}" dir="auto">${value}</span>`
  return html`<li><span class="badge">${drawIcon(icon)}</span><span class="value"><small dir="auto">${label}</small>${told}</span></li>`
}
