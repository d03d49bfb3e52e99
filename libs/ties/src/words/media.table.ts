/** What is known of a medium before anything was said through it. */
export interface MediumFacts {
  /** How much one interaction through it weighs in the warmth of a tie. */
  readonly weight: number
  /** 1 where people are in one place or hold something in their hands, 2 where a wire is between them. */
  readonly presence: 1 | 2
  /** `contact` says something to one person, `signal` only shows attention, `none` is a remark to oneself. */
  readonly reach: 'contact' | 'signal' | 'none'
  /** Minutes it takes where nobody has said how long it was. */
  readonly minutes: number
}

/** The media of interactions. */
export const media = {
  meeting: { weight: 10, presence: 1, reach: 'contact', minutes: 60 },
  event: { weight: 5, presence: 1, reach: 'contact', minutes: 30 },
  call: { weight: 6, presence: 2, reach: 'contact', minutes: 15 },
  'video-call': { weight: 7, presence: 2, reach: 'contact', minutes: 30 },
  email: { weight: 3, presence: 2, reach: 'contact', minutes: 5 },
  message: { weight: 3, presence: 2, reach: 'contact', minutes: 2 },
  comment: { weight: 1.5, presence: 2, reach: 'contact', minutes: 2 },
  mention: { weight: 1, presence: 2, reach: 'signal', minutes: 1 },
  reaction: { weight: 0.5, presence: 2, reach: 'signal', minutes: 0 },
  endorsement: { weight: 1.5, presence: 2, reach: 'contact', minutes: 1 },
  letter: { weight: 6, presence: 1, reach: 'contact', minutes: 20 },
  gift: { weight: 6, presence: 1, reach: 'contact', minutes: 20 },
  note: { weight: 0, presence: 2, reach: 'none', minutes: 0 },
} as const satisfies Readonly<Record<string, MediumFacts>>

/** Through what an interaction took place. */
export type Medium = keyof typeof media
