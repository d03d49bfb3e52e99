import type pg from 'pg'

/** The role doors and domain use: it owns nothing and cannot pass the wall. */
export const APP_ROLE = 'lazo_app'
/** The role that reads and writes accounts, and nothing else. */
export const IDENTITY_ROLE = 'lazo_identity'
/** The role that reads and writes the queue of jobs, and nothing else. */
export const JOBS_ROLE = 'lazo_jobs'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * Makes the schemas and roles as they should be; run by the owner, as often as wanted.
 * `appPassword` is set when given; without it an existing role keeps its own.
 */
export async function ensureRoles(owner: pg.ClientBase, appPassword?: string): Promise<void> {
  await owner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} login noinherit; end if;
      if not exists (select from pg_roles where rolname = '${IDENTITY_ROLE}') then create role ${IDENTITY_ROLE} nologin; end if;
      if not exists (select from pg_roles where rolname = '${JOBS_ROLE}') then create role ${JOBS_ROLE} nologin; end if;
      if not pg_has_role('${APP_ROLE}', '${IDENTITY_ROLE}', 'member') then grant ${IDENTITY_ROLE} to ${APP_ROLE}; end if;
      if not pg_has_role('${APP_ROLE}', '${JOBS_ROLE}', 'member') then grant ${JOBS_ROLE} to ${APP_ROLE}; end if;
    end $$;
    create schema if not exists lazo;
    create schema if not exists identity;
    create schema if not exists jobs;
    revoke all on schema public from public;
    grant usage on schema lazo to ${APP_ROLE};
    -- For all schemas: what is given to everybody by default cannot be taken back for one alone.
    alter default privileges revoke execute on functions from public;
  `)
  if (appPassword !== undefined) await owner.query(`alter role ${APP_ROLE} with password ${quote(appPassword)}`)
}

/** Why this connection may not run the server, in words; null when it may. */
export async function serverRoleProblem(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ name: string; isSuper: boolean; bypasses: boolean; owns: boolean }>(`
    select rolname as name, rolsuper as "isSuper", rolbypassrls as bypasses,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'lazo' and c.relowner = r.oid) as owns
    from pg_roles r where rolname = current_user`)
  const role = rows[0]!
  if (role.isSuper) return `The database role ${role.name} is a superuser, whom no wall between workspaces stops.`
  if (role.bypasses) return `The database role ${role.name} may bypass row-level security, the wall between workspaces.`
  if (role.owns)
    return `The database role ${role.name} owns Lazo's tables, and owners are not stopped by the wall between workspaces.`
  return null
}
