import type { Language } from '@lazo/contract'
import type { FastifyReply } from 'fastify'
import { type Html, html } from './html.ts'
import { pageHead } from './page-head.ts'
import { STYLE_LINK } from './page-style.ts'
import { PAGE_POLICY } from './security-headers.ts'

/** A page for people: its title and what stands on it. */
export interface Page {
  readonly language: Language
  readonly title: string
  readonly body: Html
  readonly status?: number
}

/** Sends a page as an answer of its own. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const { status, headers, text } = answerOfPage(page)
  return reply.code(status).headers(headers).send(text)
}

/** A page with its status and headers; nothing of it may be kept by others on the way. */
export function answerOfPage(page: Page): { status: number; headers: Record<string, string>; text: string } {
  return {
    status: page.status ?? 200,
    headers: {
      'cache-control': 'no-store',
      'content-language': page.language,
      'content-security-policy': PAGE_POLICY,
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Language, Cookie',
    },
    text: writePage(page),
  }
}

/** The text of a page. Works without script, in light and dark, narrow and wide. */
function writePage({ language, title, body }: Page): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
${pageHead(title === 'Lazo' ? title : `${title} · Lazo`, STYLE_LINK)}
</head>
<body>
<header><a class="brand" href="/">Lazo</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text
}
