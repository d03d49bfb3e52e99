import { defineWords } from '#web/words/define-words.ts'

/** What is told without being asked. */
export const toldWords = defineWords('told', {
  'refused-edit': {
    en: 'The edit of {{name}} could not be saved: {{message}}',
    es: 'El cambio en {{name}} no se ha podido guardar: {{message}}',
  },
  'refused-layer': {
    en: 'What only you see of {{name}} could not be saved: {{message}}',
    es: 'Lo que solo usted ve de {{name}} no se ha podido guardar: {{message}}',
  },
  'refused-create': {
    en: 'The new contact {{name}} could not be saved: {{message}}',
    es: 'El contacto nuevo {{name}} no se ha podido guardar: {{message}}',
  },
  'refused-photo': {
    en: 'The photo of {{name}} could not be saved: {{message}}',
    es: 'La foto de {{name}} no se ha podido guardar: {{message}}',
  },
  see: { en: 'See what was lost', es: 'Ver lo que se perdió' },
  alert: {
    en: { one: '{{device}} has deleted a contact.', other: '{{device}} has deleted {{count}} contacts at once.' },
    es: { one: '{{device}} ha borrado un contacto.', other: '{{device}} ha borrado {{count}} contactos de una vez.' },
  },
  'alarm-cards-opened': {
    en: '{{who}} has opened {{count}} different contacts within an hour. Please see to it.',
    es: '{{who}} ha abierto {{count}} contactos distintos en una hora. Conviene que lo revise.',
  },
  'alarm-cards-taken': {
    en: '{{who}} has taken {{count}} contacts out of “{{book}}” within an hour. Please see to it.',
    es: '{{who}} se ha llevado {{count}} contactos de «{{book}}» en una hora. Conviene que lo revise.',
  },
  seeAlarms: { en: 'See the alarms', es: 'Ver las alarmas' },
  somebody: { en: 'Somebody', es: 'Alguien' },
  takeBack: { en: 'Bring them back', es: 'Recuperarlos' },
  revoked: { en: 'The password of {{device}} is no longer good.', es: 'La contraseña de {{device}} ya no sirve.' },
  renewed: { en: 'The password of {{device}} was renewed.', es: 'La contraseña de {{device}} se ha renovado.' },
})
