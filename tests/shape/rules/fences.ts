import type { Module } from '../source/read-module.ts'
import { type Fence, fences } from './fences.table.ts'

/** Imports of packages outside their fence, or without one, each as a sentence. */
export function findFenceBreaks(modules: Module[], rules: readonly Fence[] = fences): string[] {
  return modules.flatMap(({ path, imports }) => {
    const packages = imports.filter((one) => one.package !== null && !one.package.startsWith('node:'))
    return packages.flatMap(({ package: name, line }) => {
      const fence = rules.find((rule) => rule.package === name)
      if (!fence) return [`${path}:${line} imports ${name}, which has no fence`]
      const isInside = fence.only.some((area) => path.startsWith(`${area}/`))
      return isInside ? [] : [`${path}:${line} imports ${name}, which stays in ${fence.only.join(', ')}`]
    })
  })
}
