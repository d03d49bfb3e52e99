import type { Provider } from '#store/identity/providers.ts'
import type { Access } from '../access.ts'
import type { Directory, DirectorySettings } from './directory.ts'
import type { OidcClient } from './oidc.ts'

/** What only an OpenID provider has. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  /** Whether addresses of its domains are theirs also where it does not say so, as of some that never do. */
  readonly trustsEmail: boolean
}

/** What only an OpenID provider has, as it was saved. */
export function oidcSettings(provider: Provider): OidcSettings {
  return provider.settings as OidcSettings
}

/** How we are known to a provider, its secret open. Throws `secret-lost`. */
export function oidcClient(access: Access, provider: Provider, isLocal: boolean): OidcClient {
  const { issuer, clientId } = oidcSettings(provider)
  return { name: provider.name, issuer, clientId, clientSecret: openProviderSecret(access, provider), isLocal }
}

/** What only a directory has, as it was saved. */
export function directorySettings(provider: Provider): DirectorySettings {
  return provider.settings as DirectorySettings
}

/** A directory that can be asked, its secret open. Throws `secret-lost`. */
export function directoryOf(access: Access, provider: Provider): Directory {
  return { ...directorySettings(provider), name: provider.name, bindPassword: openProviderSecret(access, provider) }
}

/** The secret of a provider for who keeps it. */
export function sealProviderSecret(access: Access, providerId: string, secret: string): Buffer {
  return access.secrets.seal(secret, aboutProvider(providerId))
}

function openProviderSecret(access: Access, { providerId, secret }: Provider): string {
  return secret === null ? '' : access.secrets.open(secret, aboutProvider(providerId))
}

function aboutProvider(providerId: string): string {
  return `provider ${providerId}`
}
