import { defineWords } from '#web/words/define-words.ts'

/** The texts of the column of lists. */
export const sideWords = defineWords('people-side', {
  column: { en: 'Lists, books and labels', es: 'Listas, libretas y etiquetas' },
  people: { en: 'All people', es: 'Todas las personas' },
  organizations: { en: 'All organisations', es: 'Todas las organizaciones' },
  favorites: { en: 'Favourites', es: 'Favoritos' },
  recent: { en: 'Recent', es: 'Recientes' },
  'added-week': { en: 'Added this week', es: 'Añadidos esta semana' },
  'key-contacts': { en: 'Key contacts', es: 'Contactos clave' },
  fading: { en: 'Fading', es: 'Se apagan' },
  'never-contacted': { en: 'Never in contact', es: 'Sin contacto nunca' },
  'no-email': { en: 'Without e-mail', es: 'Sin correo' },
  'no-phone': { en: 'Without phone', es: 'Sin teléfono' },
  'no-label': { en: 'Without label', es: 'Sin etiqueta' },
  'no-photo': { en: 'Without photo', es: 'Sin foto' },
  lists: { en: 'My lists', es: 'Mis listas' },
  labels: { en: 'Labels', es: 'Etiquetas' },
  books: { en: 'Books', es: 'Libretas' },
  allLabels: { en: 'All labels', es: 'Todas las etiquetas' },
  fewerLabels: { en: 'Fewer labels', es: 'Menos etiquetas' },
  labelTitle: { en: 'Labelled “{{label}}”', es: 'Etiquetados «{{label}}»' },
})
