import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** One answered request. */
export interface RequestMeasure {
  readonly method: string
  /** The pattern of the address, never the address itself: that would make a line per card. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** What is counted while the product runs, in the form that Prometheus reads. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests: Histogram<'method' | 'route' | 'status'>
  readonly #dropped: Counter
  readonly #live: Gauge

  constructor() {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry, prefix: 'lazo_' })
    this.#requests = new Histogram({
      name: 'lazo_http_request_seconds',
      help: 'How long requests took until their answer was sent.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    })
    this.#live = new Gauge({ name: 'lazo_live_connections', help: 'Open connections for live events.', registers })
    this.#dropped = new Counter({
      name: 'lazo_live_dropped_total',
      help: 'Live connections closed because their reader was too slow.',
      registers,
    })
  }

  /** Notes an answered request. */
  noteRequest({ method, route, status, seconds }: RequestMeasure): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds)
  }

  /** Notes how many live connections there are. */
  noteLiveConnections(count: number): void {
    this.#live.set(count)
  }

  /** Notes a live connection that was closed because its reader was too slow. */
  noteDroppedReader(): void {
    this.#dropped.inc()
  }

  /** Everything counted so far, as text, and the media type of that text. */
  async read(): Promise<{ text: string; mediaType: string }> {
    return { text: await this.#registry.metrics(), mediaType: this.#registry.contentType }
  }
}
