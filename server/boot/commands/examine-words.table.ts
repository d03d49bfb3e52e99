const english = {
  database: (description: string) =>
    `The database answers: ${description}. The binaries from npm lag behind security patches; only a local socket listens. LAZO_PG_BIN or DATABASE_URL chooses another.`,
  workspaces: (n: number) => `${n} workspaces.`,
  auditBroken: (workspace: string, n: number) =>
    `The record of who did what was changed in ${n} places (workspace ${workspace}). Run "lazo audit verify", and compare with an older backup.`,
  noBackups: 'There are no nightly backups, because LAZO_DATABASE_OWNER_URL is not set.',
  noBackupYet: 'No nightly backup has been made yet; the server makes the first when it runs.',
  lastBackup: (days: number) => `The latest backup is ${days} days old.`,
  disk: (free: number) => `${Math.round(free / 1e9)} GB free on the disk of the data folder.`,
}

const spanish: typeof english = {
  database: (description) =>
    `La base de datos responde: ${description}. Los programas de npm reciben tarde los parches de seguridad; solo escucha un socket local. LAZO_PG_BIN o DATABASE_URL eligen otros.`,
  workspaces: (n) => `${n} espacios.`,
  auditBroken: (workspace, n) =>
    `El registro de quién hizo qué se ha cambiado en ${n} lugares (espacio ${workspace}). Ejecute «lazo audit verify» y compárelo con una copia anterior.`,
  noBackups: 'No hay copias nocturnas, porque falta LAZO_DATABASE_OWNER_URL.',
  noBackupYet: 'Aún no se ha hecho ninguna copia nocturna; el servidor hace la primera al funcionar.',
  lastBackup: (days) => `La última copia tiene ${days} días.`,
  disk: (free) => `Quedan ${Math.round(free / 1e9)} GB libres en el disco de la carpeta de datos.`,
}

/** What the doctor says, in a language. */
export function adviceOf(language: 'es' | 'en'): typeof english {
  return language === 'es' ? spanish : english
}
