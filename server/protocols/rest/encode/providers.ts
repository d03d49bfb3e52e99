import type { OutputOf, provider, signInWays } from '@lazo/contract'
import { API_ROOT } from '@lazo/contract'
import type { listProviders } from '#access/providers/manage-providers.ts'
import { directorySettings, oidcSettings } from '#access/providers/provider-settings.ts'

type Provider = Awaited<ReturnType<typeof listProviders>>[number]

/** A provider as who administers it sees it: never its secret. */
export function encodeProvider(one: Provider, redirectUri: string): OutputOf<typeof provider> {
  const { providerId, kind, name, isOn, isListed, domains, mayJoin, secret, createdAt, updatedAt } = one
  return {
    id: providerId,
    kind,
    name,
    isOn,
    isListed,
    domains: [...domains],
    mayJoin,
    hasSecret: secret !== null,
    oidc: kind === 'oidc' ? { ...oidcSettings(one), redirectUri } : null,
    ldap: kind === 'ldap' ? directorySettings(one) : null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

/** A provider as who comes to sign in sees it. */
export function encodeWay({ providerId, kind, name }: Provider): OutputOf<typeof signInWays>['providers'][number] {
  const start = kind === 'oidc' ? `${API_ROOT}/session/oidc/${providerId}/start` : null
  return { id: providerId, kind, name, start }
}
