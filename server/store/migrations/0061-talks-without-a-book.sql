-- Talks can be brought in without a book, onto cards that one sees; and whoever an import tells of can be handed to the desk.

alter table lazo.import_job alter column book_id drop not null;
alter table lazo.import_job add constraint import_job_has_book check (book_id is not null or (options -> 'talks') is not null);

-- Who this is in an export, so that the same export brings them once; the import that brought them, and the undo that took them back.
alter table lazo.inbound
  add column person_key text check (length(person_key) between 1 and 500),
  add column brought_by uuid,
  add column undone_by uuid,
  add constraint inbound_brought check ((person_key is null) = (brought_by is null) and (undone_by is null or brought_by is not null));
create unique index inbound_person on lazo.inbound (workspace_id, member_id, person_key) where person_key is not null;
create index inbound_brought_by on lazo.inbound (workspace_id, brought_by) where brought_by is not null;
create index inbound_undone_by on lazo.inbound (workspace_id, undone_by) where undone_by is not null;
