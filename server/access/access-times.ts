const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long things of `access` live, in milliseconds. */
export const lifetimes = {
  /** A session ends after so long without use… */
  sessionIdle: 14 * DAY,
  /** …and after so long in any case. */
  session: 90 * DAY,
  /** Who was let in so lately need not prove again to be there. */
  justSignedIn: 10 * MINUTE,
  /** A second factor that was begun is confirmed within… */
  factorPending: 60 * MINUTE,
  /** A question to a passkey is answered within… */
  challenge: 5 * MINUTE,
  /** Who was sent to a provider comes back within… */
  atProvider: 10 * MINUTE,
  setupCode: 60 * MINUTE,
  resetLink: 24 * 60 * MINUTE,
  /** The last use of a session or token is written no finer than this. */
  useNoted: MINUTE,
  /** A proven app password is not compared again for so long; nor is one that was wrong. */
  deviceRemembered: 10 * MINUTE,
  /** Account and member behind it are not looked at again for so long. */
  deviceTrusted: 5_000,
  attempt: DAY,
  knownAddress: 90 * DAY,
  /** Ended tokens, codes and links are still shown or kept so long. */
  ended: 30 * DAY,
} as const

/** The moment so many milliseconds after another; before it when negative. */
export function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds)
}
