import type { ColumnType } from 'kysely'

/** The columns of `lazo.sample_set`. */
export interface SampleSetTable {
  workspace_id: string
  member_id: string
  book_id: string
  batch_id: string
  created_at: Date
}

/** The columns of `lazo.profile`. */
export interface ProfileTable {
  workspace_id: string
  member_id: string
  card_id: string | null
  reviewed_at: Date | null
  is_on: boolean
  slug: string | null
  bio: string
  shows: string[]
  language: 'en' | 'es' | null
  updated_at: Date
}

/** The columns of `lazo.form`. */
export interface FormTable {
  workspace_id: string
  form_id: string
  owner_id: string
  token: string
  secret: Buffer
  title: string
  book_id: string
  responsible: string
  purpose: string
  address: string
  is_on: boolean
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

/** The columns of `lazo.form_entry`. */
export interface FormEntryTable {
  workspace_id: string
  form_id: string
  entry_id: string
  card_id: string | null
  at: Date
  told: ColumnType<unknown, string, string>
}
