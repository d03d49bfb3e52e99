import type { Letter } from '#outside/smtp/mailer.ts'

/** What a letter says, before it has a form. */
export interface LetterText {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The one thing that can be done with it. */
  readonly action?: { readonly text: string; readonly link: string } | undefined
  /** What stands below, small: why one gets it, until when it is good. */
  readonly foot: readonly string[]
}

/** Gives a letter its two forms: plain text, and HTML without pictures, scripts or anything that is loaded. Pure. */
export function writeLetter(to: string, { subject, paragraphs, action, foot }: LetterText): Letter {
  const text = [...paragraphs, ...(action ? [`${action.text}:\n${action.link}`] : []), '-- ', ...foot].join('\n\n')
  const body = [
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${lines(paragraph)}</p>`),
    ...(action ? [buttonOf(action)] : []),
    ...foot.map((line) => `<p style="margin:12px 0 0;color:#6b6459;font-size:13px">${lines(line)}</p>`),
  ].join('\n')
  return { to, subject: oneLine(subject), text: `${text}\n`, html: frame(oneLine(subject), body) }
}

function frame(title: string, body: string): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#faf7f2">
<div style="max-width:520px;margin:0 auto;padding:32px 20px;font:16px/1.5 sans-serif;color:#2d2a26">
${body}
</div></body></html>
`
}

/** The link stands below the button too, for who reads letters without HTML links or wants to see where it leads. */
function buttonOf({ text, link }: NonNullable<LetterText['action']>): string {
  const look =
    'display:inline-block;padding:10px 18px;border-radius:8px;background:#7a3e2a;color:#ffffff;text-decoration:none'
  const address = escaped(link)
  return `<p style="margin:0 0 8px"><a href="${address}" style="${look}">${escaped(text)}</a></p>
<p style="margin:0 0 16px;font-size:13px;word-break:break-all">${address}</p>`
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}
