import { ProductError } from '#base/errors.ts'
import type { Membership } from '../access.ts'

/**
 * The membership that is meant: the one of the named workspace (its id, or its name in any case), or the only one. Throws
 * `workspace-ambiguous` when several are possible, `workspace-not-found` when none is, `account-disabled` when it is disabled.
 */
export function chooseMembership(memberships: readonly Membership[], named: string | undefined): Membership {
  const meant = named === undefined ? memberships : memberships.filter((membership) => isNamed(membership, named))
  const enabled = meant.filter((membership) => !membership.isDisabled)
  if (enabled.length > 1) throw ambiguous(enabled)
  const [chosen] = enabled
  if (chosen) return chosen
  throw meant.length > 0 ? membershipDisabled() : notFound(named)
}

/** The error for somebody who is kept out of a workspace. */
export function membershipDisabled(): ProductError {
  return new ProductError(
    'account-disabled',
    'You are kept out of this workspace for now. An administrator can let you in again.',
  )
}

function isNamed({ workspaceId, workspaceName }: Membership, named: string): boolean {
  return workspaceId === named.toLowerCase() || workspaceName.toLowerCase() === named.trim().toLowerCase()
}

function ambiguous(memberships: readonly Membership[]): ProductError {
  const workspaces = memberships.map((membership) => membership.workspaceName)
  return new ProductError(
    'workspace-ambiguous',
    `You belong to several workspaces; name one of ${workspaces.join(', ')}.`,
    {
      facts: { workspaces, workspaceIds: memberships.map((membership) => membership.workspaceId) },
    },
  )
}

function notFound(named: string | undefined): ProductError {
  const message = named === undefined ? 'You belong to no workspace.' : 'You belong to no workspace of this name.'
  return new ProductError('workspace-not-found', message)
}
