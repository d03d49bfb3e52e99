-- A file that somebody uploads to be imported is theirs alone until it is: who it was, and who uploaded the same bytes beside them.
alter table lazo.blob add column uploaded_by uuid[] not null default '{}';
grant update (uploaded_by) on lazo.blob to lazo_app;
