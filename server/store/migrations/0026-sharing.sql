-- Sharing: labels shared as books, cards shared alone, books that are asked for, left and handed over, and links for outsiders.

-- A shared book may follow a label as well. It holds real links, made by who gives the label, so that rights are those of any book.
alter table lazo.book drop constraint book_check;
alter table lazo.book add constraint book_keyword_check check (case kind
  when 'label' then keyword is not null when 'shared' then true else keyword is null end);
create index book_shared_label on lazo.book (workspace_id, keyword) where kind = 'shared' and keyword is not null and deleted_at is null;

-- Made by the server for cards that its owner shares one by one with somebody; found again by its owner and its only grant.
alter table lazo.book add column is_for_lone_cards boolean not null default false;
create index book_lone_cards on lazo.book (workspace_id, owner_id) where is_for_lone_cards and deleted_at is null;

-- Whether members who do not reach it may know that it is there, and ask for it.
alter table lazo.book add column is_listed boolean not null default false;
create index book_listed on lazo.book (workspace_id, book_id) where is_listed and deleted_at is null;

alter table lazo.book_version drop constraint book_version_act_check;
alter table lazo.book_version add constraint book_version_act_check
  check (act in ('create', 'rename', 'delete', 'restore', 'grant', 'leave', 'hand-over'));

-- Who left a book that somebody gives them. Their grants stay, and give nothing until they come back.
create table lazo.book_left (
  workspace_id uuid not null,
  book_id uuid not null,
  member_id uuid not null,
  left_at timestamptz not null,
  primary key (workspace_id, book_id, member_id),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index book_left_member on lazo.book_left (workspace_id, member_id);
select lazo.wall('lazo.book_left', 'select, insert, delete');

alter function lazo.given_to(uuid, uuid) rename to granted_to;

-- The books given to a member, disabled or not, and the highest right in each: what owning and grants give, without the books that the member left.
create function lazo.given_to(p_workspace uuid, p_member uuid) returns table (book_id uuid, rank smallint) language sql stable as $$
  select g.book_id, g.rank from lazo.granted_to(p_workspace, p_member) g
  where not exists (select from lazo.book_left l
    where l.workspace_id = p_workspace and l.book_id = g.book_id and l.member_id = p_member)
$$;
revoke execute on function lazo.given_to(uuid, uuid) from public;
grant execute on function lazo.given_to(uuid, uuid) to lazo_app;

-- "May I have this": a listed book, or whatever a member has.
create table lazo.access_request (
  workspace_id uuid not null,
  request_id uuid not null,
  asker_id uuid not null,
  book_id uuid,
  asked_id uuid,
  wants text not null check (lazo.rank_of(wants) > 0),
  message text not null check (length(message) <= 1000),
  created_at timestamptz not null,
  state text not null check (state in ('open', 'granted', 'refused', 'withdrawn')),
  answered_by uuid,
  answered_at timestamptz,
  answer text not null check (length(answer) <= 1000),
  -- What was given, to be undone with it.
  batch_id uuid,
  primary key (workspace_id, request_id),
  foreign key (workspace_id, asker_id) references lazo.member on delete cascade,
  foreign key (workspace_id, asked_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  check ((book_id is null) <> (asked_id is null)),
  check ((state = 'open') = (answered_at is null))
);
create index access_request_asker on lazo.access_request (workspace_id, asker_id, request_id);
create index access_request_asked on lazo.access_request (workspace_id, asked_id, request_id) where asked_id is not null;
create index access_request_book on lazo.access_request (workspace_id, book_id, request_id) where book_id is not null;
create unique index access_request_open on lazo.access_request (workspace_id, asker_id, coalesce(book_id, asked_id)) where state = 'open';
select lazo.wall('lazo.access_request', 'select, insert, update');

-- A book or a card shown to whoever has the link, read-only, until it expires. The token is the whole server's.
create table lazo.share_link (
  workspace_id uuid not null,
  link_id uuid not null,
  owner_id uuid not null,
  token text not null collate "C" check (length(token) between 20 and 64),
  -- Signs what a reader who gave the password is known by.
  secret bytea not null,
  title text not null check (length(title) between 1 and 200),
  book_id uuid,
  card_id uuid,
  shows text[] not null check (cardinality(shows) > 0),
  password_hash text,
  language text check (language in ('en', 'es')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (workspace_id, link_id),
  foreign key (workspace_id, owner_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  check ((book_id is null) <> (card_id is null))
);
create index share_link_token on lazo.share_link (token);
create index share_link_owner on lazo.share_link (workspace_id, owner_id, link_id);
create index share_link_book on lazo.share_link (workspace_id, book_id) where book_id is not null;
create index share_link_card on lazo.share_link (workspace_id, card_id) where card_id is not null;
select lazo.wall('lazo.share_link', 'select, insert, update');

-- How often a link was opened, day by day.
create table lazo.share_link_day (
  workspace_id uuid not null,
  link_id uuid not null,
  day date not null,
  openings integer not null check (openings > 0),
  last_at timestamptz not null,
  primary key (workspace_id, link_id, day),
  foreign key (workspace_id, link_id) references lazo.share_link on delete cascade
);
select lazo.wall('lazo.share_link_day', 'select, insert, update');

-- Whose link a token is, for who knows nothing else. Of members who are disabled nothing is open.
create function lazo.member_of_link(p_token text) returns table (workspace_id uuid, member_id uuid, account_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.member_id, m.account_id, m.role
  from lazo.share_link l join lazo.member m on m.workspace_id = l.workspace_id and m.member_id = l.owner_id
  where l.token = p_token and l.revoked_at is null and m.disabled_at is null
$$;
revoke execute on function lazo.member_of_link(text) from public;
grant execute on function lazo.member_of_link(text) to lazo_app;

-- Who took contacts out of the product, to be told of a card without reading the whole audit.
create index audit_taken_out on lazo.audit (workspace_id, at) where act in ('cards-exported', 'cards-printed', 'replica-loaded');
