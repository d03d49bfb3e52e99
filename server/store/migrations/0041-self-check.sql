-- The self-check of a workspace: what was counted, what people said of it, and who needs more than the connection.

create table lazo.self_check (
  workspace_id uuid not null references lazo.workspace,
  check_id uuid not null,
  started_at timestamptz not null,
  started_by uuid not null,
  -- When the figures were counted.
  gathered_at timestamptz not null,
  -- They name members by their ids alone, so that nothing stays of one who is gone.
  figures json not null,
  finished_at timestamptz,
  finished_by uuid,
  primary key (workspace_id, check_id),
  check ((finished_at is null) = (finished_by is null))
);
create unique index self_check_open on lazo.self_check (workspace_id) where finished_at is null;
select lazo.wall('lazo.self_check', 'select, insert, update');

-- What people said to a question; without a row nobody said anything.
create table lazo.self_check_answer (
  workspace_id uuid not null,
  check_id uuid not null,
  question text not null collate "C" check (length(question) between 1 and 40),
  answer json not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (workspace_id, check_id, question),
  foreign key (workspace_id, check_id) references lazo.self_check on delete cascade
);
select lazo.wall('lazo.self_check_answer', 'select, insert, update, delete');

-- What a member does, as a person said; without a row only what their use tells.
create table lazo.self_check_seat (
  workspace_id uuid not null,
  check_id uuid not null,
  member_id uuid not null,
  needs text[] not null check (needs <@ array['quotes', 'orders', 'campaigns']),
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (workspace_id, check_id, member_id),
  foreign key (workspace_id, check_id) references lazo.self_check on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index self_check_seat_member on lazo.self_check_seat (workspace_id, member_id);
select lazo.wall('lazo.self_check_seat', 'select, insert, update, delete');
