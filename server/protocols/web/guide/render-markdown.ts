import { type Html, html } from '../../html.ts'
import { type Block, splitBlocks } from './markdown-blocks.ts'

const INLINE = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/

/** Where a link or picture of a guide leads on our pages; null when it leads to nothing that we show. */
export type FollowLink = (target: string) => string | null

/** A guide as HTML, without its title, which is given apart. */
interface RenderedGuide {
  readonly title: string
  /** The first sentence, with its links as words alone, for lists of guides. */
  readonly lead: Html
  readonly body: Html
}

/** Renders a guide; `follow` says where its links lead. Pure. */
export function renderMarkdown(markdown: string, follow: FollowLink): RenderedGuide {
  const [first, ...blocks] = splitBlocks(markdown)
  const title = first?.kind === 'heading' ? first.text : ''
  const body = html`${blocks.map((block) => html`${renderBlock(block, follow)}\n`)}`
  const opening = blocks[0]?.kind === 'paragraph' ? blocks[0].text : ''
  return { title, lead: renderInline(firstSentence(opening), () => null), body }
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}

function renderBlock(block: Block, follow: FollowLink): Html {
  const inline = (text: string) => renderInline(text, follow)
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2 id="${anchorOf(block.text)}">${inline(block.text)}</h2>`
        : html`<h3 id="${anchorOf(block.text)}">${inline(block.text)}</h3>`
    case 'code':
      return html`<pre tabindex="0">${block.text}</pre>`
    case 'picture':
      return renderPicture(block.alt, follow(block.target))
    case 'paragraph':
      return html`<p>${inline(block.text)}</p>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${inline(item)}</li>\n`)
      return block.isOrdered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'table':
      return renderTable(block.rows, inline)
  }
}

function renderPicture(alt: string, source: string | null): Html {
  return source === null ? html`` : html`<figure><img src="${source}" alt="${alt}"></figure>`
}

function renderTable([head = [], ...rows]: readonly (readonly string[])[], inline: (text: string) => Html): Html {
  return html`<div class="wide" tabindex="0"><table>
<tr>${head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr>
${rows.map(([first = '', ...cells]) => html`<tr><th scope="row">${inline(first)}</th>${cells.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>\n`)}
</table></div>`
}

/** Runs of code, of strong text and links, and what stands between them. */
function renderInline(text: string, follow: FollowLink): Html {
  const parts = text.split(INLINE).map((part, index) => (index % 2 === 0 ? part : renderRun(part, follow)))
  return html`${parts}`
}

function renderRun(run: string, follow: FollowLink): Html {
  if (run.startsWith('`')) return html`<code>${run.slice(1, -1)}</code>`
  if (run.startsWith('**')) return html`<strong>${run.slice(2, -2)}</strong>`
  const middle = run.indexOf('](')
  const words = run.slice(1, middle)
  const target = follow(run.slice(middle + 2, -1))
  return target === null ? html`${words}` : html`<a href="${target}">${words}</a>`
}

/** The anchor of a heading as sites that show Markdown make it. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-')
}
