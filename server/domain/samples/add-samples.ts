import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { insertBookVersion } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { deleteSampleSet, insertSampleSet, lockSampleSet } from '#store/samples/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { insertWithSlug } from '../books/insert-with-slug.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import type { Domain } from '../domain.ts'
import { extractPhotos } from '../media/extract-photos.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { englishSamples } from './english-samples.table.ts'
import { makeSamples } from './make-samples.ts'
import { readSamples, type SamplesView } from './read-samples.ts'
import type { SampleCard, SampleWords } from './sample-words.ts'
import { spanishSamples } from './spanish-samples.table.ts'

const WORDS: Readonly<Record<Domain['language'], SampleWords>> = { en: englishSamples, es: spanishSamples }

/** Makes a book of made-up people for the actor to try things with, as one batch. Where there is one already, it stays as it is. */
export async function addSamples(domain: Domain, actor: Actor, language: Domain['language']): Promise<SamplesView> {
  const present = await readSamples(domain, actor)
  if (present.isThere) return present
  const words = WORDS[language]
  const cards = await makeSamples(words, () => `urn:uuid:${domain.ids.next()}`)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const set = await lockSampleSet(tx)
    if (set && !set.isBookDeleted) return { isThere: true, bookId: set.bookId }
    await deleteSampleSet(tx)
    const { bookId, batchId } = await addBook(tx, words.bookName)
    await addCards(tx, cards, { bookId, batchId, region: domain.region })
    await insertSampleSet(tx, { bookId, batchId })
    tx.ledger.noteAudit('samples-added', bookId, { batchId, cards: cards.length })
    return { isThere: true, bookId }
  })
}

async function addBook(tx: WriteTx, name: string): Promise<{ bookId: string; batchId: string }> {
  const bookId = tx.ids.next()
  await insertWithSlug(tx, { bookId, ownerId: tx.actor.memberId, kind: 'personal', name })
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind: 'personal' } })
  await bumpViews(tx, [tx.actor.memberId], bookId)
  return { bookId, batchId }
}

async function addCards(
  tx: WriteTx,
  cards: readonly SampleCard[],
  { bookId, ...options }: { bookId: string; batchId: string; region: string },
): Promise<void> {
  const extracted = await extractPhotos(tx, cards)
  const fresh = extracted.map(({ card }) => ({
    cardId: tx.ids.next(),
    bookId,
    document: card as Card & { uid: string },
  }))
  await insertCards(tx, fresh, options)
}
