-- What a member is told of that others did: somebody named them, handed them a card, asked them, answered them, shared with them.
-- What they may no longer see is told no longer; each has but the latest few hundred.

create table lazo.notification (
  workspace_id uuid not null,
  notification_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('mention', 'handed', 'request', 'answer', 'book', 'alarm')),
  at timestamptz not null,
  -- Who did it; null for the server itself.
  actor_id uuid,
  card_id uuid,
  comment_id uuid,
  book_id uuid,
  request_id uuid,
  read_at timestamptz,
  primary key (workspace_id, notification_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  foreign key (workspace_id, comment_id) references lazo.comment on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, request_id) references lazo.access_request on delete cascade
);
create index notification_member on lazo.notification (workspace_id, member_id, notification_id);
create index notification_card on lazo.notification (workspace_id, card_id) where card_id is not null;
create index notification_comment on lazo.notification (workspace_id, comment_id) where comment_id is not null;
create index notification_book on lazo.notification (workspace_id, book_id) where book_id is not null;
create index notification_request on lazo.notification (workspace_id, request_id) where request_id is not null;
select lazo.wall('lazo.notification', 'select, insert, update, delete');
