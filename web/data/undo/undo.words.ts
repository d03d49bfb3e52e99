import { defineWords } from '#web/words/define-words.ts'

/** What came of an undo. */
export const undoWords = defineWords('undo', {
  back: {
    en: { one: 'The contact is as it was.', other: '{{n}} contacts are as they were.' },
    es: { one: 'El contacto está como estaba.', other: '{{n}} contactos están como estaban.' },
  },
  trashed: {
    en: { one: 'One contact was taken out again.', other: '{{n}} contacts were taken out again.' },
    es: { one: 'Un contacto se ha vuelto a quitar.', other: '{{n}} contactos se han vuelto a quitar.' },
  },
  partly: {
    en: {
      one: 'One contact is as it was only in part: {{why}}.',
      other: '{{n}} contacts are as they were only in part: {{why}}.',
    },
    es: {
      one: 'Un contacto está como estaba solo en parte: {{why}}.',
      other: '{{n}} contactos están como estaban solo en parte: {{why}}.',
    },
  },
  part: { en: 'Only a part could be taken back: {{why}}.', es: 'Solo se ha podido deshacer una parte: {{why}}.' },
  none: { en: 'Nothing could be taken back: {{why}}.', es: 'No se ha podido deshacer nada: {{why}}.' },
  left: {
    en: { one: 'One was left as it is: {{why}}.', other: '{{n}} were left as they are: {{why}}.' },
    es: { one: 'Uno se ha dejado como está: {{why}}.', other: '{{n}} se han dejado como están: {{why}}.' },
  },
  same: {
    en: { one: 'One was so already.', other: '{{n}} were so already.' },
    es: { one: 'Uno ya estaba así.', other: '{{n}} ya estaban así.' },
  },
  nothing: {
    en: 'There was nothing to take back: all is as it was already.',
    es: 'No había nada que deshacer: todo está ya como estaba.',
  },
  whole: { en: 'Taken back', es: 'Deshecho' },
  'one-edited-since': { en: 'it was changed since', es: 'se ha cambiado desde entonces' },
  'one-moved-since': { en: 'it was moved since', es: 'se ha movido desde entonces' },
  'one-gone': { en: 'it is not there any more', es: 'ya no está' },
  'one-uid-taken': { en: 'another contact stands in its place', es: 'otro contacto está en su lugar' },
  'one-right-missing': { en: 'you may not change it any more', es: 'usted ya no puede cambiarlo' },
  'many-edited-since': { en: '{{n}} changed since', es: '{{n}} con cambios posteriores' },
  'many-moved-since': { en: '{{n}} moved since', es: '{{n}} en otro sitio desde entonces' },
  'many-gone': { en: '{{n}} not there any more', es: '{{n}} que ya no están' },
  'many-uid-taken': { en: '{{n}} with another contact in their place', es: '{{n}} con otro contacto en su lugar' },
  'many-right-missing': { en: '{{n}} that you may not change', es: '{{n}} que usted no puede cambiar' },
})
