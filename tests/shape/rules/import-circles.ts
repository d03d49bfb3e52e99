import type { Module } from '../source/read-module.ts'

/** Every knot of modules that import each other in a circle, each as its modules in alphabetical order (Tarjan's algorithm). */
export function findImportCircles(modules: Module[]): string[][] {
  const importsOf = new Map(modules.map((module) => [module.path, module.imports.flatMap(({ path }) => path ?? [])]))
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  const enter = (path: string): void => {
    order.set(path, order.size)
    lowest.set(path, order.get(path)!)
    open.push(path)
    for (const next of importsOf.get(path) ?? []) {
      if (!importsOf.has(next)) continue
      if (!order.has(next)) enter(next)
      if (open.includes(next)) lowest.set(path, Math.min(lowest.get(path)!, lowest.get(next)!))
    }
    if (lowest.get(path) === order.get(path)) close(path)
  }
  const close = (path: string): void => {
    const knot = open.splice(open.indexOf(path))
    if (knot.length > 1 || importsOf.get(path)?.includes(path)) circles.push(knot.sort())
  }

  for (const { path } of modules) if (!order.has(path)) enter(path)
  return circles
}
