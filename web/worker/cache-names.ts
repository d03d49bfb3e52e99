const SHELLS = 'lazo-shell-'

/** The files of the app in one version. */
export function shellName(version: string): string {
  return `${SHELLS}${version}`
}

/**
 * The kept versions of the app that nobody needs any more, of the names of all caches in the order in which these were made:
 * tabs that are open still load parts of the version before the present one. Pure.
 */
export function oldShells(names: readonly string[], present: string): string[] {
  return names.filter((name) => name.startsWith(SHELLS) && name !== present).slice(0, -1)
}
