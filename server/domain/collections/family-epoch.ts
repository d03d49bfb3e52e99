import type { DeviceFamily } from '#base/actor.ts'

/** In this order for good: what was given out before says its family by its place. */
const FAMILIES: readonly DeviceFamily[] = ['plain', 'apple', 'android', 'thunderbird', 'evolution']

/** There may come as many. */
const ROOM = 16

/**
 * The epoch of a view as one family of programs has it. What a card looks like hangs on who asks, so ETags and tokens of one
 * family say nothing to another, and programs of several families that share a password do not make each other start over. Pure.
 */
export function epochFor(viewEpoch: number, family: DeviceFamily): number {
  return viewEpoch * ROOM + FAMILIES.indexOf(family)
}

/** The epoch of the view, whatever the family. Pure. */
export function viewEpochOf(epoch: number): number {
  return Math.floor(epoch / ROOM)
}
