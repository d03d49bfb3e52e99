-- The books somebody has from the first minute who joins by an invitation, as far as whoever invited may still give them.
create table lazo.invitation_book (
  workspace_id uuid not null,
  invitation_id uuid not null,
  book_id uuid not null,
  allows text not null check (lazo.rank_of(allows) > 0),
  primary key (workspace_id, invitation_id, book_id),
  foreign key (workspace_id, invitation_id) references lazo.invitation on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index invitation_book_book on lazo.invitation_book (workspace_id, book_id);
select lazo.wall('lazo.invitation_book', 'select, insert');
