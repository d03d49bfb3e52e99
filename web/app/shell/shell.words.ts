import { defineWords } from '#web/words/define-words.ts'

/** The texts of the shell. */
export const shellWords = defineWords('shell', {
  skip: { en: 'Skip to the content', es: 'Ir al contenido' },
  navigation: { en: 'Main navigation', es: 'Navegación principal' },
  today: { en: 'Today', es: 'Hoy' },
  people: { en: 'People', es: 'Personas' },
  organizations: { en: 'Organisations', es: 'Organizaciones' },
  books: { en: 'Books', es: 'Libretas' },
  activity: { en: 'Activity', es: 'Actividad' },
  menu: { en: 'Menu of {{name}}', es: 'Menú de {{name}}' },
  inWorkspace: { en: 'You are in {{name}}', es: 'Está en {{name}}' },
  toWorkspace: { en: 'Go to {{name}}', es: 'Ir a {{name}}' },
  bell: {
    en: { one: 'Notifications: {{count}} unread', other: 'Notifications: {{count}} unread' },
    es: { one: 'Avisos: {{count}} sin leer', other: 'Avisos: {{count}} sin leer' },
  },
  create: { en: 'New', es: 'Nuevo' },
  searchLabel: { en: 'Search everything', es: 'Buscar en todo' },
  searchHint: { en: 'Search name, phone, company, note…', es: 'Buscar nombre, teléfono, empresa, nota…' },
  clearSearch: { en: 'Clear the search', es: 'Borrar la búsqueda' },
  signOut: { en: 'Sign out', es: 'Cerrar la sesión' },
  stay: { en: 'Stay', es: 'Quedarse' },
  unsent: {
    en: {
      one: 'One edit has not reached the server yet. Signing out removes everything this browser keeps, that edit too.',
      other:
        '{{count}} edits have not reached the server yet. Signing out removes everything this browser keeps, those edits too.',
    },
    es: {
      one: 'Un cambio aún no ha llegado al servidor. Al cerrar la sesión se elimina todo lo que guarda este navegador, también ese cambio.',
      other:
        '{{count}} cambios aún no han llegado al servidor. Al cerrar la sesión se elimina todo lo que guarda este navegador, también esos cambios.',
    },
  },
  loading: { en: 'One moment…', es: 'Un momento…' },
  lost: { en: 'There is nothing here', es: 'Aquí no hay nada' },
  lostText: {
    en: 'The address may be old, or what was here is not yours to see.',
    es: 'Puede que la dirección sea antigua, o que no le corresponda verlo.',
  },
  toPeople: { en: 'To the people', es: 'Ir a las personas' },
  broken: { en: 'This page has failed', es: 'Esta página ha fallado' },
  brokenText: { en: 'What you saved is safe. {{message}}', es: 'Lo que guardó está a salvo. {{message}}' },
  again: { en: 'Try again', es: 'Intentarlo de nuevo' },
})
