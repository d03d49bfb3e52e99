import { defineWords } from '#web/words/define-words.ts'

/** The texts of noting what comes next with many people, one by one. */
export const batchWords = defineWords('event-batch', {
  title: { en: 'What comes next: {{event}}', es: 'Qué sigue: {{event}}' },
  lead: {
    en: 'One follow-up for each, in words of their own. The line they begin with must be changed for everybody.',
    es: 'Un seguimiento para cada uno, con sus propias palabras. La línea con que empiezan debe cambiarse para todos.',
  },
  back: { en: 'To the event', es: 'Al evento' },
  start: { en: 'All begin with', es: 'Todos empiezan con' },
  startHint: { en: 'For example: Send what we spoke of', es: 'Por ejemplo: Enviar lo que hablamos' },
  dueOn: { en: 'By when', es: 'Para cuándo' },
  people: { en: 'For each', es: 'Para cada uno' },
  textOf: { en: 'Next with {{name}}', es: 'Lo siguiente con {{name}}' },
  'state-empty': { en: 'Nothing is noted.', es: 'No se anota nada.' },
  'state-unchanged': {
    en: 'Still the line of all: say what is meant for them.',
    es: 'Aún es la línea de todos: diga qué es para esta persona.',
  },
  'state-same': { en: 'Somebody else has the same text.', es: 'Otra persona tiene el mismo texto.' },
  'state-ready': { en: 'Ready', es: 'Listo' },
  save: {
    en: { one: 'Note 1 follow-up', other: 'Note {{count}} follow-ups' },
    es: { one: 'Anotar 1 seguimiento', other: 'Anotar {{count}} seguimientos' },
  },
  nobody: {
    en: 'Nobody is left: whoever you met there has what comes next.',
    es: 'No queda nadie: con todos los que encontró allí ya está anotado qué sigue.',
  },
  none: { en: 'Nobody was met there yet.', es: 'Allí todavía no se ha encontrado con nadie.' },
})
