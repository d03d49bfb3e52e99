-- How far the undo of a batch is while it goes piece by piece, and what came of it so far; null before it begins and after it has ended.
alter table lazo.batch add column progress json;
