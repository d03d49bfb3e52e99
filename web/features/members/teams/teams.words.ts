import { defineWords } from '#web/words/define-words.ts'

/** The texts of teams and branches. */
export const teamWords = defineWords('teams', {
  title: { en: 'Teams and branches', es: 'Equipos y sedes' },
  lead: {
    en: 'Everybody in a team has what is shared with it, newcomers too. A branch fills itself: whoever has an e-mail address at its domain belongs to it.',
    es: 'Todo el equipo tiene lo que se comparte con él, también quien llegue después. Una sede se llena sola: pertenece a ella quien tiene un correo de su dominio.',
  },
  empty: { en: 'No teams yet', es: 'Todavía no hay equipos' },
  emptyText: {
    en: 'Make one for people who need the same contacts, such as sales or reception.',
    es: 'Cree uno para quienes necesitan los mismos contactos, como ventas o recepción.',
  },
  emptyForMember: {
    en: 'Whoever manages this workspace can make some.',
    es: 'Quien administra este espacio puede crearlos.',
  },
  branch: { en: 'branch', es: 'sede' },
  people: {
    en: { one: 'one person', other: '{{count}} people' },
    es: { one: 'una persona', other: '{{count}} personas' },
  },
  nobody: { en: 'Nobody is in it yet.', es: 'Todavía no hay nadie.' },
  byDomain: { en: 'by their address', es: 'por su correo' },
  within: { en: 'in {{team}}', es: 'dentro de {{team}}' },
  domains: { en: 'Domains: {{domains}}', es: 'Dominios: {{domains}}' },
  stewards: { en: 'Looked after by {{names}}', es: 'Responsables: {{names}}' },
  books: { en: 'Books: {{books}}', es: 'Libretas: {{books}}' },
  bookWith: { en: '{{book}} ({{can}})', es: '{{book}} ({{can}})' },
  edit: { en: 'Edit', es: 'Editar' },
  editOf: { en: 'Edit {{name}}', es: 'Editar {{name}}' },
  remove: { en: 'Delete', es: 'Borrar' },
  removeOf: { en: 'Delete {{name}}', es: 'Borrar {{name}}' },
  newTeam: { en: 'New team', es: 'Equipo nuevo' },
  newBranch: { en: 'New branch', es: 'Sede nueva' },
  name: { en: 'Name', es: 'Nombre' },
  outer: { en: 'Part of', es: 'Forma parte de' },
  outerHint: {
    en: 'Its members then have what that team has, too.',
    es: 'Así sus miembros tienen también lo que tiene ese equipo.',
  },
  none: { en: 'no other team', es: 'ningún otro equipo' },
  members: { en: 'Who is in it', es: 'Quién está en él' },
  membersHint: {
    en: 'Whoever comes in has its books at once; whoever goes loses them at once, on the phone too.',
    es: 'Quien entra tiene sus libretas al momento; quien sale las pierde al momento, también en su teléfono.',
  },
  belong: { en: 'Belong to it by their address: {{names}}.', es: 'Pertenecen por su correo: {{names}}.' },
  domainsLabel: { en: 'Domains of e-mail addresses', es: 'Dominios de correo' },
  domainsHint: {
    en: 'Such as example.org, each followed by Enter. Whoever has an address there belongs to the branch, newcomers too.',
    es: 'Como example.org, cada uno seguido de Intro. Quien tiene un correo de ahí pertenece a la sede, también quien llegue después.',
  },
  stewardsLabel: { en: 'Who looks after it', es: 'Responsables' },
  stewardsHint: {
    en: 'They decide who belongs to it, without being administrators.',
    es: 'Deciden quién pertenece a ella, sin ser administradores.',
  },
  others: { en: 'Who else belongs to it', es: 'Quién más pertenece a ella' },
  othersHint: {
    en: 'Members with an e-mail address of another domain.',
    es: 'Miembros con un correo de otro dominio.',
  },
  booksLabel: { en: 'Books that all of them have', es: 'Libretas que tienen todos' },
  booksHint: {
    en: 'Whoever belongs to two branches has the books of both, none of them twice.',
    es: 'Quien pertenece a dos sedes tiene las libretas de ambas, sin que se repita ninguna.',
  },
  rightIn: { en: 'What they can do in {{book}}', es: 'Qué pueden hacer en {{book}}' },
  save: { en: 'Save', es: 'Guardar' },
  makeTeam: { en: 'Make the team', es: 'Crear el equipo' },
  makeBranch: { en: 'Make the branch', es: 'Crear la sede' },
  saved: { en: '{{name}} is saved', es: 'Guardado: {{name}}' },
  removeTitle: { en: 'Delete {{name}}?', es: '¿Borrar {{name}}?' },
  removeText: {
    en: {
      one: 'The one person in it stays a member, but loses what was shared with the team, on the phone too. This cannot be undone.',
      other:
        'The {{count}} people in it stay members, but lose what was shared with the team, on their phones too. This cannot be undone.',
    },
    es: {
      one: 'La persona que está en él sigue siendo miembro, pero pierde lo que se compartía con el equipo, también en su teléfono. No se puede deshacer.',
      other:
        'Las {{count}} personas que están en él siguen siendo miembros, pero pierden lo que se compartía con el equipo, también en sus teléfonos. No se puede deshacer.',
    },
  },
  removeEmpty: {
    en: 'Nobody is in it, so nobody loses anything.',
    es: 'No hay nadie en él, así que nadie pierde nada.',
  },
  removeInner: {
    en: 'These teams stay, on their own: {{names}}.',
    es: 'Estos equipos se quedan, por su cuenta: {{names}}.',
  },
  removed: { en: '{{name}} is deleted', es: 'Borrado: {{name}}' },
})
