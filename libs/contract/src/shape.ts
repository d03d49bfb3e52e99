import { z } from 'zod'

/** A schema: what comes in, and what is made of it. */
export type Shape<Output = unknown, Input = unknown> = z.ZodType<Output, Input>

/** What a schema makes of its input. */
export type OutputOf<S extends Shape> = z.output<S>

/** What a schema accepts. */
export type InputOf<S extends Shape> = z.input<S>

const names = z.registry<{ id: string }>()

/** Gives a schema the name under which the description of the API shows it once and refers to it. */
export function named<S extends Shape>(name: string, shape: S): S {
  names.add(shape, { id: name })
  return shape
}

/** The name of a schema; undefined when it has none. */
export function nameOf(shape: Shape): string | undefined {
  return names.get(shape)?.id
}

/** All schemas that have a name. */
export const namedShapes = names
