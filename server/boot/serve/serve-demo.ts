import { type ServeEvents, serve } from './serve.ts'
import type { StopReason } from './until-told-to-stop.ts'

/** What the demonstration tells besides. */
export interface DemoEvents extends ServeEvents {
  onPreparing(): void
  onDemo(email: string, password: string): void
}

/** Placeholder until the demo is there. */
export async function serveDemo(_language: 'es' | 'en', events: DemoEvents): Promise<StopReason> {
  return serve({}, events)
}
