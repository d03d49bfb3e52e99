const gigabytes = (bytes: number, language: string) =>
  (bytes / 1e9).toLocaleString(language, { maximumFractionDigits: 1 })

const english = {
  program: (version: string, node: string) => `Lazo ${version} on Node.js ${node}.`,
  folder: (path: string) => `The data is in ${path}.`,
  database: (description: string) => `The database answers: ${description}.`,
  place: (location: string, binaries: string, user: string | null) =>
    `It lies in ${location}, its programs in ${binaries}${user === null ? '' : `, and it runs under the user ${user}`}.`,
  npmBinaries:
    'Its programs come from npm, which lags behind security patches; only a local socket listens. LAZO_PG_BIN or DATABASE_URL choose another.',
  isRunning: 'It is running already: a server or another command is using it.',
  isNotRunning: 'It was started for this look: no server is running on this data.',
  workspaces: (n: number) => (n === 1 ? 'There is one workspace.' : `There are ${n} workspaces.`),
  audit: (n: number) => `The record of who did what is sound: ${n} acts.`,
  auditBroken: (workspace: string, n: number) =>
    `The record of who did what was changed in ${n} places (workspace ${workspace}). Run "lazo audit verify", and compare with an older backup.`,
  noBackups: 'There are no nightly backups, because LAZO_DATABASE_OWNER_URL is not set.',
  noBackupYet: 'No nightly backup has been made yet; the server makes the first when it runs.',
  lastBackup: (at: Date, isLate: boolean) =>
    `The latest backup is of ${at.toLocaleString('en')}.${isLate ? ' Let the server run at night, or see its log for why none was made.' : ''}`,
  reached: (site: string) => `Phones and other machines reach this server at ${site}, over TLS.`,
  unreached: (why: string) => `Phones and other machines cannot be connected. ${why}`,
  noMail: 'No e-mail is sent: LAZO_SMTP is not set. Invitations and new passwords go by links that are shown.',
  mail: 'The mail server takes what Lazo sends.',
  mailFails: (why: string) => `E-mail cannot be sent. ${why}. See LAZO_SMTP.`,
  disk: (free: number) => `${gigabytes(free, 'en')} GB are free on the disk of the data.`,
}

const spanish: typeof english = {
  program: (version, node) => `Lazo ${version} con Node.js ${node}.`,
  folder: (path) => `Los datos están en ${path}.`,
  database: (description) => `La base de datos responde: ${description}.`,
  place: (location, binaries, user) =>
    `Está en ${location}, sus programas en ${binaries}${user === null ? '' : ` y funciona con el usuario ${user}`}.`,
  npmBinaries:
    'Sus programas vienen de npm, que recibe tarde los parches de seguridad; solo escucha un socket local. LAZO_PG_BIN o DATABASE_URL eligen otros.',
  isRunning: 'Ya está en marcha: la usa un servidor u otra orden.',
  isNotRunning: 'Se ha arrancado para mirarla: no hay ningún servidor sobre estos datos.',
  workspaces: (n) => (n === 1 ? 'Hay un espacio.' : `Hay ${n} espacios.`),
  audit: (n) => `El registro de quién hizo qué está en orden: ${n} actos.`,
  auditBroken: (workspace, n) =>
    `El registro de quién hizo qué se ha cambiado en ${n} lugares (espacio ${workspace}). Ejecute «lazo audit verify» y compárelo con una copia anterior.`,
  noBackups: 'No hay copias nocturnas, porque falta LAZO_DATABASE_OWNER_URL.',
  noBackupYet: 'Aún no se ha hecho ninguna copia nocturna; el servidor hace la primera cuando está en marcha.',
  lastBackup: (at, isLate) =>
    `La última copia es del ${at.toLocaleString('es')}.${isLate ? ' Deje el servidor en marcha por la noche, o mire en su registro por qué no se hizo ninguna.' : ''}`,
  reached: (site) => `Los teléfonos y otras máquinas llegan a este servidor en ${site}, por TLS.`,
  unreached: (why) => `No se pueden conectar teléfonos ni otras máquinas. ${why}`,
  noMail:
    'No se envía correo: falta LAZO_SMTP. Las invitaciones y las contraseñas nuevas van con enlaces que se muestran.',
  mail: 'El servidor de correo acepta lo que envía Lazo.',
  mailFails: (why) => `No se puede enviar correo. ${why}. Revise LAZO_SMTP.`,
  disk: (free) => `Quedan ${gigabytes(free, 'es')} GB libres en el disco de los datos.`,
}

/** What the doctor says in a language. */
export type Advice = typeof english

/** The doctor's words in a language. */
export function adviceIn(language: 'es' | 'en'): Advice {
  return language === 'es' ? spanish : english
}
