/** Text that is HTML already, so that it is not escaped again. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, HTML is not, lists are joined, null and undefined are nothing. */
export type HtmlPart = string | number | Html | null | undefined | readonly HtmlPart[]

/** Writes HTML in which every value is escaped: `` html`<p>${name}</p>` ``. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const text = strings.reduce((written, string, index) => written + write(parts[index - 1]) + string)
  return new Html(text)
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return part.map(write).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!)
}
