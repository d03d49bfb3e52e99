import type { Grantee } from '#domain/sharing/set-grant.ts'

/** To whom a body means to give something. Without an id nobody is meant by it, but everyone. Pure. */
export function granteeOf({ to, id }: { to: Grantee['kind']; id: string | null }): Grantee {
  return id === null ? { kind: to } : { kind: to, id }
}
