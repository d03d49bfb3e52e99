-- What decides whether today asks for anything of a tie, so that who looks reads the few histories and contacts that may be asked for, and
-- not all. Each says who may be; the rules say who is.

-- Numbers of the days on which there may be a reason to write to the person, and of the kinds of contact that are near; null while nobody
-- has written them, and then the contact itself is read.
alter table lazo.card add column hints integer[];

-- They are folded with the history, and count where the basis does.
alter table lazo.tie_state
  -- An answer or thanks may be owed.
  add column is_waiting boolean,
  add column exchange_days integer,
  -- The hint of the day of the first exchange.
  add column exchange_hint integer,
  -- Days since 1970.
  add column last_real integer,
  add column wire_days integer,
  add column has_met boolean,
  add column has_answered boolean;
