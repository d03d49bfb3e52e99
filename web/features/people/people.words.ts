import { defineWords } from '#web/words/define-words.ts'

/** The texts around the lists of people and organizations. */
export const peopleWords = defineWords('people', {
  people: { en: 'People', es: 'Personas' },
  organizations: { en: 'Organisations', es: 'Organizaciones' },
  found: { en: '“{{text}}”: found', es: '«{{text}}»: encontrado' },
  count: {
    en: { one: '{{n}} contact', other: '{{n}} contacts' },
    es: { one: '{{n}} contacto', other: '{{n}} contactos' },
  },
  loading: { en: 'Fetching… {{percent}} %', es: 'Trayendo… {{percent}} %' },
  completing: { en: 'Looking further on the server…', es: 'Buscando también en el servidor…' },
  lists: { en: 'Lists', es: 'Listas' },
  sort: { en: 'Sort', es: 'Ordenar' },
  family: { en: 'By surname', es: 'Por apellidos' },
  given: { en: 'By given name', es: 'Por nombre' },
  organization: { en: 'By organisation', es: 'Por organización' },
  added: { en: 'Newest first', es: 'Los más nuevos primero' },
  updated: { en: 'Last changed first', es: 'Los últimos modificados primero' },
  view: { en: 'How the list looks', es: 'Aspecto de la lista' },
  rows: { en: 'Rows', es: 'Filas' },
  columns: { en: 'Columns', es: 'Columnas' },
  more: { en: 'More', es: 'Más' },
  chooseAll: { en: 'Select all of the list', es: 'Seleccionar toda la lista' },
  card: { en: 'Card', es: 'Contacto' },
  empty: { en: 'Nobody here yet', es: 'Aún no hay nadie' },
  emptyText: {
    en: 'Bring in a file from LinkedIn, Google, Outlook or your phone, connect your phone, or look around with made-up people first.',
    es: 'Traiga un archivo de LinkedIn, Google, Outlook o de su teléfono, conecte su teléfono, o eche antes un vistazo con personas inventadas.',
  },
  bringIn: { en: 'Bring in contacts', es: 'Traer contactos' },
  connectPhone: { en: 'Connect my phone', es: 'Conectar mi teléfono' },
  trySamples: { en: 'Try with made-up people', es: 'Probar con personas inventadas' },
  samplesThere: {
    en: 'Made-up people are here. They go in one step.',
    es: 'Ya están las personas inventadas. Se quitan en un paso.',
  },
  nobodyFound: { en: 'Nobody found for “{{text}}”', es: 'No se ha encontrado a nadie con «{{text}}»' },
  nobodyFoundText: {
    en: 'Fewer letters find more. Search looks at names, companies, numbers, addresses, labels and notes.',
    es: 'Con menos letras se encuentra más. Se busca en nombres, empresas, números, direcciones, etiquetas y notas.',
  },
  nobodyListed: { en: 'Nobody is on this list', es: 'No hay nadie en esta lista' },
  nobodyListedText: { en: 'That may well be good news.', es: 'Puede que sea una buena noticia.' },
  noOrganizations: { en: 'No organisations yet', es: 'Aún no hay organizaciones' },
  noOrganizationsText: {
    en: 'An organisation has a card of its own, with its tax number, its switchboard and its people.',
    es: 'Una organización tiene su propia página, con su NIF, su centralita y sus personas.',
  },
  showAll: { en: 'Show everybody', es: 'Mostrar a todos' },
})
