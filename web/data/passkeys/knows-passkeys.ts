/** Whether this browser can make and use passkeys at all; whether they work at this address is for the server to say. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis
}
