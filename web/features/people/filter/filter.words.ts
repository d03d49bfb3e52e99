import { defineWords } from '#web/words/define-words.ts'

/** The texts of the filter builder. */
export const filterWords = defineWords('people-filter', {
  filter: { en: 'Filter', es: 'Filtrar' },
  filterBy: {
    en: { one: 'Filter ({{n}})', other: 'Filter ({{n}})' },
    es: { one: 'Filtrar ({{n}})', other: 'Filtrar ({{n}})' },
  },
  lead: { en: 'All of these at once:', es: 'Todo esto a la vez:' },
  none: {
    en: 'Add a condition to see only those who meet it.',
    es: 'Añada una condición para ver solo a quienes la cumplen.',
  },
  unreadable: {
    en: 'This filter was made elsewhere and is too fine to be shown here. A new one replaces it.',
    es: 'Este filtro se hizo en otro sitio y es demasiado fino para mostrarlo aquí. Uno nuevo lo sustituye.',
  },
  addCondition: { en: 'Add a condition', es: 'Añadir una condición' },
  removeCondition: { en: 'Remove this condition', es: 'Quitar esta condición' },
  clear: { en: 'Clear', es: 'Borrar' },
  field: { en: 'What', es: 'Qué' },
  manner: { en: 'Is or is not', es: 'Es o no es' },
  is: { en: 'is', es: 'es' },
  isNot: { en: 'is not', es: 'no es' },
  values: { en: 'Values', es: 'Valores' },
  label: { en: 'Label', es: 'Etiqueta' },
  book: { en: 'Book', es: 'Libreta' },
  contactKind: { en: 'Kind of contact', es: 'Tipo de contacto' },
  sector: { en: 'Sector', es: 'Sector' },
  organization: { en: 'Organisation', es: 'Organización' },
  handledBy: { en: 'Handled by', es: 'Lo lleva' },
  byMe: { en: 'Me', es: 'Yo' },
  hasNo: { en: 'What is missing', es: 'Lo que falta' },
  kind: { en: 'Kind of card', es: 'Clase de contacto' },
  belonging: { en: 'Internal or external', es: 'Interno o externo' },
  internal: { en: 'Internal', es: 'Interno' },
  external: { en: 'External', es: 'Externo' },
  favorite: { en: 'Favourite', es: 'Favorito' },
  yes: { en: 'Yes', es: 'Sí' },
  individual: { en: 'Person', es: 'Persona' },
  org: { en: 'Organisation', es: 'Organización' },
  group: { en: 'Group', es: 'Grupo' },
})
