/** An event whose work the browser waits for. */
interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

/** A request of a page, to be answered instead of the network. */
interface RequestEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** What a service worker has around it, as far as ours uses it: the types of pages and of workers do not go together. */
export interface WorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', hear: (event: LastingEvent) => void): void
  addEventListener(name: 'fetch', hear: (event: RequestEvent) => void): void
}
