import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredForm } from './reader.ts'

/** Holds the actor's forms as they are until the transaction ends. */
export async function lockOwnForms(tx: WriteTx): Promise<void> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
}

/** Holds a form of the actor's until the transaction ends, so that what is sent twice at once comes in one after the other. */
export async function lockForm(tx: WriteTx, formId: string): Promise<void> {
  await sql`select from lazo.form where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId}
    and form_id = ${formId} for no key update`.execute(tx.sql)
}

/** Inserts a form of the actor's. */
export async function insertForm(tx: WriteTx, form: Omit<StoredForm, 'ownerId' | 'createdAt'>): Promise<void> {
  const { formId, token, secret, ...rest } = form
  await tx.sql
    .insertInto('form')
    .values({
      workspace_id: tx.workspaceId,
      form_id: formId,
      owner_id: tx.actor.memberId,
      token,
      secret,
      ...columnsOf(rest),
      created_at: tx.now,
      updated_at: tx.now,
      deleted_at: null,
    })
    .execute()
}

/** What an owner may change of a form. */
export type FormChange = Pick<StoredForm, 'title' | 'bookId' | 'responsible' | 'purpose' | 'address' | 'isOn'>

/** Writes what a form of the actor's is from now on. */
export async function updateForm(tx: WriteTx, formId: string, change: FormChange): Promise<void> {
  await one(tx, formId)
    .set({ ...columnsOf(change), updated_at: tx.now })
    .execute()
}

/** Marks a form of the actor's deleted. What came in by it stays told of. */
export async function setFormDeleted(tx: WriteTx, formId: string): Promise<void> {
  await one(tx, formId).set({ deleted_at: tx.now }).execute()
}

/** Keeps what came in by a form, and what its sender was told. */
export async function insertFormEntry(
  tx: WriteTx,
  entry: { formId: string; entryId: string; cardId: string; told: unknown },
): Promise<void> {
  await tx.sql
    .insertInto('form_entry')
    .values({
      workspace_id: tx.workspaceId,
      form_id: entry.formId,
      entry_id: entry.entryId,
      card_id: entry.cardId,
      at: tx.now,
      told: JSON.stringify(entry.told),
    })
    .execute()
}

/** Gives the forms of a member to another: their links may be on paper somewhere. */
export async function adoptForms(tx: WriteTx, formerId: string, heirId: string): Promise<void> {
  await sql`update lazo.form set owner_id = ${heirId}
    where workspace_id = ${tx.workspaceId} and owner_id = ${formerId}`.execute(tx.sql)
}

function one(tx: WriteTx, formId: string) {
  return tx.sql
    .updateTable('form')
    .where('workspace_id', '=', tx.workspaceId)
    .where('owner_id', '=', tx.actor.memberId)
    .where('form_id', '=', formId)
}

function columnsOf({ title, bookId, responsible, purpose, address, isOn }: FormChange) {
  return { title, book_id: bookId, responsible, purpose, address, is_on: isOn }
}
