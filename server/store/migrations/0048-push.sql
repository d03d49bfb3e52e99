-- Browsers that a member wants to be told in of what today asks for, and when they were told last. Where a message goes and how it is
-- sealed for the browser; both are the member's alone, and go with them.

create table lazo.push_subscription (
  workspace_id uuid not null,
  member_id uuid not null,
  subscription_id uuid not null,
  endpoint text not null check (length(endpoint) between 1 and 1000),
  -- The keys of the browser (RFC 8291): its public point, and the secret that both sides share.
  p256dh text not null check (length(p256dh) between 1 and 200),
  auth text not null check (length(auth) between 1 and 100),
  label text not null check (length(label) between 1 and 100),
  made_at timestamptz not null,
  primary key (workspace_id, subscription_id),
  unique (workspace_id, member_id, endpoint),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.push_subscription', 'select, insert, update, delete');

-- The day, in the member's own place, on which they were last told by each way.
create table lazo.today_told (
  workspace_id uuid not null,
  member_id uuid not null,
  way text not null check (way in ('mail', 'push')),
  told_on date not null,
  primary key (workspace_id, member_id, way),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.today_told', 'select, insert, update');
