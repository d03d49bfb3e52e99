import type { WordEntry } from '#web/words/define-words.ts'

/** A chapter of the guide: its name in the address below `/guide`, and its title. */
interface Chapter {
  readonly name: string
  readonly title: WordEntry
}

/** The chapters for everybody, in the order in which one reads them. */
export const chapters: readonly Chapter[] = [
  { name: 'first-hour', title: { en: 'The first hour', es: 'La primera hora' } },
  { name: 'people', title: { en: 'Finding and listing people', es: 'Encontrar y listar personas' } },
  { name: 'contact', title: { en: 'A contact', es: 'Un contacto' } },
  { name: 'organizations', title: { en: 'Organisations', es: 'Organizaciones' } },
  { name: 'bringing-in', title: { en: 'Bringing contacts in', es: 'Traer contactos' } },
  { name: 'books-and-labels', title: { en: 'Books and labels', es: 'Libretas y etiquetas' } },
  { name: 'your-team', title: { en: 'Your team', es: 'Su equipo' } },
  { name: 'sharing', title: { en: 'Sharing', es: 'Compartir' } },
  { name: 'working-together', title: { en: 'Working together', es: 'Trabajar juntos' } },
  { name: 'relationships', title: { en: 'From contacts to relationships', es: 'De contactos a relaciones' } },
  { name: 'exporting', title: { en: 'Exporting and printing', es: 'Exportar e imprimir' } },
  { name: 'phones', title: { en: 'Phones and programs', es: 'Teléfonos y programas' } },
  { name: 'offline', title: { en: 'Without a connection', es: 'Sin conexión' } },
  { name: 'undo', title: { en: 'Undo, history and trash', es: 'Deshacer, historial y papelera' } },
  { name: 'my-card', title: { en: 'My card and my public page', es: 'Mi tarjeta y mi página pública' } },
  { name: 'forms', title: { en: 'Leave your details', es: 'Deje sus datos' } },
  { name: 'keyboard', title: { en: 'Keyboard and accessibility', es: 'Teclado y accesibilidad' } },
  { name: 'privacy', title: { en: 'Privacy', es: 'Privacidad' } },
]

/** The manuals for who runs the server. */
export const manuals: readonly Chapter[] = [
  { name: 'installation', title: { en: 'Installation', es: 'Instalación' } },
  { name: 'administration', title: { en: 'Administration', es: 'Administración' } },
  { name: 'devices', title: { en: 'Devices, program by program', es: 'Dispositivos, programa por programa' } },
  { name: 'sign-in', title: { en: 'Signing in', es: 'Iniciar sesión' } },
  { name: 'files', title: { en: 'Files and formats', es: 'Archivos y formatos' } },
]
