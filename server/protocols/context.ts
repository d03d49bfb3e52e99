import type { health, Language, OutputOf } from '@lazo/contract'
import type { Access } from '#access/access.ts'
import type { Actor } from '#base/actor.ts'
import type { Logger } from '#base/log.ts'
import type { Metrics } from '#base/metrics.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import type { PresentMember } from '#domain/presence/read-present.ts'
import type { SaidSign } from '#domain/presence/sign.ts'

/** The settings that doors heed. */
export interface DoorSettings {
  /** The address people use (`LAZO_URL`), without path; null when it was not set. */
  readonly publicUrl: string | null
  /** Whether the server itself speaks TLS. */
  readonly isTls: boolean
  /** Proxies whose word on the client counts (`LAZO_TRUST_PROXY`): addresses, networks, or names such as `loopback`. */
  readonly trustedProxies: readonly string[]
  /** The key that opens /metrics (`LAZO_METRICS_TOKEN`); without it only the machine itself may look. */
  readonly metricsToken: string | null
  /** The language for readers who ask for none of ours. */
  readonly language: Language
}

/** How the server feels, as `boot` knows it. */
export type HealthReport = Omit<OutputOf<typeof health>, 'status' | 'version'>

/**
 * Whether programs elsewhere reach the server: `reached`, or why not. `no-address`: LAZO_URL is not set; `no-tls`: it is no https;
 * `name-unknown`: its name leads nowhere; `no-answer`: nothing answers there, or not in time; `certificate-bad`: programs would
 * not trust the certificate; `answer-foreign`: something else answers; `proxy-unknown`: this server does not know the proxy before
 * it, and so takes no passwords from it; `methods-blocked`: pages come through, what address books ask does not.
 */
export type Reach =
  | 'reached'
  | 'no-address'
  | 'no-tls'
  | 'name-unknown'
  | 'no-answer'
  | 'certificate-bad'
  | 'answer-foreign'
  | 'proxy-unknown'
  | 'methods-blocked'

/** A certificate, with those of its issuers behind it, and its key, both PEM. */
export interface SigningPair {
  readonly cert: string
  readonly key: string
}

/** What the server is built of. */
export interface ServerParts {
  readonly domain: MembersDomain
  readonly access: Access
  readonly log: Logger
  readonly settings: DoorSettings
  /** Certificate and key, when the server itself speaks TLS. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null
  /** The version of the product. */
  readonly version: string
  /** The folder of the built web app; null where none was built, and then plain pages stand in for it. */
  readonly appFolder: string | null
  /** Asks the database and the backups how they are; answers within seconds, also when they do not. */
  readHealth(): Promise<HealthReport>
  /** Asks the public address whether this server answers there; what it found is good for some seconds. */
  checkReach(): Promise<Reach>
  /** What configuration profiles are signed with; null when there is nothing to sign with. */
  readSigningPair(): Promise<SigningPair | null>
}

/** Who wants to be told of changes, from which state on, and what throws when the key in use is no longer good. */
export interface LiveReader {
  readonly actor: Actor
  readonly since: string | undefined
  recheck(): Promise<unknown>
}

/** Tells of changes as they happen. */
export interface LiveEvents {
  /** Opens the answer to a reader, as text of `text/event-stream`. */
  open(reader: LiveReader): Promise<AsyncIterable<Uint8Array>>
  /** Says what a page of the actor's does at a card, tells those who have it open too, and gives who they are. */
  announce(actor: Actor, said: SaidSign): Promise<readonly PresentMember[]>
}

/** What all doors work with. */
export interface DoorContext extends ServerParts {
  readonly metrics: Metrics
  readonly live: LiveEvents
}
