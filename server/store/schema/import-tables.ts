import type { ColumnType, Generated } from 'kysely'

/** The columns of `lazo.blob`. */
export interface BlobTable {
  workspace_id: string
  blob_id: string
  digest: Buffer | null
  size: number
  media_type: string
  purpose: 'photo' | 'file' | 'import' | 'export'
  created_at: Date
  uploaded_by: Generated<string[]>
}

/** The columns of `lazo.card_blob`. */
export interface CardBlobTable {
  workspace_id: string
  blob_id: string
  card_id: string
}

/** The columns of `lazo.blob_chunk`. */
export interface BlobChunkTable {
  workspace_id: string
  blob_id: string
  position: number
  bytes: Buffer
}

/** The columns of `lazo.blob_variant`. */
export interface BlobVariantTable {
  workspace_id: string
  blob_id: string
  variant: string
  media_type: string
  width: number
  height: number
  bytes: Buffer
}

/** The columns of `lazo.import_source`. */
export interface ImportSourceTable {
  workspace_id: string
  source_id: string
  name: string
  kind: string
  where_from: string
  why_held: string
  basis: string
  mapping: ColumnType<unknown, string | null, string | null>
  created_by: string
  created_at: Date
}

/** The columns of `lazo.import_job`. */
export interface ImportJobTable {
  workspace_id: string
  import_id: string
  source_id: string
  /** Null for talks that come without a book. */
  book_id: string | null
  blob_id: string | null
  batch_id: string
  file_name: string
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  options: ColumnType<Record<string, unknown>, string, string>
  checkpoint: Generated<number>
  lease_holder: Generated<string | null>
  lease_until: Generated<Date | null>
  counts: ColumnType<Record<string, number>, string, string>
  failure: string | null
  failure_code: Generated<string | null>
  failure_facts: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>
  created_by: string
  created_at: Date
  finished_at: Date | null
}

/** The columns of `lazo.import_row`. */
export interface ImportRowTable {
  workspace_id: string
  source_id: string
  book_id: string
  row_key: string
  row_hash: Buffer
  card_id: string
  import_id: string
}

/** The columns of `lazo.import_note`. */
export interface ImportNoteTable {
  workspace_id: string
  import_id: string
  file: string | null
  line: number
  position: number
  kind: 'rejected' | 'warning' | 'job-change' | 'conflict'
  card_id: string | null
  code: string | null
  facts: ColumnType<Record<string, unknown> | null, string | null, string | null>
  message: string | null
  row_text: string | null
}
