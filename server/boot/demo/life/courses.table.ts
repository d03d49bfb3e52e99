import type { Circle } from './life-words.ts'

/** How things went with somebody: since when, when they last talked, in days before today, and how often. */
export interface Course {
  readonly circle: Circle
  readonly began: number
  readonly last: number
  readonly talks: number
  readonly isKey?: boolean
  readonly isTrusted?: boolean
  /** They only ever talked through a wire, and live in one town. */
  readonly isUnmet?: boolean
}

/** With clients: some of them key, some kept well, some fading, some hardly begun. */
export const CLIENT_COURSES: readonly Course[] = [
  { circle: 'work', began: 2100, last: 6, talks: 21, isKey: true, isTrusted: true },
  { circle: 'work', began: 1700, last: 14, talks: 16, isKey: true },
  { circle: 'work', began: 1500, last: 38, talks: 14, isKey: true },
  { circle: 'work', began: 1300, last: 71, talks: 12, isKey: true },
  { circle: 'work', began: 900, last: 22, talks: 10, isKey: true },
  { circle: 'work', began: 640, last: 45, talks: 9, isKey: true },
  { circle: 'work', began: 1900, last: 9, talks: 9 },
  { circle: 'work', began: 1600, last: 30, talks: 8 },
  { circle: 'work', began: 1450, last: 64, talks: 8 },
  { circle: 'work', began: 1200, last: 103, talks: 7 },
  { circle: 'work', began: 1100, last: 190, talks: 7 },
  { circle: 'work', began: 1000, last: 12, talks: 7, isUnmet: true },
  { circle: 'work', began: 800, last: 260, talks: 6 },
  { circle: 'work', began: 760, last: 17, talks: 5 },
  { circle: 'work', began: 700, last: 340, talks: 5 },
  { circle: 'work', began: 520, last: 84, talks: 4 },
  { circle: 'work', began: 430, last: 27, talks: 4 },
  { circle: 'work', began: 260, last: 51, talks: 3 },
  { circle: 'work', began: 120, last: 33, talks: 2 },
  { circle: 'work', began: 47, last: 47, talks: 1 },
]

/** With the press and suppliers. */
export const PRESS_COURSES: readonly Course[] = [
  { circle: 'work', began: 1000, last: 18, talks: 9, isKey: true },
  { circle: 'work', began: 620, last: 58, talks: 5 },
  { circle: 'work', began: 300, last: 130, talks: 3 },
]

/** With friends. */
export const OWN_COURSES: readonly Course[] = [
  { circle: 'own', began: 2600, last: 4, talks: 18, isKey: true, isTrusted: true },
  { circle: 'own', began: 2400, last: 35, talks: 12, isKey: true },
  { circle: 'own', began: 2000, last: 88, talks: 9 },
  { circle: 'own', began: 1400, last: 20, talks: 8 },
  { circle: 'own', began: 900, last: 165, talks: 6 },
]
