import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A component whose code is loaded when it is first shown, by its name in its module. Stand a `Suspense` around it. */
export function lazily<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }))
}
