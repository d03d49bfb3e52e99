import { defineWords } from '#web/words/define-words.ts'

/** What was just done, each as a sentence. */
export const doneWords = defineWords('done', {
  edited: { en: '{{name}} is saved', es: '{{name}}: guardado' },
  'layer-edited': { en: 'Saved for you alone', es: 'Guardado solo para usted' },
  created: { en: '{{name}} is kept', es: '{{name}}: añadido' },
  deleted: {
    en: { one: '{{name}} is in the trash', other: '{{count}} contacts are in the trash' },
    es: { one: '{{name}} está en la papelera', other: '{{count}} contactos están en la papelera' },
  },
  restored: {
    en: { one: 'The contact is back', other: '{{count}} contacts are back' },
    es: { one: 'El contacto ha vuelto', other: '{{count}} contactos han vuelto' },
  },
  moved: {
    en: { one: '{{name}} is now in {{book}}', other: '{{count}} contacts are now in {{book}}' },
    es: { one: '{{name}} está ahora en {{book}}', other: '{{count}} contactos están ahora en {{book}}' },
  },
  linked: {
    en: { one: '{{name}} is in {{book}} too', other: '{{count}} contacts are in {{book}} too' },
    es: { one: '{{name}} está también en {{book}}', other: '{{count}} contactos están también en {{book}}' },
  },
  unlinked: {
    en: { one: '{{name}} is no longer in {{book}}', other: '{{count}} contacts are no longer in {{book}}' },
    es: { one: '{{name}} ya no está en {{book}}', other: '{{count}} contactos ya no están en {{book}}' },
  },
  'bulk-edited': {
    en: { one: '{{name}} is changed', other: '{{count}} contacts are changed' },
    es: { one: '{{name}}: cambiado', other: '{{count}} contactos cambiados' },
  },
  'photo-saved': { en: '{{name}} has a new photo', es: '{{name}} tiene foto nueva' },
  imported: {
    en: { one: 'One contact came in', other: '{{count}} contacts came in' },
    es: { one: 'Ha llegado un contacto', other: 'Han llegado {{count}} contactos' },
  },
  merged: { en: '{{name}} is one card now', es: '{{name}}: ahora es un solo contacto' },
  talked: {
    en: { one: 'Talk with {{name}} kept', other: 'Talk with {{count}} people kept' },
    es: { one: 'Contacto con {{name}} anotado', other: 'Contacto con {{count}} personas anotado' },
  },
  'talk-changed': { en: 'The talk is saved', es: 'Anotación guardada' },
  'talk-removed': { en: 'The talk is removed', es: 'Anotación quitada' },
  'follow-up-noted': { en: 'Follow-up noted', es: 'Seguimiento anotado' },
  'follow-up-changed': { en: 'Follow-up saved', es: 'Seguimiento guardado' },
  'follow-up-done': { en: 'Done: {{text}}', es: 'Hecho: {{text}}' },
  'follow-up-cancelled': { en: 'Not needed any more: {{text}}', es: 'Ya no hace falta: {{text}}' },
  'tie-changed': { en: 'Saved for you alone', es: 'Guardado solo para usted' },
  'item-done': { en: '{{name}}: done.', es: '{{name}}: hecho.' },
  'item-snoozed': { en: '{{name}} comes back on {{day}}.', es: '{{name}} vuelve el {{day}}.' },
  'item-dismissed': { en: '{{name}}: not needed.', es: '{{name}}: no hace falta.' },
  resolved: { en: 'What you chose is kept', es: 'Se ha guardado lo elegido' },
})
