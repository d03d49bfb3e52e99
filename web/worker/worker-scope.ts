/** An event whose work the browser waits for. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

/** A request of a page, to be answered instead of the network. */
interface RequestEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** A message that a push service brought. */
interface MessageEvent extends LastingEvent {
  readonly data: { text(): string } | null
}

/** A press on a notification. */
interface PressEvent extends LastingEvent {
  readonly notification: { close(): void }
}

/** A page of the app that is open. */
interface OpenPage {
  focus(): Promise<unknown>
  navigate(url: string): Promise<unknown>
}

/** What a service worker has around it, as far as ours uses it: the types of pages and of workers do not go together. */
export interface WorkerScope {
  readonly location: Location
  readonly clients: {
    claim(): Promise<void>
    matchAll(wanted: { type: 'window' }): Promise<readonly OpenPage[]>
    openWindow(url: string): Promise<unknown>
  }
  readonly registration: { showNotification(title: string, options: object): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', hear: (event: LastingEvent) => void): void
  addEventListener(name: 'push', hear: (event: MessageEvent) => void): void
  addEventListener(name: 'notificationclick', hear: (event: PressEvent) => void): void
  addEventListener(name: 'fetch', hear: (event: RequestEvent) => void): void
}
