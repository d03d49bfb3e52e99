import { Html, html } from '../../html.ts'

/** Drawings in a field of 24 by 24, as lines. */
const LINES = {
  save: 'M12 4v10m0 0-4-4m4 4 4-4M5 19h14',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  phone: 'M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  place: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20a7.500 7.500 0 0 1 15 0',
  cake: 'M5 20v-7h14v7zM3.500 20h17M5 16c1.500 1.500 3 1.500 4.500 0 1.500 1.500 3 1.500 4.500 0 1.500 1.500 3.500 1.500 5 0M12 13v-3m0-3.500v.010',
} as const

/** What can be drawn. */
export type Icon = keyof typeof LINES

/** A drawing beside a text that says the same, so nobody is told of it. */
export function drawIcon(icon: Icon): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${new Html(LINES[icon])}"/></svg>`
}
