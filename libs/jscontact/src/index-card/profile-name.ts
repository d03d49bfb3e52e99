import { knownService, profileKey } from '@lazo/normal'

/**
 * What of the address of a profile or a page is its own, and not of the place where it stands: the user's name, and of a page that
 * is nobody's profile its host.
 */
export function profileName(uri: string, service?: string): string {
  const profile = profileKey(uri, service)
  if (profile) return nameInKey(profile.key, knownService(profile.service) !== null)
  return /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]+)/i.exec(uri.trim())?.[1] ?? ''
}

/** The name in the key of a profile: `acme` of `company/acme`; where the service is not known, what stands last. */
export function nameInKey(key: string, isKnown = true): string {
  const [first = '', ...others] = key.replace(/^id:/, '').split('/')
  return (isKnown ? others[0] : others.at(-1)) ?? first
}
