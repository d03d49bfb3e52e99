import type { IncomingHttpHeaders } from 'node:http'
import type { Language, Shape } from '@lazo/contract'
import type { Caller } from '#access/access.ts'
import type { Identified } from '#access/actors/authenticate.ts'
import type { SignedIn } from '#access/sessions/know-session.ts'
import type { ErrorCode } from '#base/errors.ts'
import type { DoorContext } from '../context.ts'
import type { CameBy } from '../device-place.ts'
import type { RouteName } from './route-words.table.ts'

/**
 * What a request must bring to be heard: nothing, a key, a key that may write, or (`account`) the session of a browser, in whatever
 * workspace and before what that one asks for, since it is about the person alone.
 */
export type Need = 'nothing' | 'account' | 'read' | 'write'

/** Who is known of a request that needs so much. */
export type WhoOf<N extends Need> = N extends 'nothing' ? null : N extends 'account' ? SignedIn : Identified

/** What can be done at an address. */
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The parts of an address that vary, by their names in the pattern. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown

/** A request as its handler gets it: known, decoded and checked. */
export interface Ask<N extends Need = Need, Path extends string = string, Query = unknown, Body = unknown> {
  readonly who: WhoOf<N>
  readonly caller: Caller
  readonly params: ParamsOf<Path>
  readonly query: Query
  readonly body: Body
  /** The body as it comes, for routes that take `bytes`. */
  readonly bytes: AsyncIterable<Uint8Array>
  readonly headers: IncomingHttpHeaders
  /** What stands behind the path, as it came: empty, or from the question mark on. */
  readonly search: string
  /** How the request came here: by which address, from where. */
  readonly cameBy: CameBy
  readonly language: Language
  /** Looks again whether the key is still good, for answers that stay open. Throws what `knowWho` throws. */
  recheck(): Promise<unknown>
}

/** What is sent piece by piece. */
export interface Stream {
  readonly mediaType: string
  readonly chunks: AsyncIterable<Uint8Array | string>
  /** In bytes, when it is known. */
  readonly size?: number
  /** The name under which a browser keeps it. */
  readonly fileName?: string
  /** Whether it is worth packing for who takes it so; never for what holds a secret beside something a stranger chose. */
  readonly isPacked?: boolean
}

/** What a handler answers. Without body and stream it is 204. */
export interface Answer<Body = unknown> {
  /** 200 when there is something to tell and nothing else is said. */
  readonly status?: number
  readonly body?: Body
  readonly stream?: Stream
  /** Names the state that is told; without it one is made of the answer itself. */
  readonly etag?: string
  /** Where what was made can be found, below the root of the API. */
  readonly location?: string
  readonly headers?: Readonly<Record<string, string | string[]>>
}

/** One thing that can be asked of the API: what it needs, what it takes, what it answers, and how. */
export interface Route<
  N extends Need = Need,
  Path extends string = string,
  Query = unknown,
  Body = unknown,
  Told = unknown,
> {
  readonly name: RouteName
  readonly method: Method
  /** Below the root of the API; parts that vary begin with a colon. Those that end in `Id` are identifiers. */
  readonly path: Path
  readonly need: N
  readonly query?: Shape<Query>
  readonly body?: Shape<Body>
  /** The media types of a body that is no JSON, for the description; it is given on as it comes. */
  readonly bytes?: readonly string[]
  /** How many bytes such a body may have; one that says it has more is refused before any of it is read. */
  readonly limit?: number
  readonly answer?: Shape<Told>
  /** The media types of an answer that is no JSON, for the description. */
  readonly streams?: readonly string[]
  /** What each line of such an answer is, where it comes in lines of JSON. */
  readonly line?: Shape
  readonly status?: 200 | 201 | 204
  /** Says when there is nothing to tell beside what is usually told: then it is 204. */
  readonly isEmptyWhen?: string
  /** What may go wrong beside what may go wrong everywhere, for the description. */
  readonly errors?: readonly ErrorCode[]
  handle(door: DoorContext, ask: Ask<N, Path, Query, Body>): Promise<Answer<Told>>
}

/** Declares a route. What the parts promise each other is checked here; the list of routes needs to know no more of it. */
export function route<N extends Need, Path extends string, Query, Body, Told>(
  parts: Route<N, Path, Query, Body, Told>,
): Route {
  return parts as unknown as Route
}
