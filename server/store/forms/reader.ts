import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A form by which people leave their details, as it is kept. */
export interface StoredForm {
  readonly formId: string
  readonly ownerId: string
  /** Who knows it may fill the form in. */
  readonly token: string
  /** Signs what the page hands out. */
  readonly secret: Buffer
  readonly title: string
  readonly bookId: string
  readonly responsible: string
  readonly purpose: string
  readonly address: string
  readonly isOn: boolean
  readonly createdAt: Date
}

/** What came in by a form. */
export interface FormStanding {
  readonly formId: string
  readonly entries: number
  readonly lastAt: Date | null
}

/** The actor's forms, oldest first; of these ids, when some are given. */
export async function readForms(tx: ReadTx, only: readonly string[] | null = null): Promise<StoredForm[]> {
  const { rows } = await sql<StoredForm>`select form_id as "formId", owner_id as "ownerId", token, secret, title,
      book_id as "bookId", responsible, purpose, address, is_on as "isOn", created_at as "createdAt" from lazo.form
    where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} and deleted_at is null
      and (${only}::uuid[] is null or form_id = any(${only}::uuid[])) order by form_id`.execute(tx.sql)
  return rows
}

/** The form of the actor's that has this token and is on; null when there is none. */
export async function findForm(tx: ReadTx, token: string): Promise<StoredForm | null> {
  const { rows } = await sql<{ formId: string }>`select form_id as "formId" from lazo.form
    where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} and token = ${token} and is_on
      and deleted_at is null`.execute(tx.sql)
  const [found] = rows
  return found ? ((await readForms(tx, [found.formId]))[0] ?? null) : null
}

/** How much came in by each of these forms. */
export async function readFormStandings(tx: ReadTx, formIds: readonly string[]): Promise<FormStanding[]> {
  const { rows } = await sql<FormStanding>`select form_id as "formId", count(*)::int as entries, max(at) as "lastAt"
    from lazo.form_entry where workspace_id = ${tx.workspaceId} and form_id = any(${formIds}::uuid[])
    group by form_id`.execute(tx.sql)
  return rows
}

/** What came in by a form under this id; null when nothing did. */
export async function readFormEntry(
  tx: ReadTx,
  formId: string,
  entryId: string,
): Promise<{ entryId: string; cardId: string | null } | null> {
  const { rows } = await sql<{
    entryId: string
    cardId: string | null
  }>`select entry_id as "entryId", card_id as "cardId"
    from lazo.form_entry where workspace_id = ${tx.workspaceId} and form_id = ${formId} and entry_id = ${entryId}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}
