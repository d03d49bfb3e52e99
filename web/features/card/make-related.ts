import { createCard } from '#web/data/verbs/create-card.ts'
import type { Draft } from './draft/draft.ts'
import type { Row } from './draft/row.ts'

/** Makes the cards of people who are named in relations and have none yet, in the book of the card they belong to. */
export async function makeRelated(draft: Draft, bookId: string): Promise<Draft> {
  const rows: Row[] = []
  for (const row of draft.rows) rows.push(await withCard(row, bookId))
  return { ...draft, rows }
}

async function withCard(row: Row, bookId: string): Promise<Row> {
  if (row.part !== 'relation' || row.value.uid !== '' || row.value.newName.trim() === '') return row
  const { uid } = await createCard(bookId, { name: { full: row.value.newName.trim() } })
  return { ...row, value: { ...row.value, uid } }
}
