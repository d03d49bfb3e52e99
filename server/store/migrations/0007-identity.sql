-- Accounts are global and know nothing of workspaces' cards; their role reads nothing else, and no tenant table refers here.

grant usage on schema identity to lazo_identity;

create table identity.account (
  account_id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table identity.password (
  account_id uuid primary key references identity.account on delete cascade,
  hash text not null,
  changed_at timestamptz not null
);

create table identity.session (
  session_id uuid primary key,
  account_id uuid not null references identity.account on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz not null,
  client text not null default ''
);
create index session_account on identity.session (account_id);

create table identity.api_token (
  token_id uuid primary key,
  account_id uuid not null references identity.account on delete cascade,
  workspace_id uuid not null,
  member_id uuid not null,
  label text not null,
  scope text not null check (scope in ('read', 'write')),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_account on identity.api_token (account_id);

-- Codes and links that work once: the owner's set-up, a password reset.
create table identity.one_time (
  one_time_id uuid primary key,
  purpose text not null check (purpose in ('setup', 'reset')),
  account_id uuid references identity.account on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Failed tries by account and by address, so that guessing is slow in every process.
create table identity.attempt (
  subject text not null collate "C",
  window_start timestamptz not null,
  failures integer not null,
  primary key (subject, window_start)
);

grant select, insert, update, delete on all tables in schema identity to lazo_identity;
