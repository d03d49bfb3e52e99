-- What was removed goes for good after its days; the few that were are found without reading all.
create index interaction_deleted on lazo.interaction (workspace_id, deleted_at) where deleted_at is not null;
