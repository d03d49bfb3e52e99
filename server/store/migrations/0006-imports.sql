-- Where cards came from: sources, the jobs that read them, and which row became which card.

create table lazo.import_source (
  workspace_id uuid not null references lazo.workspace,
  source_id uuid not null,
  name text not null,
  kind text not null,
  -- Asked once per source: where the data comes from, why it is held, on which legal basis.
  where_from text not null,
  why_held text not null,
  basis text not null check (basis in ('consent', 'contract', 'legal-obligation', 'vital-interest', 'public-interest', 'legitimate-interest', 'household', 'unknown')),
  mapping json,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (workspace_id, source_id),
  unique (workspace_id, created_by, name)
);
select lazo.wall('lazo.import_source', 'select, insert, update');

create table lazo.import_job (
  workspace_id uuid not null,
  import_id uuid not null,
  source_id uuid not null,
  book_id uuid not null,
  blob_id uuid,
  batch_id uuid not null,
  file_name text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  options json not null,
  -- How many rows or cards of the file are done; a restart goes on after them.
  checkpoint bigint not null default 0,
  -- Who works on it and until when that is believed: a process that died is followed by another.
  lease_holder uuid,
  lease_until timestamptz,
  counts json not null,
  failure text,
  created_by uuid not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (workspace_id, import_id),
  foreign key (workspace_id, source_id) references lazo.import_source,
  foreign key (workspace_id, book_id) references lazo.book
);
create index import_job_state on lazo.import_job (workspace_id, state, import_id);
select lazo.wall('lazo.import_job', 'select, insert, update');

-- The identity of a row within its source and book, and a hash of what it said when it was last written into its card.
-- The hash is empty when an undo took back what the row had done.
create table lazo.import_row (
  workspace_id uuid not null,
  source_id uuid not null,
  book_id uuid not null,
  row_key text not null collate "C",
  row_hash bytea not null,
  card_id uuid not null,
  import_id uuid not null,
  primary key (workspace_id, source_id, book_id, row_key),
  foreign key (workspace_id, source_id) references lazo.import_source
);
create index import_row_card on lazo.import_row (workspace_id, card_id);
select lazo.wall('lazo.import_row', 'select, insert, update, delete');

-- What a person should know of a row: rejected with reason, mended, a job change found.
create table lazo.import_note (
  workspace_id uuid not null,
  import_id uuid not null,
  -- The place among all notes of the import, in the order of the file.
  position bigint not null,
  line bigint not null,
  kind text not null check (kind in ('rejected', 'warning', 'job-change', 'conflict')),
  card_id uuid,
  message text not null,
  row_text text,
  primary key (workspace_id, import_id, position),
  foreign key (workspace_id, import_id) references lazo.import_job on delete cascade
);
select lazo.wall('lazo.import_note', 'select, insert');
