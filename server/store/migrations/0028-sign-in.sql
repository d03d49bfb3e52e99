-- How people prove who they are: second factors, what a workspace asks of who enters it, and by which way a session was opened.

-- By which way it was opened, about from where it is used, and the only workspace it opens, where that one vouched for its owner.
alter table identity.session
  add column way text not null default 'password' check (way in ('password', 'password-and-code')),
  add column address text not null default '',
  add column workspace_id uuid;
alter table identity.session alter column way drop default, alter column address drop default;

-- The one-time passwords of an account (RFC 6238). The scope is the account itself (the zero id), or the workspace that vouches for it.
create table identity.second_factor (
  account_id uuid not null references identity.account on delete cascade,
  scope_id uuid not null,
  -- Under the key of the installation.
  secret bytea not null,
  created_at timestamptz not null,
  -- Null until its owner has shown that the secret arrived.
  confirmed_at timestamptz,
  -- The time step of the last code that was taken: no code is good twice.
  last_step bigint not null,
  primary key (account_id, scope_id)
);

-- Codes for who has lost the second factor; each is good once.
create table identity.recovery_code (
  account_id uuid not null,
  scope_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, scope_id, code_hash),
  foreign key (account_id, scope_id) references identity.second_factor on delete cascade
);

-- What a workspace asks of who enters it by a browser. Without a row it asks for nothing.
create table identity.sign_in_policy (
  workspace_id uuid primary key,
  is_second_factor_required boolean not null,
  -- The domains of e-mail addresses that may enter; none: all may.
  domains text[] not null,
  updated_at timestamptz not null
);

grant select, insert, update, delete on identity.second_factor, identity.recovery_code, identity.sign_in_policy to lazo_identity;
