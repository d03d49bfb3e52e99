-- Guessing is slow in every process at once; and whoever signed in from an address before is not shut out by strangers elsewhere.

-- Where an account signed in from. Tries from here are counted by themselves, apart from those of the rest of the world.
create table identity.known_address (
  account_id uuid not null references identity.account on delete cascade,
  address text not null collate "C",
  seen_at timestamptz not null,
  primary key (account_id, address)
);
grant select, insert, update, delete on identity.known_address to lazo_identity;

create index api_token_member on identity.api_token (workspace_id, member_id);

-- Counts one try against all of p_subject and returns null; or, when one of them has no try left, counts nothing and returns
-- when there will be one. A try is counted before it is checked, so a thousand at once are not a thousand guesses. Minutes
-- slide out of a window one by one; a minute counts until its last second has left.
create function identity.take_try(p_at timestamptz, p_subject text[], p_limit integer[], p_span interval[]) returns timestamptz
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  c_minute constant interval := '1 minute';
  v_key bigint;
  v_free timestamptz;
begin
  for v_key in select distinct hashtextextended(s, 11) as key from unnest(p_subject) as s order by key loop
    perform pg_advisory_xact_lock(v_key);
  end loop;
  select max(f.free) into v_free from (
    select min(t.window_start + c_minute + t.span) as free
    from (
      select l.subject, l.tries, l.span, a.window_start,
        sum(a.failures) over (partition by l.subject) as counted,
        sum(a.failures) over (partition by l.subject order by a.window_start) as slid_out
      from unnest(p_subject, p_limit, p_span) as l(subject, tries, span)
      join identity.attempt a on a.subject = l.subject and a.window_start > p_at - l.span - c_minute
    ) t
    where t.counted >= t.tries and t.counted - t.slid_out < t.tries
    group by t.subject
  ) f;
  if v_free is not null then return v_free; end if;
  insert into identity.attempt (subject, window_start, failures)
    select s, date_trunc('minute', p_at), 1 from unnest(p_subject) as s
    on conflict (subject, window_start) do update set failures = attempt.failures + 1;
  return null;
end $$;
revoke execute on function identity.take_try(timestamptz, text[], integer[], interval[]) from public;
grant execute on function identity.take_try(timestamptz, text[], integer[], interval[]) to lazo_identity;
