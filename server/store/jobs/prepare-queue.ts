import { Logger, runMigrations } from 'graphile-worker'
import type { DatabaseAddress } from '../address.ts'
import { openPool } from '../open-pool.ts'
import { JOBS_ROLE } from '../roles.ts'

/** The schema of the queue. */
export const JOBS_SCHEMA = 'jobs'

/** Brings the queue's own tables to the newest form, as the owner, and lets its role in, and nobody else. */
export async function prepareQueue(owner: DatabaseAddress): Promise<void> {
  // A connection that is lost fails the query that needs it, and that is answered for.
  const pool = openPool(owner, { warn: () => undefined }, { max: 2 })
  try {
    await runMigrations({ pgPool: pool, schema: JOBS_SCHEMA, logger: silent })
    await pool.query(grants)
  } finally {
    await pool.end()
  }
}

const silent = new Logger(() => () => undefined)

// The queue's tables deny everybody by row-level security without a policy; its own role is let through.
const grants = `
  grant usage on schema ${JOBS_SCHEMA} to ${JOBS_ROLE};
  grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${JOBS_ROLE};
  grant usage, select on all sequences in schema ${JOBS_SCHEMA} to ${JOBS_ROLE};
  grant execute on all functions in schema ${JOBS_SCHEMA} to ${JOBS_ROLE};
  do $$ declare t regclass; begin
    for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = '${JOBS_SCHEMA}' and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'worker')
    loop
      execute format('create policy worker on %s to ${JOBS_ROLE} using (true) with check (true)', t);
    end loop;
  end $$;
`
