/** The scope of cards of which their home hides something: all their words, and the handles that are hidden. */
export const WHOLE = 'whole'
