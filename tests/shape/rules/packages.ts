import { fences, neverImported } from './fences.table.ts'

/** What the rules look at in a package.json. */
export type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>

/** What the rules look at in a package-lock.json. */
export type LockFile = {
  packages: Record<string, { link?: boolean; resolved?: string; integrity?: string; engines?: unknown }>
}

/** Dependencies that are not pinned to one version, each as a sentence. */
export function findLoosePins(file: string, manifest: Manifest): string[] {
  const loose = Object.entries(dependenciesOf(manifest)).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  return loose.map(([name, version]) => `${file} wants ${name} ${version}, which is not one version`)
}

/** Dependencies that the table of fences does not know, each as a sentence. */
export function findUnfenced(file: string, manifest: Manifest): string[] {
  const isKnown = (name: string): boolean => {
    const isOurs = name.startsWith('@lazo/')
    return (
      isOurs || fences.some((fence) => fence.package === name) || neverImported.some((pattern) => pattern.test(name))
    )
  }
  const unknown = Object.keys(dependenciesOf(manifest)).filter((name) => !isKnown(name))
  return unknown.map((name) => `${file} depends on ${name}, which has no fence`)
}

/** Entries of the lock file that name an address, lack a checksum or would make an older npm warn, each as a sentence. */
export function findLockProblems(lock: LockFile): string[] {
  const foreign = Object.entries(lock.packages).filter(
    ([place, entry]) => place.includes('node_modules/') && !entry.link,
  )
  return foreign.flatMap(([place, { resolved, integrity, engines }]) => [
    ...(resolved === undefined ? [] : [`package-lock.json: ${place} names an address`]),
    ...(integrity?.startsWith('sha512-') ? [] : [`package-lock.json: ${place} has no checksum`]),
    ...(engines === undefined ? [] : [`package-lock.json: ${place} has engines; run tools/strip-engines.ts`]),
  ])
}

function dependenciesOf(manifest: Manifest): Record<string, string> {
  return { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
}
