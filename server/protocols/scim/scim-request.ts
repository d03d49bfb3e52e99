import type { Actor } from '#base/actor.ts'
import type { DoorContext } from '../context.ts'

/** The root of the door. */
export const SCIM_ROOT = '/scim/v2'

/** Who asks, of what, and where answers say things are. */
export interface ScimRequest {
  readonly door: DoorContext
  readonly actor: Actor
  /** The address of the root, for `meta.location`. */
  readonly root: string
}
