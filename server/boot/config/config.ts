import { ProductError } from '#base/errors.ts'
import type { SmtpAddress } from '#outside/smtp/smtp-address.ts'
import type { SettingTexts } from './env.ts'
import {
  type Language,
  type LogLevel,
  parseDatabaseUrl,
  parseLanguage,
  parseLogLevel,
  parsePort,
  parseProxies,
  parseRegion,
  parseSecret,
  parseSender,
  parseSite,
  parseSmtp,
  parseText,
  SettingRefusal,
} from './parse-setting.ts'
import { type SettingName, settings } from './settings.table.ts'

/** Which database is used: our own, or one on a server. */
type DatabaseChoice =
  | { readonly kind: 'embedded'; readonly pgBin: string | null; readonly pgUser: string | null }
  | { readonly kind: 'server'; readonly url: string; readonly ownerUrl: string | null }

/** Everything that can be set, checked. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The address people use; null: the one listened on. */
  readonly publicUrl: string | null
  readonly trustedProxies: readonly string[]
  /** Files of a certificate and its key; null: no TLS, or a proxy speaks it. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** Files that sign configuration profiles; null: those of TLS, if any. */
  readonly profile: { readonly cert: string; readonly key: string } | null
  /** Who takes letters, and in whose name they go; null: none are sent. */
  readonly mail: { readonly address: SmtpAddress; readonly from: string } | null
  readonly ldapPort: number
  readonly language: Language
  readonly region: string
  readonly logLevel: LogLevel
  readonly database: DatabaseChoice
  /** LAZO_METRICS_TOKEN; null: only the machine itself may look. */
  readonly metricsToken: string | null
  /** LAZO_SECRET; null: the key is in the data folder. */
  readonly secret: string | null
}

/** Checks the texts of all settings; throws one error that names every wrong one, its value and what it must be. */
export function parseConfig(texts: SettingTexts): Config {
  const problems: string[] = []

  function read<T>(name: SettingName, parse: (text: string) => T): T | null {
    const { text } = texts[name]
    try {
      return text === null ? null : parse(text)
    } catch (error) {
      if (!(error instanceof SettingRefusal)) throw error
      problems.push(describeRefusal(name, texts, error))
      return null
    }
  }

  const config = {
    host: read('LAZO_HOST', parseText),
    port: read('LAZO_PORT', parsePort),
    publicUrl: read('LAZO_URL', parseSite),
    trustedProxies: read('LAZO_TRUST_PROXY', parseProxies),
    tls: choosePair(texts, ['LAZO_TLS_CERT', 'LAZO_TLS_KEY'], problems),
    profile: choosePair(texts, ['LAZO_PROFILE_CERT', 'LAZO_PROFILE_KEY'], problems),
    mail: chooseMail(texts, read('LAZO_SMTP', parseSmtp), read('LAZO_MAIL_FROM', parseSender), problems),
    ldapPort: read('LAZO_LDAP_PORT', parsePort),
    language: read('LAZO_LANG', parseLanguage),
    region: read('LAZO_REGION', parseRegion),
    logLevel: read('LAZO_LOG', parseLogLevel),
    metricsToken: read('LAZO_METRICS_TOKEN', parseSecret),
    secret: read('LAZO_SECRET', parseSecret),
    database: chooseDatabase(
      texts,
      read('DATABASE_URL', parseDatabaseUrl),
      read('LAZO_DATABASE_OWNER_URL', parseDatabaseUrl),
    ),
  }
  if (texts.LAZO_DATABASE_OWNER_URL.text && !texts.DATABASE_URL.text) {
    problems.push('LAZO_DATABASE_OWNER_URL is set, but DATABASE_URL is not: both must name the same server.')
  }
  if (problems.length) throw new ProductError('configuration-invalid', problems.join('\n'))
  // Settings with a default are null only after a problem.
  return config as Config
}

function choosePair(
  texts: SettingTexts,
  [certName, keyName]: readonly [SettingName, SettingName],
  problems: string[],
): Config['tls'] {
  const [cert, key] = [texts[certName].text, texts[keyName].text]
  if (cert && key) return { cert, key }
  if (cert || key) problems.push(`${certName} and ${keyName} belong together: set both, or none.`)
  return null
}

/** Letters carry links, so they need to know where Lazo is. */
function chooseMail(
  texts: SettingTexts,
  address: SmtpAddress | null,
  from: string | null,
  problems: string[],
): Config['mail'] {
  const [server, sender, site] = [texts.LAZO_SMTP.text, texts.LAZO_MAIL_FROM.text, texts.LAZO_URL.text]
  if (!server && !sender) return null
  if (!server || !sender) problems.push('LAZO_SMTP and LAZO_MAIL_FROM belong together: set both, or none.')
  if (!site) problems.push('LAZO_SMTP needs LAZO_URL: letters tell the address under which people reach Lazo.')
  return address && from !== null ? { address, from } : null
}

function chooseDatabase(texts: SettingTexts, url: string | null, ownerUrl: string | null): DatabaseChoice {
  if (url !== null) return { kind: 'server', url, ownerUrl }
  return { kind: 'embedded', pgBin: texts.LAZO_PG_BIN.text, pgUser: texts.LAZO_PG_USER.text }
}

function describeRefusal(name: SettingName, texts: SettingTexts, refusal: SettingRefusal): string {
  const { text, from } = texts[name]
  const value = 'isSecret' in settings[name] ? 'not what it must be' : `"${text}"`
  return `${name} is ${value} (set in ${from === 'environment' ? 'the environment' : from}): it must be ${refusal.message}.`
}
