import { defineWords } from '#web/words/define-words.ts'

/** The texts about books one had, and notes that stayed. */
export const formerWords = defineWords('former', {
  title: { en: 'Books you had', es: 'Libretas que tuvo' },
  lead: {
    en: 'You can come back to books you left. What you wrote for yourself alone stays yours when a colleague stops sharing.',
    es: 'Puede volver a las libretas que dejó. Lo que anotó solo para usted sigue siendo suyo cuando un compañero deja de compartir.',
  },
  left: { en: 'Books you left', es: 'Libretas que dejó' },
  noneLeft: { en: 'You have left no book.', es: 'No ha dejado ninguna libreta.' },
  of: { en: 'of {{name}}, left {{when}}', es: 'de {{name}}, la dejó {{when}}' },
  return: { en: 'Come back', es: 'Volver' },
  returnTo: { en: 'Come back to {{name}}', es: 'Volver a {{name}}' },
  returned: { en: '{{name}} is in your lists again', es: '{{name}} vuelve a estar en sus listas' },
  kept: { en: 'Your notes on contacts you see no more', es: 'Sus notas sobre contactos que ya no ve' },
  noneKept: {
    en: 'Nothing. If somebody stops sharing a contact on which you noted something, your note stays here, without the contact.',
    es: 'Nada. Si alguien deja de compartirle un contacto en el que anotó algo, su nota se queda aquí, sin el contacto.',
  },
  keptText: {
    en: 'Only you read them. If you see the contact again, they are back on it.',
    es: 'Solo las lee usted. Si vuelve a ver el contacto, estarán otra vez en él.',
  },
  when: { en: 'written {{when}}', es: 'escrito {{when}}' },
  forget: { en: 'Delete', es: 'Borrar' },
  forgetNote: { en: 'Delete the note “{{text}}”', es: 'Borrar la nota «{{text}}»' },
  forgotten: { en: 'The note is deleted', es: 'Nota borrada' },
  otherPart: { en: 'Something you set for yourself', es: 'Algo que puso solo para usted' },
})
