-- By which lines somebody was written to already, so that nobody is sent the same twice: marks of the lines, never the texts. They are the
-- member's alone, and go with the member or the card.

create table lazo.draft_use (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  mark text not null check (length(mark) between 1 and 20),
  used_at timestamptz not null,
  primary key (workspace_id, member_id, card_id, mark),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index draft_use_card on lazo.draft_use (workspace_id, card_id);
select lazo.wall('lazo.draft_use', 'select, insert, delete');
