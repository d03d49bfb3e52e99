import type { SignInWay } from '#store/identity/sessions.ts'

const STRONG: Readonly<Record<SignInWay, boolean>> = {
  password: false,
  'password-and-code': true,
  passkey: true,
  // Whoever runs the workspace chose the provider, which asks for what it finds right.
  oidc: true,
  ldap: false,
  'ldap-and-code': true,
}

/** Whether a session was opened with more than a password. */
export function isStrong({ way }: { readonly way: SignInWay }): boolean {
  return STRONG[way]
}

/** By what a session counts as opened once a code was shown in it. */
export function withCode(way: SignInWay): SignInWay {
  if (way === 'password') return 'password-and-code'
  return way === 'ldap' ? 'ldap-and-code' : way
}

/** By what it counts as opened when there is no second factor any more. */
export function withoutCode(way: SignInWay): SignInWay {
  if (way === 'password-and-code') return 'password'
  return way === 'ldap-and-code' ? 'ldap' : way
}
