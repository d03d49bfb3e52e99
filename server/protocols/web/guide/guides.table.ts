import type { Words } from '@lazo/contract'

/** The chapters of the user guide in the order they are read, by their name in addresses: the file of each language among the documents. */
export const chapters = {
  'first-hour': { en: 'guide/en/first-hour.md', es: 'guide/es/primera-hora.md' },
  people: { en: 'guide/en/people.md', es: 'guide/es/personas.md' },
  contact: { en: 'guide/en/contact.md', es: 'guide/es/contacto.md' },
  organizations: { en: 'guide/en/organizations.md', es: 'guide/es/organizaciones.md' },
  'bringing-in': { en: 'guide/en/bringing-in.md', es: 'guide/es/traer.md' },
  'books-and-labels': { en: 'guide/en/books-and-labels.md', es: 'guide/es/libretas-y-etiquetas.md' },
  'your-team': { en: 'guide/en/your-team.md', es: 'guide/es/su-equipo.md' },
  sharing: { en: 'guide/en/sharing.md', es: 'guide/es/compartir.md' },
  'working-together': { en: 'guide/en/working-together.md', es: 'guide/es/trabajar-juntos.md' },
  relationships: { en: 'guide/en/relationships.md', es: 'guide/es/relaciones.md' },
  exporting: { en: 'guide/en/exporting.md', es: 'guide/es/exportar-e-imprimir.md' },
  phones: { en: 'guide/en/phones.md', es: 'guide/es/telefonos.md' },
  offline: { en: 'guide/en/offline.md', es: 'guide/es/sin-conexion.md' },
  undo: { en: 'guide/en/undo.md', es: 'guide/es/deshacer.md' },
  'my-card': { en: 'guide/en/my-card.md', es: 'guide/es/mi-tarjeta.md' },
  forms: { en: 'guide/en/forms.md', es: 'guide/es/deje-sus-datos.md' },
  keyboard: { en: 'guide/en/keyboard.md', es: 'guide/es/teclado.md' },
  privacy: { en: 'guide/en/privacy.md', es: 'guide/es/privacidad.md' },
} as const satisfies Record<string, Words>

/** The manuals for whoever runs the server, likewise. */
export const manuals = {
  installation: { en: 'manual/installation.md', es: 'manual/instalacion.md' },
  administration: { en: 'manual/administration.md', es: 'manual/administracion.md' },
  devices: { en: 'manual/devices.md', es: 'manual/dispositivos.md' },
  'sign-in': { en: 'manual/sign-in.md', es: 'manual/inicio-de-sesion.md' },
  files: { en: 'manual/files.md', es: 'manual/archivos.md' },
} as const satisfies Record<string, Words>

/** All texts that are shown under the address of the guide. */
export const guides = { ...chapters, ...manuals }

/** The name of one of them. */
export type GuideName = keyof typeof guides
