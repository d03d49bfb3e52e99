import { defineWords } from '#web/words/define-words.ts'

/** How many requests wait for an answer. */
export const requestBadgeWords = defineWords('request-badge', {
  text: {
    en: { one: '1 request', other: '{{count}} requests' },
    es: { one: '1 petición', other: '{{count}} peticiones' },
  },
  label: {
    en: {
      one: '1 request: a colleague asks you for something',
      other: '{{count}} requests: colleagues ask you for something',
    },
    es: { one: '1 petición: un compañero le pide algo', other: '{{count}} peticiones: unos compañeros le piden algo' },
  },
})
