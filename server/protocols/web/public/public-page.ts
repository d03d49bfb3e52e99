import { createHash } from 'node:crypto'
import type { Language } from '@lazo/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Html, html } from '../../html.ts'
import { pageHead } from '../../page-head.ts'
import { PAGE_POLICY } from '../../security-headers.ts'
import { PUBLIC_STYLE } from './public-style.ts'

/** Where the style sheet of the pages for everybody is. */
const STYLE_PATH = '/public.css'

/** The address that pages name: another one whenever the style sheet is another. */
const STYLE_LINK = `${STYLE_PATH}?${createHash('sha256').update(PUBLIC_STYLE).digest('hex').slice(0, 12)}`

/** A page for everybody, which no account is needed for. */
export interface PublicPage {
  readonly language: Language
  readonly title: string
  /** What the page is coloured by: always the same for the same text. */
  readonly colour: string
  readonly head?: Html
  readonly body: Html
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Gives the style sheet of these pages. */
export function addPublicStyle(app: FastifyInstance): void {
  app.get(STYLE_PATH, (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(PUBLIC_STYLE),
  )
}

/** Sends such a page. It has no script, and asks nothing of any other server. */
export function sendPublicPage(reply: FastifyReply, page: PublicPage): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .headers({
      'cache-control': 'no-store',
      'content-language': page.language,
      'content-security-policy': PAGE_POLICY,
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Language',
      ...page.headers,
    })
    .send(writePage(page))
}

const HUES = 12

/** One of twelve colours, steady for a text. */
function hueOf(text: string): number {
  return createHash('sha256').update(text).digest()[0]! % HUES
}

function writePage({ language, title, colour, head, body }: PublicPage): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
${pageHead(title, STYLE_LINK)}
${head}
</head>
<body class="hue-${hueOf(colour)}">
${body}
</body>
</html>
`.text
}
