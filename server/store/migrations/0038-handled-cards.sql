-- The cards that a member was ever handed: among them are those they handle, so that these are found without a look at every card.
create table lazo.handled_card (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  primary key (workspace_id, member_id, card_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index handled_card_card on lazo.handled_card (workspace_id, card_id);
select lazo.wall('lazo.handled_card', 'select, insert');

insert into lazo.handled_card (workspace_id, member_id, card_id)
  select c.workspace_id, m.member_id, c.card_id
  from lazo.card c
  join lazo.member m on m.workspace_id = c.workspace_id and m.member_id::text = c.document->'lazo.app:handledBy'->>'memberId';
