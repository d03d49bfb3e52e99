/** Where messages to this browser go, and what seals them. */
interface Subscribed {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** Whether this browser can show messages of the server: it has to keep the app, and know how to be pushed. */
export function mayAskHere(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
}

/** Lets the browser ask the person whether they want messages signed with this key. Throws where they do not. */
export async function askSubscription(key: string): Promise<Subscribed> {
  const registration = await navigator.serviceWorker.ready
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint = '', keys = {} } = subscription.toJSON()
  return { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' }
}
