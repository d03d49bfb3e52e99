import { defineWords } from '#web/words/define-words.ts'

/** What batches of so many cards that they go in pieces are called in the list of what was done. */
export const batchWords = defineWords('batch', {
  deleted: { en: '{{count}} contacts deleted', es: '{{count}} contactos eliminados' },
  restored: { en: '{{count}} contacts restored', es: '{{count}} contactos recuperados' },
  moved: { en: '{{count}} contacts moved to {{book}}', es: '{{count}} contactos movidos a {{book}}' },
  linked: { en: '{{count}} contacts put into {{book}} too', es: '{{count}} contactos añadidos también a {{book}}' },
  unlinked: { en: '{{count}} contacts taken out of {{book}}', es: '{{count}} contactos quitados de {{book}}' },
})
