import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { checkLabel } from '#base/label.ts'
import type { IdentityTx } from '#store/identity/identity-store.ts'
import {
  deleteProvider,
  type Provider,
  readOfferedProviders,
  readProvider,
  readProvidersOf,
  saveProvider,
} from '#store/identity/providers.ts'
import { deleteSessionsIn } from '#store/identity/sessions.ts'
import type { Access } from '../access.ts'
import { domainOf } from '../policy/refuse-by-policy.ts'
import { discover } from './oidc.ts'
import { type OidcSettings, oidcClient, sealProviderSecret } from './provider-settings.ts'

/** What all kinds of providers have. */
export interface ProviderInput {
  readonly name: string
  readonly isOn: boolean
  readonly isListed: boolean
  readonly domains: readonly string[]
  readonly mayJoin: boolean
}

/** An OpenID provider as it is to be; without a secret the one before stays. */
export interface OidcInput extends ProviderInput, OidcSettings {
  readonly clientSecret?: string | undefined
}

/** What is offered to somebody who comes to sign in: it depends on the domain alone, never on who has an account. */
export async function offeredProviders(access: Access, email: string | undefined): Promise<Provider[]> {
  const domain = email?.includes('@') ? domainOf(email.trim().toLowerCase()) : null
  return access.identity.ask((tx) => readOfferedProviders(tx, domain))
}

/** The providers of the actor’s workspace. Throws `right-missing`. */
export async function listProviders(access: Access, actor: Actor): Promise<Provider[]> {
  if (!isAdministrator(actor))
    throw new ProductError('right-missing', 'Only owners and administrators see how people sign in.')
  return access.identity.ask((tx) => readProvidersOf(tx, actor.workspaceId))
}

/**
 * Adds an OpenID provider, or changes one, after asking whether it can be reached. Only owners may: whoever runs a provider may come
 * in as anybody of the workspace. Throws `right-missing`, `provider-not-found`, `provider-unreachable`, `input-invalid`.
 */
export async function saveOidcProvider(
  access: Access,
  actor: Actor,
  change: { providerId: string | null; input: OidcInput; isLocal: boolean },
): Promise<Provider> {
  requireOwner(actor)
  const before =
    change.providerId === null
      ? null
      : await requireOwnProvider(access, actor, { providerId: change.providerId, kind: 'oidc' })
  const provider = oidcProvider(access, actor, change.input, before)
  await discover(oidcClient(access, provider, change.isLocal))
  await keepProvider(access, actor, provider, before)
  return provider
}

/**
 * Removes a provider. Who came in by it keeps the account; all sessions that providers of the workspace vouched for end. Throws
 * `right-missing`, `provider-not-found`.
 */
export async function removeProvider(access: Access, actor: Actor, providerId: string): Promise<void> {
  requireOwner(actor)
  const { workspaceId } = actor
  const remove = async (tx: IdentityTx): Promise<boolean> => {
    await deleteSessionsIn(tx, workspaceId)
    return deleteProvider(tx, workspaceId, providerId)
  }
  await requireOwnProvider(access, actor, { providerId })
  if (!(await access.identity.transact(remove))) throw providerNotFound()
  await note(access, actor, 'provider-removed', { providerId })
}

/** A provider of the actor’s workspace. Throws `provider-not-found`. */
export async function requireOwnProvider(
  access: Access,
  actor: Actor,
  wanted: { providerId: string; kind?: Provider['kind'] },
): Promise<Provider> {
  const { providerId, kind } = wanted
  const found = isId(providerId) ? await access.identity.ask((tx) => readProvider(tx, providerId)) : null
  if (found?.workspaceId === actor.workspaceId && (kind === undefined || found.kind === kind)) return found
  throw providerNotFound()
}

function oidcProvider(access: Access, actor: Actor, input: OidcInput, before: Provider | null): Provider {
  const { issuer, clientId, trustsEmail, clientSecret } = input
  const now = access.clock.now()
  const providerId = before?.providerId ?? access.ids.next()
  const kept = before?.secret ?? null
  return {
    providerId,
    workspaceId: actor.workspaceId,
    kind: 'oidc',
    ...commonOf(input),
    settings: { issuer, clientId, trustsEmail } satisfies OidcSettings,
    secret: clientSecret === undefined ? kept : sealProviderSecret(access, providerId, clientSecret),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  }
}

/** What all kinds have, as it is kept. Throws `input-invalid`. */
export function commonOf({ name, isOn, isListed, domains, mayJoin }: ProviderInput) {
  const known = [...new Set(domains)].toSorted()
  return { name: checkLabel(name, 'A provider', ' that people know it by'), isOn, isListed, domains: known, mayJoin }
}

/** Saves a provider with its entry in the audit; the secret is in neither the entry nor its subject. */
export async function keepProvider(
  access: Access,
  actor: Actor,
  provider: Provider,
  before: Provider | null,
): Promise<void> {
  await access.identity.transact(async (tx) => {
    await saveProvider(tx, provider)
    if (before?.isOn && !provider.isOn) await deleteSessionsIn(tx, actor.workspaceId)
  })
  const { providerId, kind, name, isOn, domains, mayJoin, settings } = provider
  const payload = { providerId, kind, name, isOn, domains, mayJoin, settings }
  await note(access, actor, before ? 'provider-changed' : 'provider-added', payload)
}

function note(
  access: Access,
  { accountId, workspaceId, memberId, door }: Actor,
  act: 'provider-added' | 'provider-changed' | 'provider-removed',
  payload: Record<string, unknown>,
): Promise<void> {
  const subject = `workspace:${workspaceId}`
  return access.journal({ act, accountId, subject, door, member: { workspaceId, memberId }, payload })
}

/** Refuses who does not own the workspace. */
export function requireOwner(actor: Actor): void {
  if (!actor.mayWrite) throw new ProductError('scope-missing', 'This access may only read.')
  if (actor.role !== 'owner')
    throw new ProductError('right-missing', 'Only an owner decides who may say who people are.')
}

function providerNotFound(): ProductError {
  return new ProductError('provider-not-found', 'There is no such way to sign in.')
}
