/** What is known of one setting: the value it has when nobody sets it, and what it is for. */
export interface Setting {
  readonly fallback: string | null
  readonly meaning: string
  /** Never shown. */
  readonly isSecret?: true
}

/** All settings of the product, by the name of their environment variable. */
export const settings = {
  LAZO_DATA: { fallback: './data', meaning: 'the folder for all data' },
  LAZO_HOST: { fallback: '127.0.0.1', meaning: 'the address to listen on; 0.0.0.0 for all' },
  LAZO_PORT: { fallback: '8910', meaning: 'the port to listen on; 0 lets the system choose' },
  LAZO_URL: {
    fallback: null,
    meaning: 'the address under which people reach Lazo, such as https://contacts.example.org',
  },
  LAZO_TLS_CERT: {
    fallback: null,
    meaning: 'the file of the certificate (PEM, with its issuers), when Lazo itself speaks TLS',
  },
  LAZO_TLS_KEY: { fallback: null, meaning: 'the file of the key that belongs to it' },
  LAZO_PROFILE_CERT: {
    fallback: null,
    meaning: 'the file of the certificate that signs profiles for iPhone and Mac, when Lazo itself speaks no TLS',
  },
  LAZO_PROFILE_KEY: { fallback: null, meaning: 'the file of the key that belongs to it' },
  LAZO_TRUST_PROXY: {
    fallback: 'none',
    meaning: 'addresses of proxies whose word on the client counts: IP, IP/bits, loopback, linklocal, uniquelocal',
  },
  LAZO_SMTP: {
    fallback: null,
    meaning:
      'the mail server that sends for Lazo: smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465',
    isSecret: true,
  },
  LAZO_MAIL_FROM: { fallback: null, meaning: 'whom its e-mail is from, such as Lazo <lazo@example.org>' },
  LAZO_LDAP_PORT: { fallback: '3890', meaning: 'the port for LDAP' },
  LAZO_LANG: { fallback: 'es', meaning: 'the language of what Lazo writes by itself: es or en' },
  LAZO_REGION: { fallback: 'ES', meaning: 'the country of phone numbers that name none' },
  LAZO_LOG: { fallback: 'info', meaning: 'how much the log tells: error, warn, info, debug' },
  LAZO_METRICS_TOKEN: {
    fallback: null,
    meaning: 'the key that opens /metrics; without it only this machine itself may read them',
    isSecret: true,
  },
  LAZO_SECRET: { fallback: null, meaning: 'the secret key, instead of the file secret.key', isSecret: true },
  DATABASE_URL: { fallback: null, meaning: 'a PostgreSQL server to use, as the role lazo_app', isSecret: true },
  LAZO_DATABASE_OWNER_URL: {
    fallback: null,
    meaning: 'the same server as the owner of the database, for migrations and backups',
    isSecret: true,
  },
  LAZO_PG_BIN: { fallback: null, meaning: 'the bin folder of another PostgreSQL than the one from npm' },
  LAZO_PG_USER: { fallback: null, meaning: 'the user under whom PostgreSQL runs when Lazo runs as root' },
} as const satisfies Record<string, Setting>

/** The name of a setting. */
export type SettingName = keyof typeof settings

/** Names that Lazo's own programs give each other in the environment. */
export const internalNames: readonly string[] = ['LAZO_LAUNCHER', 'LAZO_TEST_DATABASE']
