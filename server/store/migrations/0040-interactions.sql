-- What happened between a member and people, and what was given and received by it.

create table lazo.interaction (
  workspace_id uuid not null references lazo.workspace,
  interaction_id uuid not null,
  -- Who had it. What others see of it stays when that member goes.
  member_id uuid not null,
  -- The same member, while nobody else knows of it.
  private_of uuid,
  at timestamptz not null,
  medium text not null check (medium in ('meeting', 'event', 'call', 'video-call', 'email', 'message', 'comment', 'mention', 'reaction', 'endorsement', 'letter', 'gift', 'note')),
  -- A note is none: nobody was reached.
  direction text check (direction in ('outbound', 'inbound', 'mutual')),
  form text check (form in ('text', 'audio', 'video', 'link')),
  network text check (length(network) between 1 and 60),
  is_commercial boolean not null,
  expects_reply boolean not null,
  minutes integer check (minutes between 1 and 100000),
  text text check (length(text) between 1 and 4000),
  source text not null check (source in ('hand', 'email', 'calendar', 'call', 'import')),
  visibility text not null check (visibility in ('private', 'shared', 'open')),
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (workspace_id, interaction_id),
  foreign key (workspace_id, private_of) references lazo.member on delete cascade,
  check ((visibility = 'private') = (private_of is not null)),
  check ((medium = 'note') = (direction is null))
);
create index interaction_member on lazo.interaction (workspace_id, member_id, at, interaction_id);
create index interaction_private on lazo.interaction (workspace_id, private_of) where private_of is not null;
select lazo.wall('lazo.interaction', 'select, insert, update, delete');

-- With whom. Member and moment stand here too, so that the latest of a card, and all of a tie, are a range of one index.
create table lazo.interaction_card (
  workspace_id uuid not null,
  interaction_id uuid not null,
  card_id uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, interaction_id, card_id),
  foreign key (workspace_id, interaction_id) references lazo.interaction on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index interaction_card_card on lazo.interaction_card (workspace_id, card_id, at, interaction_id);
create index interaction_card_tie on lazo.interaction_card (workspace_id, member_id, card_id, at, interaction_id);
select lazo.wall('lazo.interaction_card', 'select, insert, delete');

-- What was given to a person, received from them, or asked of them. It is its member's alone, whoever sees the interaction.
create table lazo.contribution (
  workspace_id uuid not null,
  contribution_id uuid not null,
  interaction_id uuid not null,
  card_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('help', 'introduction', 'advice', 'information', 'attention', 'business', 'gift', 'endorsement', 'thanks', 'learned', 'taught')),
  direction text not null check (direction in ('given', 'received', 'asked')),
  text text check (length(text) between 1 and 1000),
  is_thanked boolean not null,
  primary key (workspace_id, contribution_id),
  foreign key (workspace_id, interaction_id, card_id) references lazo.interaction_card on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  check (direction = 'received' or not is_thanked)
);
create index contribution_interaction on lazo.contribution (workspace_id, interaction_id, card_id);
create index contribution_tie on lazo.contribution (workspace_id, member_id, card_id);
select lazo.wall('lazo.contribution', 'select, insert');

-- What an interaction was before each change, whole: also with whom it was, and what was given and received.
create table lazo.interaction_version (
  workspace_id uuid not null,
  interaction_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, interaction_id, version_id),
  foreign key (workspace_id, interaction_id) references lazo.interaction on delete cascade
);
select lazo.wall('lazo.interaction_version', 'select, insert, delete');

-- Who learns of interactions with the cards whose home a book is, unless the member says otherwise; null: as the product says.
alter table lazo.book add column interaction_visibility text check (interaction_visibility in ('private', 'shared', 'open'));
