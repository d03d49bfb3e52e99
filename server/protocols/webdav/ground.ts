import type { IncomingHttpHeaders } from 'node:http'
import type { DavReport, RenderedXml, XmlName } from '@lazo/davxml'
import type { DeviceActor } from '#access/app-passwords/authenticate-device.ts'
import type { DoorContext } from '../context.ts'
import type { Address } from './address.ts'

/** One request of a device that is known, with its body read. */
export interface Visit {
  readonly door: DoorContext
  readonly tree: Tree
  readonly actor: DeviceActor
  readonly method: string
  readonly address: Address
  /** The path as it was asked, which is what answers about the resource itself must name. */
  readonly path: string
  /** What stood behind the question mark. */
  readonly query: string
  readonly headers: IncomingHttpHeaders
  /** The authority the request was made to, as the client knows it. */
  readonly host: string
  /** Null when there was none. */
  readonly body: Buffer | null
}

/** What is answered. */
export interface DavAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Produce
}

/** Writes a long answer piece by piece; what it throws before the first piece is answered as an error. */
export type Produce = (send: Send) => Promise<void>

/** Takes the next piece; waits while the reader is slow. */
export type Send = (text: string) => Promise<void>

/** Answers one request. */
export type Handler = (visit: Visit) => Promise<DavAnswer>

/** A property that the server keeps true by itself (RFC 4918 §4.2), of one kind of resource. */
export interface LiveProperty<T> {
  readonly name: XmlName
  /** Whether `allprop` tells it; what is long, or made by other standards than RFC 4918, is told when asked by name. */
  readonly isCommon: boolean
  /** Whether it can be told only of a resource whose text was read. */
  readonly needsText: boolean
  /** Whether PROPPATCH may change it. */
  readonly isWritable: boolean
  /** Reads what no resource holds, before it is told in an answer that asks for it. */
  prepare?(visit: Visit): Promise<void>
  /** The element as it stands in an answer; null when this resource has no such property. */
  read(resource: T, visit: Visit): RenderedXml | null
}

/** Properties that clients keep on a resource, as XML by the key of their name. */
export type DeadProperties = ReadonlyMap<string, string>

/** What a PROPPATCH sets and removes: live properties by their text, dead ones as they came; null is what goes. */
export interface PropertyChanges {
  readonly live: ReadonlyMap<string, string | null>
  readonly dead: readonly { readonly name: XmlName; readonly xml: string | null }[]
}

/** Some resource with its address. */
export interface Listed<T> {
  readonly href: string
  readonly resource: T
  readonly dead?: DeadProperties
}

/** Takes the members of a collection; waits while the reader of the answer is slow. */
export interface ChildSink {
  /** What of the members must be read for this answer. */
  needs<C>(kind: ResourceKind<C>): { readonly text: boolean; readonly dead: boolean }
  take<C>(kind: ResourceKind<C>, children: readonly Listed<C>[]): Promise<void>
}

/** A report on a kind of resource (RFC 3253 §3.6). */
export interface Report {
  readonly name: XmlName
  readonly kind: DavReport['kind']
  run(visit: Visit, asked: DavReport): Promise<DavAnswer>
}

/** How clients keep properties on a kind of resource. */
export interface PropertyKeeping<T> {
  /** What they keep; absent where they may keep nothing. */
  readDead?(visit: Visit, resource: T): Promise<DeadProperties>
  /** Changes what PROPPATCH may change, all of it or nothing; absent where that is nothing. */
  saveProperties?(visit: Visit, changes: PropertyChanges): Promise<void>
}

/** A row of the table of kinds: what a resource is, what it tells of itself, and what can be done with it. */
export interface ResourceKind<T> extends PropertyKeeping<T> {
  readonly properties: ReadonlyMap<string, LiveProperty<T>>
  readonly reports: readonly Report[]
  /** What can be done besides what every resource takes: OPTIONS, PROPFIND, PROPPATCH and REPORT. */
  readonly methods: Readonly<Record<string, Handler>>
  /** The resource at an address. Throws the codes of what is not found. */
  find(visit: Visit, address: Address): Promise<T>
  /** Gives the members of a collection; absent where there are none. */
  walkChildren?(visit: Visit, resource: T, sink: ChildSink): Promise<void>
}

/** Which kind of resource stands at which address: the table of everything this door knows. */
export interface Tree {
  /** The kinds at the levels of each area, from its root down. */
  readonly areas: ReadonlyMap<string, readonly ResourceKind<unknown>[]>
  /** The kind at an address; undefined where nothing can be. */
  kindAt(address: Address): ResourceKind<unknown> | undefined
}
