-- How people prove who they are: second factors, what a workspace asks of who enters it, and by which way a session was opened.

-- By which way it was opened, about from where it is used, and the only workspace it opens, where that one vouched for its owner.
alter table identity.session
  add column way text not null default 'password' check (way in ('password', 'password-and-code', 'passkey', 'oidc', 'ldap', 'ldap-and-code')),
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

-- Keys that a person's own devices hold and unlock (WebAuthn): they sign in alone, without a password.
create table identity.passkey (
  passkey_id uuid primary key,
  account_id uuid not null references identity.account on delete cascade,
  credential_id bytea not null unique,
  public_key bytea not null,
  -- How often it was used, where the device counts.
  counter bigint not null,
  transports text[] not null,
  name text not null,
  -- Whether it is kept in a cloud and so outlives its device.
  is_synced boolean not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on identity.passkey (account_id);

-- Questions that were answered: each is good for one answer. They are kept nowhere before.
create table identity.used_challenge (
  challenge_hash bytea primary key,
  expires_at timestamptz not null
);

-- Who else may say who somebody is, for one workspace: its own OpenID provider, or its directory.
create table identity.provider (
  provider_id uuid primary key,
  workspace_id uuid not null,
  kind text not null check (kind in ('oidc', 'ldap')),
  name text not null,
  is_on boolean not null,
  -- Offered to everybody who comes to sign in, not only to those of its domains.
  is_listed boolean not null,
  domains text[] not null,
  -- Whether who is no member yet becomes one.
  may_join boolean not null,
  settings json not null,
  -- What it knows us by, under the key of the installation.
  secret bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index provider_workspace on identity.provider (workspace_id, provider_id);

-- Which account somebody is whom a provider knows.
create table identity.provider_link (
  provider_id uuid not null references identity.provider on delete cascade,
  subject text not null collate "C",
  account_id uuid not null references identity.account on delete cascade,
  created_at timestamptz not null,
  primary key (provider_id, subject)
);
create index provider_link_account on identity.provider_link (account_id);

-- The key with which a company keeps the members of a workspace up to date (SCIM 2.0), one for each workspace.
create table identity.scim_token (
  workspace_id uuid primary key,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  used_at timestamptz
);

-- What the company calls members and teams by its own.
create table identity.scim_name (
  workspace_id uuid not null,
  kind text not null check (kind in ('user', 'group')),
  resource_id uuid not null,
  external_id text not null collate "C",
  primary key (workspace_id, kind, resource_id)
);

grant select, insert, update, delete on identity.second_factor, identity.recovery_code, identity.sign_in_policy,
  identity.passkey, identity.used_challenge, identity.provider, identity.provider_link,
  identity.scim_token, identity.scim_name to lazo_identity;
