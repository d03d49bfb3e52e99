import { defineWords } from '#web/words/define-words.ts'

/** The texts of who learns of interactions with the contacts of a book. */
export const talkVisibilityWords = defineWords('talk-visibility', {
  title: { en: 'Interactions in “{{name}}”', es: 'Interacciones en «{{name}}»' },
  lead: {
    en: 'What holds for new interactions with the contacts of this book, unless whoever had them says otherwise. What was recorded stays as it is.',
    es: 'Lo que vale para las interacciones nuevas con los contactos de esta libreta, si quien las tuvo no dice otra cosa. Lo ya anotado se queda como está.',
  },
  who: { en: 'Who learns of them', es: 'Quién se entera' },
  'usual-private': { en: 'As usual: only who had them', es: 'Lo habitual: solo quien las tuvo' },
  'usual-shared': {
    en: 'As usual: those who see the contact, that they took place',
    es: 'Lo habitual: quien ve el contacto, que han tenido lugar',
  },
  private: { en: 'Only who had them', es: 'Solo quien las tuvo' },
  shared: { en: 'Those who see the contact: that they took place', es: 'Quien ve el contacto: que han tenido lugar' },
  open: { en: 'Those who see the contact, with their text', es: 'Quien ve el contacto, con su texto' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved for “{{name}}”', es: 'Guardado para «{{name}}»' },
})
