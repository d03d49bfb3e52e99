import type { Language } from '@lazo/contract'
import type { UndoReport } from '#domain/history/undo-report.ts'
import { html } from '../../html.ts'
import type { Page } from '../../page.ts'
import { type ConnectWord, connectWords } from './connect-words.table.ts'
import { fillWords } from './fill-words.ts'

/** The page after what a device took away was undone. `back` is the address of the device's page. */
export function undonePage(language: Language, report: UndoReport, back: string): Page {
  const say = (word: ConnectWord) => connectWords[word][language]
  const counted = fillWords(say('cardCount'), { count: report.cards.toLocaleString(language) })
  const left = fillWords(say('undoneLeft'), { count: report.leftCount.toLocaleString(language) })
  const body = html`<div class="sheet">
<p>${report.cards === 1 ? say('undoneOne') : fillWords(say('undone'), { count: counted })}</p>
${report.leftCount === 0 ? null : html`<p>${left}</p>`}
<p>${fillWords(say('undoneNote'), { batch: html`<code>${report.batchId}</code>` })}</p>
</div>
<p><a href="${back}">${say('backToDevice')}</a></p>`
  return { language, title: say('undoneTitle'), body }
}
