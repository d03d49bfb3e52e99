-- Until when each member was told by mail what they had not read.

create table lazo.digest (
  workspace_id uuid not null,
  member_id uuid not null,
  sent_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.digest', 'select, insert, update');
