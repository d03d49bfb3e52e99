import type { Words } from '@lazo/contract'

/** What each route does, in a line for people; the names are the operations of the description for machines. */
export const routeWords = {
  signIn: { en: 'Sign in; the session is kept in a cookie', es: 'Iniciar sesión; queda en una cookie' },
  signOut: { en: 'Sign out', es: 'Cerrar la sesión' },
  listSessions: {
    en: 'The browsers that are signed in with your account',
    es: 'Los navegadores con su sesión abierta',
  },
  endOtherSessions: {
    en: 'Sign out all browsers but this one',
    es: 'Cerrar la sesión de todos los navegadores menos este',
  },
  readSecondFactor: { en: 'Whether you have a second factor', es: 'Si tiene un segundo factor' },
  beginSecondFactor: {
    en: 'Begin to set up a second factor: a secret for an app that makes codes',
    es: 'Empezar a configurar un segundo factor: un secreto para una aplicación de códigos',
  },
  confirmSecondFactor: {
    en: 'Confirm the second factor by a code; the recovery codes are shown this once',
    es: 'Confirmar el segundo factor con un código; los códigos de recuperación se muestran esta única vez',
  },
  renewRecoveryCodes: {
    en: 'Make new recovery codes; those before end',
    es: 'Crear códigos de recuperación nuevos; los anteriores dejan de valer',
  },
  removeSecondFactor: { en: 'Remove your second factor', es: 'Quitar su segundo factor' },
  readSignInPolicy: {
    en: 'What the workspace asks of who signs in, and who lacks a second factor',
    es: 'Qué pide el espacio a quien inicia sesión, y a quién le falta un segundo factor',
  },
  changeSignInPolicy: {
    en: 'Ask for a second factor, or let in certain domains alone',
    es: 'Pedir un segundo factor, o dejar entrar solo a ciertos dominios',
  },
  endSession: { en: 'Sign a browser out', es: 'Cerrar la sesión de un navegador' },
  askPasskey: {
    en: 'What a browser asks its passkeys, to sign in without a password',
    es: 'Qué pregunta un navegador a sus claves de acceso, para entrar sin contraseña',
  },
  signInByPasskey: {
    en: 'Sign in by the answer of a passkey',
    es: 'Iniciar sesión con la respuesta de una clave de acceso',
  },
  listPasskeys: { en: 'Your passkeys', es: 'Sus claves de acceso' },
  beginPasskey: {
    en: 'What a browser is asked to make a passkey of yours',
    es: 'Qué se pide a un navegador para crear una clave de acceso suya',
  },
  addPasskey: {
    en: 'Keep a passkey that a browser made',
    es: 'Guardar una clave de acceso que ha creado un navegador',
  },
  renamePasskey: { en: 'Give a passkey another name', es: 'Cambiar el nombre de una clave de acceso' },
  removePasskey: { en: 'Remove a passkey', es: 'Quitar una clave de acceso' },
  readSignInWays: {
    en: 'How somebody may sign in: by which providers, and whether passkeys work',
    es: 'Cómo se puede iniciar sesión: con qué proveedores, y si sirven las claves de acceso',
  },
  departToProvider: { en: 'Go to a provider to sign in there', es: 'Ir a un proveedor para iniciar sesión allí' },
  returnFromProvider: { en: 'Come back from a provider', es: 'Volver de un proveedor' },
  listProviders: {
    en: 'Who may say, for the workspace, who somebody is',
    es: 'Quién puede decir, para el espacio, quién es alguien',
  },
  addOidcProvider: {
    en: 'Add an OpenID provider, after asking whether it can be reached',
    es: 'Añadir un proveedor OpenID, tras comprobar que responde',
  },
  changeOidcProvider: { en: 'Change an OpenID provider', es: 'Cambiar un proveedor OpenID' },
  removeProvider: { en: 'Remove a provider', es: 'Quitar un proveedor' },
  signInByDirectory: {
    en: 'Sign in by the directory of a company (LDAP, Active Directory)',
    es: 'Iniciar sesión con el directorio de una empresa (LDAP, Active Directory)',
  },
  addDirectory: {
    en: 'Add a directory, after asking whether people can be looked for',
    es: 'Añadir un directorio, tras comprobar que se puede buscar en él',
  },
  changeDirectory: { en: 'Change a directory', es: 'Cambiar un directorio' },
  readScim: {
    en: 'Where a company keeps members and teams up to date (SCIM), and whether it has a key',
    es: 'Dónde una empresa mantiene al día miembros y equipos (SCIM), y si tiene clave',
  },
  makeScimToken: {
    en: 'Make the key for SCIM, in place of the one before; its text is shown this once',
    es: 'Crear la clave para SCIM, en lugar de la anterior; su texto se muestra esta única vez',
  },
  revokeScimToken: { en: 'Revoke the key for SCIM', es: 'Revocar la clave para SCIM' },
  readSetup: { en: 'Whether the server has an owner', es: 'Si el servidor ya tiene propietario' },
  setUp: {
    en: 'Make the first account and its workspace, with the one-time code',
    es: 'Crear la primera cuenta y su espacio, con el código de un solo uso',
  },
  requestPasswordReset: {
    en: 'Send a link for choosing a password to who forgot theirs; the answer does not tell whether there is an account',
    es: 'Enviar un enlace para elegir contraseña a quien olvidó la suya; la respuesta no dice si hay una cuenta',
  },
  resetPassword: {
    en: 'Choose a password by a one-time link',
    es: 'Elegir una contraseña con un enlace de un solo uso',
  },
  readMe: { en: 'Who you are, and what your key allows', es: 'Quién es usted y qué permite su clave' },
  changePassword: {
    en: 'Change your password; all other sessions end',
    es: 'Cambiar la contraseña; se cierran las demás sesiones',
  },
  listTokens: { en: 'Your API tokens', es: 'Sus claves de acceso para programas' },
  createToken: {
    en: 'Make an API token; its text is shown this once',
    es: 'Crear una clave; su texto se muestra esta única vez',
  },
  revokeToken: { en: 'Revoke an API token', es: 'Revocar una clave' },
  listDevices: { en: 'Your devices', es: 'Sus dispositivos' },
  suggestBooks: {
    en: 'The books a new device may hold, and which to offer chosen',
    es: 'Las libretas que puede llevar un dispositivo nuevo, y cuáles se proponen',
  },
  readDeviceWays: {
    en: 'How devices are connected, step by step',
    es: 'Cómo se conectan los dispositivos, paso a paso',
  },
  readDeviceFiles: {
    en: 'The files of vdirsyncer and khard for a device',
    es: 'Los archivos de vdirsyncer y khard para un dispositivo',
  },
  readDevice: { en: 'One device', es: 'Un dispositivo' },
  createDevice: {
    en: 'Make a device; its app password is shown this once',
    es: 'Crear un dispositivo; su contraseña de aplicación se muestra esta única vez',
  },
  renewAppPassword: {
    en: 'Give a device another password; the one before ends',
    es: 'Dar a un dispositivo otra contraseña; la anterior deja de valer',
  },
  revokeDevice: { en: 'Revoke a device, at once', es: 'Revocar un dispositivo, en el acto' },
  changeDevice: {
    en: 'Name a device, choose what it holds and shows',
    es: 'Dar nombre a un dispositivo y elegir qué lleva y muestra',
  },
  chooseLabels: {
    en: 'Choose which labels a device holds, each as a book',
    es: 'Elegir qué etiquetas lleva un dispositivo, cada una como libreta',
  },
  listPeople: {
    en: 'The people of an organization and their places there, now and once',
    es: 'Las personas de una empresa y sus puestos en ella, actuales y anteriores',
  },
  findLookalikes: {
    en: 'The cards that may be of the same person, and what they share',
    es: 'Los contactos que pueden ser de la misma persona, y en qué coinciden',
  },
  listMembers: { en: 'The members of the workspace', es: 'Los miembros del espacio' },
  readMember: { en: 'One member', es: 'Un miembro' },
  foreseeRemoval: {
    en: 'What hangs on a member, before they are removed',
    es: 'Lo que depende de un miembro, antes de quitarlo',
  },
  addMember: { en: 'Add a member', es: 'Añadir un miembro' },
  removeMember: { en: 'Remove a member', es: 'Quitar un miembro' },
  renameMember: { en: 'Show a member under another name', es: 'Cambiar el nombre con que se muestra a un miembro' },
  changeRole: { en: 'Give a member another role', es: 'Dar otro papel a un miembro' },
  disableMember: { en: 'Keep a member out', es: 'Desactivar a un miembro' },
  enableMember: { en: 'Let a member in again', es: 'Volver a activar a un miembro' },
  listWorkspaces: { en: 'The workspaces you belong to', es: 'Los espacios a los que pertenece' },
  createWorkspace: {
    en: 'Open another workspace on this server, as its owner',
    es: 'Abrir otro espacio en este servidor, como su propietario',
  },
  renameWorkspace: { en: 'Give the workspace another name', es: 'Cambiar el nombre del espacio' },
  makeTeamBook: {
    en: 'Have a book with a card of every member, which follows them by itself',
    es: 'Tener una libreta con una tarjeta de cada miembro, que los sigue por sí sola',
  },
  listTeams: { en: 'The teams, with who is in them', es: 'Los equipos, con quién está en cada uno' },
  createTeam: { en: 'Make a team', es: 'Crear un equipo' },
  readTeam: { en: 'One team', es: 'Un equipo' },
  changeTeam: {
    en: 'Rename a team, or put it into another',
    es: 'Cambiar el nombre de un equipo o ponerlo dentro de otro',
  },
  changeTeamMembers: {
    en: 'Put members into a team and take them out; its books follow at once',
    es: 'Poner miembros en un equipo y quitarlos; sus libretas siguen en el acto',
  },
  deleteTeam: {
    en: 'Remove a team; its members lose what it was granted',
    es: 'Quitar un equipo; sus miembros pierden lo que tenía compartido',
  },
  listBranches: {
    en: 'The branches, with their domains, books and stewards',
    es: 'Las sedes, con sus dominios, libretas y responsables',
  },
  createBranch: {
    en: 'Add a branch: who has an address at its domains belongs to it and has its books',
    es: 'Añadir una sede: quien tiene una dirección de sus dominios pertenece a ella y tiene sus libretas',
  },
  readBranch: { en: 'One branch', es: 'Una sede' },
  changeBranch: { en: 'Change a branch', es: 'Cambiar una sede' },
  deleteBranch: {
    en: 'Remove a branch; its members lose what it was granted',
    es: 'Quitar una sede; sus miembros pierden lo que tenía compartido',
  },
  listInvitations: { en: 'The invitations, and what became of them', es: 'Las invitaciones y qué fue de ellas' },
  createInvitation: {
    en: 'Invite somebody by a link that works once; it is shown this once',
    es: 'Invitar a alguien con un enlace de un solo uso; se muestra esta única vez',
  },
  revokeInvitation: { en: 'Withdraw an invitation', es: 'Revocar una invitación' },
  readJoin: { en: 'Where an invitation leads, before it is used', es: 'A dónde lleva una invitación, antes de usarla' },
  joinAsNew: {
    en: 'Make an account by an invitation, and become a member',
    es: 'Crear una cuenta con una invitación y hacerse miembro',
  },
  joinAsMe: {
    en: 'Become a member by an invitation, with the account you have',
    es: 'Hacerse miembro con una invitación y la cuenta que ya tiene',
  },
  listBooks: { en: 'The books within your reach', es: 'Las libretas a su alcance' },
  createBook: { en: 'Make a book', es: 'Crear una libreta' },
  readBook: { en: 'One book', es: 'Una libreta' },
  renameBook: { en: 'Rename a book', es: 'Cambiar el nombre de una libreta' },
  deleteBook: {
    en: 'Delete a book; its cards go to the trash',
    es: 'Borrar una libreta; sus contactos van a la papelera',
  },
  shareLabel: {
    en: 'Share a label: a book holds the cards that have it, as they get and lose it',
    es: 'Compartir una etiqueta: una libreta reúne los contactos que la llevan, según la reciben y la pierden',
  },
  readLabelStanding: {
    en: 'How many cards have a label, how many you may share, and who shares it already',
    es: 'Cuántos contactos llevan una etiqueta, cuántos puede compartir y quién la comparte ya',
  },
  shareCards: {
    en: 'Share cards alone, with a member, a team or everyone',
    es: 'Compartir contactos sueltos con un miembro, un equipo o todos',
  },
  unshareCards: { en: 'Share cards alone no longer', es: 'Dejar de compartir contactos sueltos' },
  listCardShares: {
    en: 'With whom a card is shared alone',
    es: 'Con quién se comparte un contacto suelto',
  },
  listLinks: {
    en: 'The links by which others see your books and cards',
    es: 'Los enlaces por los que otros ven sus libretas y contactos',
  },
  createLink: {
    en: 'Make a link by which whoever has it sees a book or a card, until it expires',
    es: 'Crear un enlace por el que quien lo tenga ve una libreta o un contacto, hasta que caduque',
  },
  revokeLink: { en: 'Revoke a link, at once', es: 'Revocar un enlace, en el acto' },
  listOpenings: {
    en: 'How often a link was opened, day by day',
    es: 'Cuántas veces se abrió un enlace, día a día',
  },
  readBookAccess: {
    en: 'Who can see a book, with what right, since when and by whom',
    es: 'Quién puede ver una libreta, con qué derecho, desde cuándo y por quién',
  },
  readCardAccess: {
    en: 'Who can see a card and through which book, where it is, who changed it, who opened it and who took it out',
    es: 'Quién puede ver un contacto y por qué libreta, dónde está, quién lo cambió, quién lo abrió y quién se lo llevó',
  },
  readAdministration: {
    en: 'How the workspace and its server are, at a glance',
    es: 'Cómo están el espacio y su servidor, de un vistazo',
  },
  readSelfCheck: {
    en: 'The last self-check: how contacts are used, and who needs more than the connection',
    es: 'El último autodiagnóstico: cómo se usan los contactos y quién necesita más que la conexión',
  },
  gatherSelfCheck: {
    en: 'Begin a self-check, or count its figures anew',
    es: 'Empezar un autodiagnóstico o volver a contar sus cifras',
  },
  answerSelfCheck: { en: 'Answer a question of the self-check', es: 'Responder a una pregunta del autodiagnóstico' },
  saySelfCheckSeats: {
    en: 'Say who makes quotes, orders and campaigns',
    es: 'Decir quién hace presupuestos, pedidos y campañas',
  },
  finishSelfCheck: { en: 'Finish the self-check, or take it up again', es: 'Terminar el autodiagnóstico o retomarlo' },
  readOwnSelfCheck: {
    en: 'What the last self-check tells administrators of you',
    es: 'Lo que el último autodiagnóstico dice de usted a los administradores',
  },
  readStorageUse: { en: 'How much room the workspace takes, by kind', es: 'Cuánto sitio ocupa el espacio, por clases' },
  listJobs: { en: 'What waits or failed in the background', es: 'Lo que espera o ha fallado en segundo plano' },
  retryJob: { en: 'Let a job that failed run again at once', es: 'Volver a intentar enseguida una tarea que falló' },
  listAudit: { en: 'Who did what in the workspace', es: 'Quién hizo qué en el espacio' },
  exportAudit: { en: 'The same as a file', es: 'Lo mismo como archivo' },
  verifyAudit: {
    en: 'Check that the record of who did what is as it was written',
    es: 'Comprobar que el registro de quién hizo qué sigue como se escribió',
  },
  reportOpenings: {
    en: 'Tell of cards that were opened from a copy of one’s own, so that it is known who opened which',
    es: 'Comunicar qué contactos se abrieron desde una copia propia, para que se sepa quién abrió cuál',
  },
  listAlarms: {
    en: 'Members who opened or took out more contacts within an hour than is usual',
    es: 'Miembros que abrieron o se llevaron en una hora más contactos de lo habitual',
  },
  acknowledgeAlarm: { en: 'Note that you have seen to an alarm', es: 'Anotar que se ha ocupado de una alarma' },
  readWatchPolicy: {
    en: 'What raises an alarm, and which right it takes to export and print',
    es: 'Qué hace saltar una alarma y qué derecho se necesita para exportar e imprimir',
  },
  changeWatchPolicy: {
    en: 'Set what raises an alarm, and which right it takes to export and print',
    es: 'Fijar qué hace saltar una alarma y qué derecho se necesita para exportar e imprimir',
  },
  readMemberAccess: {
    en: 'What a member can see',
    es: 'Qué puede ver un miembro',
  },
  listListedBooks: {
    en: 'The books that you do not reach and may ask for',
    es: 'Las libretas que no tiene y puede pedir',
  },
  setBookListed: {
    en: 'Say whether colleagues who do not reach a book may know of it and ask for it',
    es: 'Decir si los compañeros que no tienen una libreta pueden saber de ella y pedirla',
  },
  listRequests: {
    en: 'What you asked for, and what is yours to answer',
    es: 'Lo que ha pedido y lo que le toca responder',
  },
  listComments: {
    en: 'What was said of a card, to you or to all',
    es: 'Lo que se dijo de un contacto, a usted o a todos',
  },
  addComment: { en: 'Comment on a card', es: 'Comentar un contacto' },
  editComment: { en: 'Change your comment', es: 'Cambiar su comentario' },
  deleteComment: { en: 'Delete a comment', es: 'Borrar un comentario' },
  restoreComment: { en: 'Bring a comment back that you deleted', es: 'Recuperar un comentario que borró' },
  setHandler: { en: 'Say who handles a card, or that nobody does', es: 'Decir quién lleva un contacto, o que nadie' },
  announcePresence: {
    en: 'Say that you have a card open, and hear who else has',
    es: 'Decir que tiene un contacto abierto y saber quién más lo tiene',
  },
  listNotifications: { en: 'What you are told of that others did', es: 'Lo que se le avisa de lo que hacen los demás' },
  markNotifications: { en: 'Mark notifications as read, or not', es: 'Marcar avisos como leídos, o no' },
  listCommentVersions: { en: 'What a comment said before', es: 'Lo que decía antes un comentario' },
  recordInteraction: { en: 'Record what happened with people', es: 'Anotar lo que pasó con unas personas' },
  listInteractions: {
    en: 'What you did with people, or what a member lets be known of it',
    es: 'Lo que usted hizo con personas, o lo que un miembro deja saber de ello',
  },
  readInteraction: { en: 'One interaction', es: 'Una interacción' },
  changeInteraction: {
    en: 'Change what happened, or hide it from others',
    es: 'Cambiar lo que pasó, u ocultarlo a los demás',
  },
  removeInteraction: { en: 'Remove an interaction', es: 'Quitar una interacción' },
  restoreInteraction: {
    en: 'Bring an interaction back that you removed',
    es: 'Recuperar una interacción que quitó',
  },
  listInteractionVersions: {
    en: 'What an interaction was before each change',
    es: 'Lo que era una interacción antes de cada cambio',
  },
  undoInteractionChange: {
    en: 'Let an interaction be again what it was',
    es: 'Dejar una interacción como era',
  },
  listCardInteractions: {
    en: 'What happened with the person of a card',
    es: 'Lo que pasó con la persona de un contacto',
  },
  readPressure: {
    en: 'How much all have asked of a person lately, as numbers',
    es: 'Cuánto le han pedido entre todos a una persona, en números',
  },
  readInteractionVisibility: {
    en: 'Who learns of interactions with the contacts of a book',
    es: 'Quién se entera de las interacciones con los contactos de una libreta',
  },
  changeInteractionVisibility: {
    en: 'Say who learns of interactions with the contacts of a book',
    es: 'Decir quién se entera de las interacciones con los contactos de una libreta',
  },
  readTie: {
    en: 'What you say of your relation with a person',
    es: 'Lo que usted dice de su relación con una persona',
  },
  changeTie: { en: 'Say something of your relation with a person', es: 'Decir algo de su relación con una persona' },
  listTieVersions: {
    en: 'What a relation of yours was before each change',
    es: 'Lo que era una relación suya antes de cada cambio',
  },
  undoTieChange: { en: 'Let a relation of yours be again what it was', es: 'Dejar una relación suya como era' },
  listTies: { en: 'Your relations of which you said something', es: 'Sus relaciones de las que dijo algo' },
  listDrafts: { en: 'Texts to write to a person with', es: 'Textos para escribir a una persona' },
  useDraft: { en: 'Remember that a text went to a person', es: 'Recordar que un texto se envió a una persona' },
  forgetDraft: { en: 'Forget that a text went to a person', es: 'Olvidar que un texto se envió a una persona' },
  readStanding: { en: 'How you stand with a person, and why', es: 'Cómo está su relación con una persona, y por qué' },
  listStandings: { en: 'How you stand with everybody, in short', es: 'Cómo están todas sus relaciones, en breve' },
  readTieSettings: { en: 'The rules of relations in the workspace', es: 'Las reglas de las relaciones en el espacio' },
  changeTieSettings: {
    en: 'Decide about the rules of relations',
    es: 'Decidir sobre las reglas de las relaciones',
  },
  listLabelCadences: {
    en: 'How often you want to be in touch with who has a label',
    es: 'Cada cuánto quiere hablar con quien tiene una etiqueta',
  },
  changeLabelCadences: {
    en: 'Say how often you want to be in touch with who has a label',
    es: 'Decir cada cuánto quiere hablar con quien tiene una etiqueta',
  },
  readToday: { en: 'What today asks of you', es: 'Lo que le pide el día de hoy' },
  markItem: {
    en: 'Put off something of today, or say that it is not needed',
    es: 'Posponer algo de hoy, o decir que no hace falta',
  },
  unmarkItem: { en: 'Take back what you said of something of today', es: 'Anular lo que dijo de algo de hoy' },
  addFollowUp: { en: 'Note what you mean to do next with a person', es: 'Anotar lo que va a hacer con una persona' },
  listFollowUps: { en: 'What you mean to do, by day', es: 'Lo que va a hacer, por día' },
  readFollowUp: { en: 'One follow-up', es: 'Un seguimiento' },
  changeFollowUp: {
    en: 'Change a follow-up: done, cancelled, snoozed, another day',
    es: 'Cambiar un seguimiento: hecho, cancelado, pospuesto, otro día',
  },
  listFollowUpVersions: {
    en: 'What a follow-up was before each change',
    es: 'Lo que era un seguimiento antes de cada cambio',
  },
  undoFollowUpChange: { en: 'Let a follow-up be again what it was', es: 'Dejar un seguimiento como era' },
  readCalendarChoice: { en: 'What you want of your calendars', es: 'Lo que quiere de sus calendarios' },
  changeCalendarChoice: {
    en: 'Change what you want of your calendars',
    es: 'Cambiar lo que quiere de sus calendarios',
  },
  listCalendarFeeds: { en: 'Your calendars to subscribe to', es: 'Sus calendarios para suscribirse' },
  addCalendarFeed: { en: 'Make a calendar to subscribe to', es: 'Crear un calendario para suscribirse' },
  revokeCalendarFeed: { en: 'End a calendar to subscribe to', es: 'Anular un calendario para suscribirse' },
  listUnassignedFollowUps: {
    en: 'Follow-ups from a phone that name nobody who is known',
    es: 'Seguimientos del teléfono que no nombran a nadie conocido',
  },
  assignFollowUp: { en: 'Say whom a follow-up is for', es: 'Decir para quién es un seguimiento' },
  addObjective: { en: 'Note why you cultivate your network', es: 'Anotar para qué cultiva su red' },
  listObjectives: { en: 'Your objectives', es: 'Sus objetivos' },
  readObjective: { en: 'One objective', es: 'Un objetivo' },
  readObjectiveReport: {
    en: 'How an objective goes: attainment, time, what paid, what to change',
    es: 'Cómo va un objetivo: logro, tiempo, qué rindió, qué cambiar',
  },
  changeObjective: { en: 'Change an objective or what came of it', es: 'Cambiar un objetivo o lo que salió de él' },
  removeObjective: { en: 'Remove an objective', es: 'Quitar un objetivo' },
  restoreObjective: { en: 'Bring an objective back', es: 'Recuperar un objetivo' },
  listObjectiveVersions: {
    en: 'What an objective was before each change',
    es: 'Lo que era un objetivo antes de cada cambio',
  },
  undoObjectiveChange: { en: 'Let an objective be again what it was', es: 'Dejar un objetivo como era' },
  askAccess: { en: 'Ask for a book, or a member for what they have', es: 'Pedir una libreta, o algo a un miembro' },
  withdrawRequest: { en: 'Take back what you asked for', es: 'Anular lo que pidió' },
  grantRequest: { en: 'Give what was asked for, or less', es: 'Dar lo que se pidió, o menos' },
  refuseRequest: { en: 'Refuse a request', es: 'Rechazar una petición' },
  leaveBook: {
    en: 'Leave a book that others give you',
    es: 'Dejar una libreta que otros comparten con usted',
  },
  returnToBook: { en: 'Come back to a book that you left', es: 'Volver a una libreta que dejó' },
  listLeftBooks: { en: 'The books that you left', es: 'Las libretas que dejó' },
  handOverBook: {
    en: 'Make another member the owner of a book of yours',
    es: 'Hacer a otro miembro titular de una libreta suya',
  },
  readHiddenFields: {
    en: 'What a book hides of its contacts, and from whom',
    es: 'Qué oculta una libreta de sus contactos, y a quién',
  },
  changeHiddenFields: {
    en: 'Say what a book hides of its contacts, and from whom',
    es: 'Decir qué oculta una libreta de sus contactos, y a quién',
  },
  grantToEveryone: { en: 'Give every member a right in a book', es: 'Dar a todos un derecho en una libreta' },
  revokeFromEveryone: { en: 'Take that right away', es: 'Quitar ese derecho' },
  grantToMember: { en: 'Give a member a right in a book', es: 'Dar a un miembro un derecho en una libreta' },
  revokeFromMember: { en: 'Take that right away', es: 'Quitar ese derecho' },
  grantToTeam: { en: 'Give a team a right in a book', es: 'Dar a un equipo un derecho en una libreta' },
  revokeFromTeam: { en: 'Take that right away', es: 'Quitar ese derecho' },
  listCards: { en: 'Cards, page by page', es: 'Contactos, página a página' },
  listSummaries: { en: 'The same as short lines', es: 'Lo mismo en líneas breves' },
  createCard: { en: 'Make a card', es: 'Crear un contacto' },
  readCard: { en: 'One card', es: 'Un contacto' },
  replaceCard: { en: 'Put a whole card in its place', es: 'Sustituir un contacto entero' },
  patchCard: {
    en: 'Change parts of a card; with `base` it is merged with what others did since',
    es: 'Cambiar partes de un contacto; con `base` se une a lo que otros hicieron después',
  },
  deleteCard: { en: 'Put a card into the trash', es: 'Mandar un contacto a la papelera' },
  readOverlay: { en: 'Your own layer on a card', es: 'Su capa propia sobre un contacto' },
  saveOverlay: { en: 'Write your own layer on a card', es: 'Guardar su capa propia sobre un contacto' },
  removeOverlay: { en: 'Remove your own layer on a card', es: 'Quitar su capa propia de un contacto' },
  listKeptLayers: {
    en: 'What you wrote for yourself on cards that you do not see any more',
    es: 'Lo que anotó solo para usted en contactos que ya no ve',
  },
  forgetKeptLayer: { en: 'Forget one of these notes', es: 'Olvidar una de esas notas' },
  readCardPhoto: { en: 'The photo of a card', es: 'La foto de un contacto' },
  printCards: {
    en: 'Contacts as a PDF: contact sheet, phone list, labels, envelopes, cards',
    es: 'Contactos en PDF: lista con fotos, listín, etiquetas, sobres, tarjetas',
  },
  checkPrint: {
    en: 'Which letters of a print its fonts do not have',
    es: 'Qué letras de una impresión faltan en sus tipos',
  },
  convertPhoto: {
    en: 'A photo of any kind as a JPEG, to be cropped in a browser; nothing is kept',
    es: 'Una foto de cualquier tipo como JPEG, para recortarla en el navegador; no se guarda nada',
  },
  savePhoto: { en: 'Give a card a photo', es: 'Poner foto a un contacto' },
  readPhoto: {
    en: 'A photo by the id in a `lazo:blob/…` of a card',
    es: 'Una foto por el identificador de un `lazo:blob/…` de un contacto',
  },
  editCards: {
    en: 'Make one edit to many cards: labels, kinds, sectors, custom fields, or a patch',
    es: 'Hacer un mismo cambio en muchos contactos: etiquetas, tipos, sectores, campos propios o un parche',
  },
  deleteCards: { en: 'Put many cards into the trash', es: 'Mandar muchos contactos a la papelera' },
  moveCards: { en: 'Give many cards another home', es: 'Llevar muchos contactos a otra libreta' },
  linkCards: {
    en: 'Put cards into a further book, without copies',
    es: 'Poner contactos en otra libreta más, sin copias',
  },
  unlinkCards: { en: 'Take such cards out again', es: 'Volver a sacarlas' },
  listLists: { en: 'Your smart lists, and those that others share', es: 'Sus listas, y las que comparten otros' },
  createList: { en: 'Make a smart list', es: 'Crear una lista' },
  readList: { en: 'One smart list', es: 'Una lista' },
  changeList: { en: 'Change a smart list, or give it another place', es: 'Cambiar una lista o llevarla a otro lugar' },
  deleteList: { en: 'Delete a smart list; its cards stay', es: 'Borrar una lista; sus contactos se quedan' },
  readSettings: { en: 'What you have set for yourself', es: 'Lo que ha configurado para usted' },
  changeSettings: { en: 'Set some of it', es: 'Configurar algo de ello' },
  readFieldTemplate: {
    en: 'What the workspace wants to know of its contacts',
    es: 'Qué quiere saber el espacio de sus contactos',
  },
  changeFieldTemplate: {
    en: 'Say what every contact should have; it never keeps one from being saved',
    es: 'Decir qué debe tener cada contacto; nunca impide guardar ninguno',
  },
  readSamples: { en: 'Whether there are sample contacts', es: 'Si hay contactos de ejemplo' },
  addSamples: { en: 'Make a book of sample contacts', es: 'Crear una libreta con contactos de ejemplo' },
  removeSamples: { en: 'Remove the sample contacts for good', es: 'Quitar del todo los contactos de ejemplo' },
  readMeCard: {
    en: 'Which card is your own, and when to look it over',
    es: 'Cuál es su propio contacto, y cuándo repasarlo',
  },
  saveMeCard: {
    en: 'Say which card is your own, or that it was looked over',
    es: 'Decir cuál es su propio contacto, o que lo ha repasado',
  },
  readProfile: { en: 'Your public page', es: 'Su página pública' },
  saveProfile: {
    en: 'Say what your public page shows, and whether it is on',
    es: 'Decir qué muestra su página pública, y si está activa',
  },
  listForms: { en: 'Your forms to leave details', es: 'Sus formularios para dejar datos' },
  createForm: { en: 'Make a form to leave details', es: 'Crear un formulario para dejar datos' },
  readForm: { en: 'One form', es: 'Un formulario' },
  changeForm: { en: 'Change a form, or switch it off', es: 'Cambiar un formulario o desactivarlo' },
  deleteForm: { en: 'Delete a form; what came in stays', es: 'Borrar un formulario; lo recibido se queda' },
  readHistory: { en: 'What was done to a card', es: 'Lo que se hizo con un contacto' },
  undoChange: { en: 'Take one change back', es: 'Deshacer un cambio' },
  openBatch: {
    en: 'Open a batch for work that goes in pieces and is undone as one',
    es: 'Abrir un lote para lo que se hace por partes y se deshace de una vez',
  },
  listBatches: { en: 'What you did at one go', es: 'Lo que usted hizo de una vez' },
  undoBatch: { en: 'Take it back, keeping what was edited since', es: 'Deshacerlo, conservando lo editado después' },
  listActivity: {
    en: 'What changed lately, and by whom; what was done as one is one entry',
    es: 'Lo que ha cambiado últimamente y quién lo hizo; lo hecho de una vez es una sola entrada',
  },
  listTrash: { en: 'The trash', es: 'La papelera' },
  restoreCards: { en: 'Take cards out of the trash', es: 'Sacar contactos de la papelera' },
  readChanges: { en: 'What changed since a token', es: 'Lo que ha cambiado desde un momento' },
  readReplica: {
    en: 'All cards within reach, or what changed since a token, as lines of JSON for a copy',
    es: 'Todos los contactos a su alcance, o lo que ha cambiado desde un momento, en líneas de JSON para una copia',
  },
  listen: { en: 'Be told of changes as they happen', es: 'Enterarse de los cambios en el momento' },
  searchCards: { en: 'Find cards as people look for them', es: 'Buscar contactos como busca una persona' },
  uploadFile: { en: 'Upload a file of contacts', es: 'Subir un archivo de contactos' },
  previewImport: { en: 'What importing an upload would do', es: 'Lo que haría la importación de un archivo subido' },
  startImport: { en: 'Import an upload', es: 'Importar un archivo subido' },
  listImports: { en: 'Your imports', es: 'Sus importaciones' },
  readImport: { en: 'How an import stands', es: 'Cómo va una importación' },
  readImportFiles: {
    en: 'The files of an archive, each with what it was read as or why it was left',
    es: 'Los archivos de un archivo comprimido, cada uno con lo que se leyó de él o por qué se dejó',
  },
  readImportNotes: { en: 'What there is to know of its rows', es: 'Lo que conviene saber de sus filas' },
  cancelImport: { en: 'Stop an import', es: 'Detener una importación' },
  readDeviceLog: {
    en: 'What one of your devices did and was told',
    es: 'Lo que hizo y recibió uno de sus dispositivos',
  },
  listAlerts: {
    en: 'Devices that took many contacts away at once',
    es: 'Los dispositivos que quitaron muchos contactos de una vez',
  },
  exportCards: { en: 'Everything out, as a file', es: 'Todo fuera, en un archivo' },
  exportChosen: {
    en: 'Chosen cards out, as a file with the parts that are wanted',
    es: 'Los contactos elegidos fuera, en un archivo con las partes que se quieran',
  },
} as const satisfies Record<string, Words>

/** The name of a route. */
export type RouteName = keyof typeof routeWords
