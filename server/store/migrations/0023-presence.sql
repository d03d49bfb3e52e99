-- What a member begins with, shows of themselves, and takes in from others: samples, a public page, forms.

-- Made-up people to try things with: the book they were put into, and the batch that did it.
create table lazo.sample_set (
  workspace_id uuid not null,
  member_id uuid not null,
  book_id uuid not null,
  batch_id uuid not null,
  created_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, batch_id) references lazo.batch
);
create index sample_set_book on lazo.sample_set (workspace_id, book_id);
create index sample_set_batch on lazo.sample_set (workspace_id, batch_id);
select lazo.wall('lazo.sample_set', 'select, insert, delete');

-- Which card is a member's own, and what of it a page shows to everybody. Its address is the whole server's.
create table lazo.profile (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid,
  -- When the member last looked the card over.
  reviewed_at timestamptz,
  is_on boolean not null,
  slug text collate "C" check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
  bio text not null check (length(bio) <= 2000),
  shows text[] not null,
  -- Null for that of whoever reads it.
  language text check (language in ('en', 'es')),
  updated_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete set null (card_id),
  check (slug is not null or not is_on)
);
create unique index profile_slug on lazo.profile (slug);
create index profile_card on lazo.profile (workspace_id, card_id);
select lazo.wall('lazo.profile', 'select, insert, update');

-- Forms by which people leave their details. Who knows the token may fill the form in.
create table lazo.form (
  workspace_id uuid not null,
  form_id uuid not null,
  owner_id uuid not null,
  token text not null collate "C" check (length(token) between 20 and 64),
  -- Signs what the page hands out, so that nobody sends what they were not given.
  secret bytea not null,
  title text not null check (length(title) between 1 and 200),
  book_id uuid not null,
  -- What whoever fills it in is told: who is responsible, what for, and where to turn to.
  responsible text not null check (length(responsible) between 1 and 300),
  purpose text not null check (length(purpose) between 1 and 1000),
  address text not null check (length(address) between 1 and 300),
  is_on boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  primary key (workspace_id, form_id),
  foreign key (workspace_id, owner_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index form_token on lazo.form (token);
create index form_owner on lazo.form (workspace_id, owner_id, form_id);
create index form_book on lazo.form (workspace_id, book_id);
select lazo.wall('lazo.form', 'select, insert, update');

-- What came in by a form: which card it became, and what its sender was told. It outlives the card.
create table lazo.form_entry (
  workspace_id uuid not null,
  form_id uuid not null,
  entry_id uuid not null,
  card_id uuid,
  at timestamptz not null,
  told json not null,
  primary key (workspace_id, form_id, entry_id),
  foreign key (workspace_id, form_id) references lazo.form on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete set null (card_id)
);
create index form_entry_card on lazo.form_entry (workspace_id, card_id);
select lazo.wall('lazo.form_entry', 'select, insert');

-- Whose page an address or a token opens, for who knows nothing else. Of members who are disabled nothing is open.
create function lazo.member_of_profile(p_slug text) returns table (workspace_id uuid, member_id uuid, account_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.member_id, m.account_id, m.role
  from lazo.profile p join lazo.member m on m.workspace_id = p.workspace_id and m.member_id = p.member_id
  where p.slug = p_slug and p.is_on and m.disabled_at is null
$$;

create function lazo.member_of_form(p_token text) returns table (workspace_id uuid, member_id uuid, account_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.member_id, m.account_id, m.role
  from lazo.form f join lazo.member m on m.workspace_id = f.workspace_id and m.member_id = f.owner_id
  where f.token = p_token and f.is_on and f.deleted_at is null and m.disabled_at is null
$$;
revoke execute on function lazo.member_of_profile(text), lazo.member_of_form(text) from public;
grant execute on function lazo.member_of_profile(text), lazo.member_of_form(text) to lazo_app;
