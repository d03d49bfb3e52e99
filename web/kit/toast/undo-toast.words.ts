import { defineWords } from '#web/words/define-words.ts'

/** How far a long undo is. */
export const undoToastWords = defineWords('undo-toast', {
  progress: {
    en: 'Taking back: {{seen}} of {{of}} contacts…',
    es: 'Deshaciendo: {{seen}} de {{of}} contactos…',
  },
  progressOpen: { en: 'Taking back: {{seen}} contacts…', es: 'Deshaciendo: {{seen}} contactos…' },
  stop: { en: 'Stop', es: 'Parar' },
  stopped: {
    en: 'Stopped after {{seen}} contacts. Undone again, it goes on there.',
    es: 'Detenido tras {{seen}} contactos. Si lo deshace otra vez, sigue desde ahí.',
  },
  cut: {
    en: 'It broke off after {{seen}} contacts. Undone again, it goes on there. {{why}}',
    es: 'Se ha cortado tras {{seen}} contactos. Si lo deshace otra vez, sigue desde ahí. {{why}}',
  },
})
