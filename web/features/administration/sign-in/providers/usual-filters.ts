/** By what most directories find a person (RFC 4515), `{user}` standing for what was typed. */
const USUAL_FILTERS = {
  usual: '(|(mail={user})(uid={user}))',
  active: '(|(mail={user})(userPrincipalName={user})(sAMAccountName={user}))',
} as const

/** How people are found: by one of the usual filters, or by one that was written for this directory. */
export type FilterKind = keyof typeof USUAL_FILTERS | 'own'

/** Of which kind a filter is. Pure. */
export function kindOfFilter(filter: string): FilterKind {
  if (filter === USUAL_FILTERS.usual) return 'usual'
  return filter === USUAL_FILTERS.active ? 'active' : 'own'
}

/** The filter of a kind; one of one's own as it was written. Pure. */
export function filterOf(kind: string, own: string): string {
  return kind === 'usual' || kind === 'active' ? USUAL_FILTERS[kind] : own.trim()
}
