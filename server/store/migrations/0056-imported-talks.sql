-- By which mark of an export an interaction is known, so that the same export again brings nothing twice: a hash of when, by what, in which
-- direction and with whom, never of what was said. It is the member's alone, and goes with the member or the interaction.

create table lazo.imported_talk (
  workspace_id uuid not null,
  member_id uuid not null,
  talk_key bytea not null check (length(talk_key) = 16),
  interaction_id uuid not null,
  -- The import that brought it.
  batch_id uuid not null,
  -- The undo that took it back, which an undo of its own brings again.
  undone_by uuid,
  primary key (workspace_id, member_id, talk_key),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, interaction_id) references lazo.interaction on delete cascade
);
create index imported_talk_interaction on lazo.imported_talk (workspace_id, interaction_id);
create index imported_talk_batch on lazo.imported_talk (workspace_id, batch_id);
create index imported_talk_undone on lazo.imported_talk (workspace_id, undone_by) where undone_by is not null;
select lazo.wall('lazo.imported_talk', 'select, insert, update, delete');
