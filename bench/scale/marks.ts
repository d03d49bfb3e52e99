import type { Actor } from '#base/actor.ts'
import { listBooks } from '#domain/books/list-books.ts'
import { patchCard } from '#domain/contacts/change-card.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { addDevice } from '#domain/devices/add-device.ts'
import type { Domain } from '#domain/domain.ts'
import { takeFile } from '../support/take-file.ts'

/** A label that as many cards have in a small office as in a large one. */
export const MARK = 'Escala'
/** A surname that nobody else has. */
export const MARKED_SURNAME = 'Quokkaberri'

const [IMPORTED, TRASHED, MARKED, EDITS] = [5, 60, 20, 12]

/**
 * Puts into an office what every office is asked for: cards with a label and names of their own, others in the trash, one
 * with a history, a file, a device. Through the write door; the last changes of the office are these.
 */
export async function addMarks(domain: Domain, actor: Actor): Promise<void> {
  const { bookId } = (await listBooks(domain, actor)).find((book) => book.kind === 'shared')!
  const make = async (n: number) => (await createCard(domain, actor, { bookId, card: markedCard(n) })).view.cardId
  await takeFile(domain, actor, bookId, IMPORTED)
  for (let n = 0; n < TRASHED; n += 1) await deleteCards(domain, actor, [await make(1000 + n)])
  const marked: string[] = []
  while (marked.length < MARKED) marked.push(await make(marked.length))
  for (let n = 0; n < EDITS; n += 1)
    await patchCard(domain, actor, { cardId: marked[0]!, patch: { 'titles/t1/name': `Título ${n}` } })
  await addDevice(domain, actor, { label: 'Bench', doors: ['carddav'], bookIds: null })
}

function markedCard(n: number) {
  const number = String(n).padStart(4, '0')
  return {
    name: {
      components: [
        { kind: 'given' as const, value: 'Ada' },
        { kind: 'surname' as const, value: MARKED_SURNAME },
      ],
    },
    organizations: { o1: { name: `Zyxwerk ${number}` } },
    titles: { t1: { name: 'Directora' } },
    emails: { e1: { address: `ada.${number}@zyxwerk.example` } },
    phones: { p1: { number: `+34 699 00 ${number.slice(0, 2)} ${number.slice(2)}` } },
    keywords: { [n < 1000 ? MARK : 'Fuera']: true as const },
  }
}
