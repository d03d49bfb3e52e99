import type { Right } from '#domain/sharing/right.ts'

/** What each right is called in Spanish, after “el derecho a”; English calls it as it is. */
export const spanishRights: Readonly<Record<Right, string>> = {
  view: 'ver',
  comment: 'comentar',
  edit: 'editar',
  delete: 'borrar',
  share: 'compartir',
  manage: 'gestionar',
}
