import { defineWords } from '#web/words/define-words.ts'

/** The texts of the interactions on a card. */
export const talksWords = defineWords('card-talks', {
  title: { en: 'Interactions', es: 'Interacciones' },
  none: {
    en: 'Nothing yet. “Just talked” keeps a call or a meeting in two clicks.',
    es: 'Nada todavía. «Acabo de hablar» anota una llamada o un encuentro en dos clics.',
  },
  older: { en: 'Older ones', es: 'Anteriores' },
  byYou: { en: 'you', es: 'usted' },
  by: { en: 'by {{name}}', es: 'de {{name}}' },
  gone: { en: 'somebody who left', es: 'alguien que ya no está' },
  with: { en: 'with {{names}}', es: 'con {{names}}' },
  minutes: { en: '{{count}} min', es: '{{count}} min' },
  offline: {
    en: 'Without a connection these cannot be brought.',
    es: 'Sin conexión no se pueden traer.',
  },
  more: { en: 'More for: {{what}}', es: 'Más acciones de: {{what}}' },
  edit: { en: 'Edit', es: 'Editar' },
  hide: { en: 'Hide from colleagues', es: 'Ocultar a los compañeros' },
  history: { en: 'What it said before', es: 'Qué decía antes' },
  remove: { en: 'Remove', es: 'Quitar' },
  private: { en: 'Only you see it', es: 'Solo usted la ve' },
  lastContact: { en: 'Last contact: {{when}}', es: 'Último contacto: {{when}}' },
  lastContactBy: { en: 'Last contact: {{when}}, {{name}}', es: 'Último contacto: {{when}}, {{name}}' },
  before: { en: 'Until {{when}}: {{what}}', es: 'Hasta {{when}}: {{what}}' },
  noVersions: { en: 'It was never changed.', es: 'No se ha cambiado nunca.' },
})
