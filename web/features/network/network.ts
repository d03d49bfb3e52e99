import type { network, networkGraph, OutputOf } from '@lazo/contract'

/** What a member's whole network is. */
export type Network = OutputOf<typeof network>

/** Everybody of it and what joins them. */
export type NetworkGraph = OutputOf<typeof networkGraph>

/** Somebody of it. */
export type Person = NetworkGraph['nodes'][number]

/** A figure as a table: the heads of its columns, then its rows. */
export interface Figures {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
