/** The seasons in which people of a culture greet each other. */
export const seasons = {
  es: [
    { kind: 'christmas', month: 12, day: 24 },
    { kind: 'new-year', month: 1, day: 1 },
    { kind: 'summer', month: 7, day: 31 },
  ],
  en: [
    { kind: 'christmas', month: 12, day: 25 },
    { kind: 'new-year', month: 1, day: 1 },
  ],
} as const
