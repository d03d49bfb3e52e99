/** What other apps handed over and nobody has looked at yet. */
export const SHARED = 'lazo-shared'

/** Photos that were seen. */
export const PHOTOS = 'lazo-photos'

/** The files of the app in one version. */
export function shellName(version: string): string {
  return `lazo-shell-${version}`
}
