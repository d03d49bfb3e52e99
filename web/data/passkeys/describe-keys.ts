import { fromBase64url } from './base64url.ts'

/** Keys that a question names, as a browser takes them. Pure. */
export function describeKeys(keys: readonly PublicKeyCredentialDescriptorJSON[] = []): PublicKeyCredentialDescriptor[] {
  return keys.map(({ id, transports }) => ({
    id: fromBase64url(id),
    type: 'public-key',
    ...(transports ? { transports: transports as AuthenticatorTransport[] } : {}),
  }))
}
