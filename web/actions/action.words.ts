import { defineWords } from '#web/words/define-words.ts'

/** The texts around actions; their names stand in the table of actions. */
export const actionWords = defineWords('actions', {
  palette: { en: 'Everything you can do', es: 'Todo lo que puede hacer' },
  paletteHint: {
    en: 'A person, a page, or “called Ana yesterday”…',
    es: 'Una persona, una página o «llamé a Ana ayer»…',
  },
  nothing: { en: 'Nothing fits.', es: 'Nada coincide.' },
  people: { en: 'People', es: 'Personas' },
  shortcuts: { en: 'Keyboard shortcuts', es: 'Atajos de teclado' },
  shortcutsLead: {
    en: 'Single keys work wherever you are not typing.',
    es: 'Las teclas sueltas funcionan donde no se esté escribiendo.',
  },
  create: { en: 'Make', es: 'Crear' },
  go: { en: 'Go to', es: 'Ir a' },
  list: { en: 'The list', es: 'La lista' },
  selection: { en: 'The selection', es: 'La selección' },
  card: { en: 'The card', es: 'El contacto' },
  app: { en: 'Lazo', es: 'Lazo' },
  thenKey: { en: 'then', es: 'y luego' },
})
