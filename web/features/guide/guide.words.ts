import { defineWords } from '#web/words/define-words.ts'

/** The texts around the guide. */
export const guideWords = defineWords('guide', {
  title: { en: 'Guide', es: 'Guía' },
  lead: {
    en: 'How Lazo is used, in plain words and pictures.',
    es: 'Cómo se usa Lazo, con palabras sencillas e imágenes.',
  },
  firstHour: { en: 'How far you are in your first hour', es: 'Cómo va su primera hora' },
  keys: { en: 'By keyboard', es: 'Con el teclado' },
  keysText: {
    en: 'Everything can be done without a mouse. The question mark shows all shortcuts on any page.',
    es: 'Todo se puede hacer sin ratón. El signo de interrogación muestra los atajos en cualquier página.',
  },
  chapters: { en: 'Chapters', es: 'Capítulos' },
  server: { en: 'For who runs the server', es: 'Para quien lleva el servidor' },
})
