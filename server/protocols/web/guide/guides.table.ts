import type { Words } from '@lazo/contract'

/** The guides that the server shows, by their name in addresses: the file of each language in the manual. */
export const guides = {
  administration: { en: 'administration.md', es: 'administracion.md' },
  devices: { en: 'devices.md', es: 'dispositivos.md' },
  files: { en: 'files.md', es: 'archivos.md' },
  installation: { en: 'installation.md', es: 'instalacion.md' },
} as const satisfies Record<string, Words>

/** The name of a guide. */
export type GuideName = keyof typeof guides
