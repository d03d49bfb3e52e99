-- The changes of where people work and as what, which are few among all changes: today looks for those of the last weeks.
create index card_version_work on lazo.card_version (workspace_id, at)
  where act = 'edit' and reverse::text ~ '"(organizations|titles)["/]';
