import type { StoredProfile } from '#store/profiles/reader.ts'

/** The profile of who never made one: off, and what most people would show of themselves. */
export const blankProfile: StoredProfile = {
  cardId: null,
  reviewedAt: null,
  isOn: false,
  slug: null,
  bio: '',
  shows: ['photo', 'pronouns', 'organization', 'emails', 'links', 'profiles'],
  language: null,
}
