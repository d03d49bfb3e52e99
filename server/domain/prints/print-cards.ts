import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { requireMayExport } from '../exports/may-export.ts'
import { addressLabels } from './layouts/address-labels.ts'
import { businessCards } from './layouts/business-cards.ts'
import { contactSheet } from './layouts/contact-sheet.ts'
import { envelopes } from './layouts/envelopes.ts'
import { phoneList } from './layouts/phone-list.ts'
import { openPdf, takeBytes } from './page/pdf-page.ts'
import { type Layout, type Print, say } from './print.ts'
import { printPhotos } from './print-photos.ts'
import type { PrintLayout, PrintRequest } from './print-request.ts'
import { printedCards } from './printed-cards.ts'

const layouts: Readonly<Record<PrintLayout, Layout>> = {
  'contact-sheet': contactSheet,
  'phone-list': phoneList,
  'address-labels': addressLabels,
  envelopes,
  card: businessCards,
}

/** So many cards are named one by one in the audit. */
const MOST_NAMED = 5_000

/** Cards as a PDF with its fonts inside, in pieces: a page leaves memory when it is finished. At most 10,000 cards. Audited. */
export async function* printCards(domain: Domain, actor: Actor, request: PrintRequest): AsyncGenerator<Uint8Array> {
  const { layout, cardIds, bookIds, filter } = request
  const named = cardIds && cardIds.length <= MOST_NAMED ? { cardIds } : {}
  const facts = { layout, cards: cardIds?.length ?? null, ...named, bookIds: bookIds ?? null, filter: filter ?? null }
  await domain.store.write(actor, async (tx) => {
    await requireMayExport(tx, bookIds)
    tx.ledger.noteAudit('cards-printed', actor.workspaceId, facts)
  })
  const madeAt = domain.clock.now()
  const title = request.options.title ?? say({ request }, layout)
  const pdf = openPdf({ title, madeAt, language: request.language })
  const print: Print = { pdf, request, region: domain.region, madeAt, photoOf: printPhotos(domain, actor) }
  for await (const _ of layouts[layout](print, printedCards(domain, actor, request))) yield* takeBytes(pdf)
  pdf.end()
  yield* takeBytes(pdf)
}
