-- What changed lately, over all cards: single changes by their ids, which grow with time. What was done as one stands in `batch`.
create index card_version_alone on lazo.card_version (workspace_id, version_id) where batch_id is null;
