import { type Html, html } from './html.ts'

/** What the head of every page begins with: wide as its screen, in the colours the reader prefers, and for no search engine. */
export function pageHead(title: string, styleLink: string): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${styleLink}">`
}
