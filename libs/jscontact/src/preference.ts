/** Gives the entries of a map with the preferred first: `pref` 1 is best, absent is last, equal ones keep their order. */
export function entriesByPreference<Entry extends { pref?: number }>(
  map: { [id: string]: Entry } | undefined,
): Entry[] {
  return Object.values(map ?? {}).sort((one, other) => (one.pref ?? 101) - (other.pref ?? 101))
}
