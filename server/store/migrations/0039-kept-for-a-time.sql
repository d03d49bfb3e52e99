-- Who opened what, and what was deleted of what people said, is kept for a time and then goes.

alter table lazo.watch_policy
  -- For so many days it is known who opened which contact.
  add column openings_days integer not null default 365 check (openings_days between 30 and 3650);

grant delete on lazo.card_opening to lazo_app;
create index card_opening_day on lazo.card_opening (workspace_id, day);

grant delete on lazo.comment to lazo_app;
grant delete on lazo.comment_version to lazo_app;
create index comment_deleted on lazo.comment (workspace_id, deleted_at) where deleted_at is not null;
