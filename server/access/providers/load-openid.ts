import type * as openid from 'openid-client'

/** What speaks to OpenID providers, loaded when the first is asked: it takes 7 MB, and many servers have none. */
export function loadOpenid(): Promise<typeof openid> {
  return import('openid-client')
}
