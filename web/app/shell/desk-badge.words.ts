import { defineWords } from '#web/words/define-words.ts'

/** How many wait at the desk. */
export const deskBadgeWords = defineWords('desk-badge', {
  text: {
    en: { one: '1 at the desk', other: '{{count}} at the desk' },
    es: { one: '1 en la mesa', other: '{{count}} en la mesa' },
  },
  label: {
    en: { one: '1 at the desk: somebody waits for you', other: '{{count}} at the desk: people wait for you' },
    es: { one: '1 en la mesa: alguien le espera', other: '{{count}} en la mesa: hay quien le espera' },
  },
})
