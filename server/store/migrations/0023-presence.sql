-- What a member shows of themselves, and takes in from others: samples to begin with.

-- Made-up people to try things with: the book they were put into, and the batch that did it.
create table lazo.sample_set (
  workspace_id uuid not null,
  member_id uuid not null,
  book_id uuid not null,
  batch_id uuid not null,
  created_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, batch_id) references lazo.batch
);
create index sample_set_book on lazo.sample_set (workspace_id, book_id);
create index sample_set_batch on lazo.sample_set (workspace_id, batch_id);
select lazo.wall('lazo.sample_set', 'select, insert, delete');
