import { ProductError } from '#base/errors.ts'
import { readWorkspaces } from '#store/members/memberships.ts'
import type { Context } from '../open-context.ts'

/** All workspaces of the server, by name. */
export function listWorkspaces(context: Context): Promise<{ workspaceId: string; name: string }[]> {
  return readWorkspaces(context.domain.store)
}

/** The workspace that a command means: the named one, or the only one. Throws `workspace-not-found`, `workspace-ambiguous`. */
export async function findWorkspace(context: Context, name: string | undefined): Promise<string> {
  const all = await readWorkspaces(context.domain.store)
  const named =
    name === undefined ? all : all.filter((workspace) => workspace.name === name || workspace.workspaceId === name)
  if (named.length === 1) return named[0]!.workspaceId
  if (named.length === 0) throw new ProductError('workspace-not-found', 'There is no such workspace.')
  throw new ProductError(
    'workspace-ambiguous',
    `Say which workspace: ${named.map((workspace) => workspace.name).join(', ')}.`,
  )
}
