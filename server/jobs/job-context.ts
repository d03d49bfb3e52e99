import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'

/** What a task gets: the domain, for whom it acts, the input it was enqueued with, and whether the worker is to stop. */
export interface JobContext {
  readonly domain: Domain
  readonly actor: Actor
  readonly input: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal
}

/** A task of a member: thin, it calls one domain verb. */
export type MemberTask = (context: JobContext) => Promise<void>

/** A task of the whole server, run by the calendar. */
export type ServerTask = (domain: Domain) => Promise<void>
