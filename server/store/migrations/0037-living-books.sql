-- Whether a book is there is asked for each that is given to a member. Of a workspace of which the planner knows nothing yet it took any
-- index that begins with the workspace, and so read all books for each.
create index book_living on lazo.book (workspace_id, book_id) where deleted_at is null;
