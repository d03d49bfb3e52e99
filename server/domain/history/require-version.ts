import { ProductError } from '#base/errors.ts'

/** The earlier state of this name. Throws `version-not-found`. Pure. */
export function requireVersion<Version extends { readonly versionId: string }>(
  versions: readonly Version[],
  versionId: string,
): Version {
  const version = versions.find((one) => one.versionId === versionId)
  if (!version) throw new ProductError('version-not-found', 'There is no such earlier state.')
  return version
}
