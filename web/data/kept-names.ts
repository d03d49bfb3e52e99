/** What the names of all databases of replicas in a browser begin with. */
export const REPLICAS = 'lazo-'

/** The caches of what people see and share, by what is in them. */
export const CACHES = {
  /** Photos that were seen. */
  photos: 'lazo-photos',
  /** What other apps handed over and nobody has looked at yet. */
  shared: 'lazo-shared',
  /** What was answered last of talks, ties and what is to be done, to be read without the network. */
  seen: 'lazo-seen',
} as const

/** What a browser keeps beside its databases, by what it is about. */
export const KEPT = {
  /** Who was signed in last. */
  me: 'lazo.me',
  settings: 'lazo.settings',
  workspace: 'lazo.workspace',
  /** The cards that were opened lately. */
  recent: 'lazo.recent',
  /** The cards that were opened and the server has not heard of. */
  openings: 'lazo.openings',
  /** The book that new cards go to. */
  homeBook: 'lazo.home-book',
  /** Which databases hold a copy of contacts. */
  copies: 'lazo.copies',
  /** Somebody signed out, and the server has not heard of it. */
  leaving: 'lazo.leaving',
  /** Where the list on the screen was scrolled to when this tab last left the page; until it is there again. */
  place: 'lazo.place',
  /** When this tab last loaded the page anew by itself, in milliseconds; until the tab is closed. */
  reloadedAt: 'lazo.reloaded-at',
} as const
