import { defineWords } from '#web/words/define-words.ts'

/** What of an action could not be done, and what batches are called that the outbox opens itself. */
export const outboxWords = defineWords('outbox', {
  delete: {
    en: { one: 'One contact could not be deleted: {{reason}}', other: '{{count}} could not be deleted: {{reason}}' },
    es: { one: 'Un contacto no se pudo eliminar: {{reason}}', other: '{{count}} no se pudieron eliminar: {{reason}}' },
  },
  restore: {
    en: { one: 'One contact could not be restored: {{reason}}', other: '{{count}} could not be restored: {{reason}}' },
    es: {
      one: 'Un contacto no se pudo recuperar: {{reason}}',
      other: '{{count}} no se pudieron recuperar: {{reason}}',
    },
  },
  move: {
    en: { one: 'One contact could not be moved: {{reason}}', other: '{{count}} could not be moved: {{reason}}' },
    es: { one: 'Un contacto no se pudo mover: {{reason}}', other: '{{count}} no se pudieron mover: {{reason}}' },
  },
  link: {
    en: { one: 'One contact could not be added: {{reason}}', other: '{{count}} could not be added: {{reason}}' },
    es: { one: 'Un contacto no se pudo añadir: {{reason}}', other: '{{count}} no se pudieron añadir: {{reason}}' },
  },
  unlink: {
    en: {
      one: 'One contact could not be taken out: {{reason}}',
      other: '{{count}} could not be taken out: {{reason}}',
    },
    es: { one: 'Un contacto no se pudo quitar: {{reason}}', other: '{{count}} no se pudieron quitar: {{reason}}' },
  },
  'batch-delete': { en: '{{count}} contacts deleted', es: '{{count}} contactos eliminados' },
  'batch-restore': { en: '{{count}} contacts restored', es: '{{count}} contactos recuperados' },
  'batch-move': { en: '{{count}} contacts moved', es: '{{count}} contactos movidos' },
  'batch-link': {
    en: '{{count}} contacts put into a book too',
    es: '{{count}} contactos añadidos también a una libreta',
  },
  'batch-unlink': { en: '{{count}} contacts taken out of a book', es: '{{count}} contactos quitados de una libreta' },
})
