import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** The same as `lazily` for what a page does well without: where its code cannot be loaded, nothing stands in its place. */
export function lazilyOrNothing<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  const nothing: ComponentType<Props> = () => null
  return lazy(() =>
    load().then(
      (module) => ({ default: module[name] }),
      () => ({ default: nothing }),
    ),
  )
}
