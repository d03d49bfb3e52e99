import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { Provider } from '#store/identity/providers.ts'
import type { Access } from '../access.ts'
import { type DirectorySettings, tryDirectory } from './directory.ts'
import { commonOf, keepProvider, type ProviderInput, requireOwner, requireOwnProvider } from './manage-providers.ts'
import { directoryOf, sealProviderSecret } from './provider-settings.ts'

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** A directory as it is to be; without a password the one before stays. */
export interface DirectoryProviderInput extends ProviderInput, DirectorySettings {
  readonly bindPassword?: string | undefined
}

/**
 * Adds a directory, or changes one, after asking it whether people can be looked for. Only owners may. Throws `right-missing`,
 * `provider-not-found`, `provider-unreachable`, `input-invalid`.
 */
export async function saveDirectory(
  access: Access,
  actor: Actor,
  change: { providerId: string | null; input: DirectoryProviderInput },
): Promise<Provider> {
  requireOwner(actor)
  const { providerId, input } = change
  const before = providerId === null ? null : await requireOwnProvider(access, actor, { providerId, kind: 'ldap' })
  refuseOpen(input)
  const provider = directoryProvider(access, actor, input, before)
  await tryDirectory(directoryOf(access, provider))
  await keepProvider(access, actor, provider, before)
  return provider
}

function directoryProvider(
  access: Access,
  actor: Actor,
  input: DirectoryProviderInput,
  before: Provider | null,
): Provider {
  const now = access.clock.now()
  const providerId = before?.providerId ?? access.ids.next()
  const { bindPassword } = input
  const kept = before?.secret ?? null
  return {
    providerId,
    workspaceId: actor.workspaceId,
    kind: 'ldap',
    ...commonOf(input),
    settings: settingsOf(input),
    secret: bindPassword === undefined ? kept : sealProviderSecret(access, providerId, bindPassword),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  }
}

function settingsOf(input: DirectorySettings): DirectorySettings {
  const { url, startTls, ca, bindDn, baseDn, filter, mailAttribute, nameAttribute } = input
  return { url, startTls, ca, bindDn, baseDn, filter, mailAttribute, nameAttribute }
}

/** People type their passwords for it, so they go there in the open only where no wire is. */
function refuseOpen({ url, startTls }: DirectorySettings): void {
  if (startTls || url.startsWith('ldaps:') || LOCAL_NAMES.includes(new URL(url).hostname)) return
  throw new ProductError('input-invalid', 'A directory is asked by ldaps:// or with StartTLS: passwords go to it.', {
    facts: { field: 'url' },
  })
}
