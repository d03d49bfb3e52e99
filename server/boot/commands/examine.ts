import { statfs } from 'node:fs/promises'
import { ZERO_ID } from '#base/ids.ts'
import { verifyAudit } from '#domain/audit/verify-audit.ts'
import { listBackups } from '#store/backup/backup-folder.ts'
import { readWorkspaceIds } from '#store/jobs/unfinished.ts'
import { backupSettings } from '../backup-settings.ts'
import { type LoadedConfig, loadConfig } from '../config/load-config.ts'
import { type Context, openContext } from '../open-context.ts'
import { adviceOf } from './examine-words.table.ts'

/** One thing that was looked at. */
export interface Finding {
  readonly isFine: boolean
  readonly text: string
}

/** How the installation is. */
export interface Examination {
  readonly settings: LoadedConfig['shown']
  readonly findings: readonly Finding[]
}

const ENOUGH_SPACE = 1_000_000_000
const DAY = 86_400_000

/** Looks at settings, database, audit, backups and disk; each finding says in plain words what to do. */
export async function examine(data: string | undefined, language: 'es' | 'en'): Promise<Examination> {
  const config = await loadConfig(process.env, data)
  const words = adviceOf(language)
  const findings: Finding[] = config.notices.map((text) => ({ isFine: true, text }))
  try {
    const context = await openContext({ quiet: true, ...(data === undefined ? {} : { data }) })
    try {
      findings.push({ isFine: true, text: words.database(context.database.description) })
      findings.push(...(await examineData(context, words)))
    } finally {
      await context.close()
    }
  } catch (error) {
    findings.push({ isFine: false, text: error instanceof Error ? error.message : String(error) })
  }
  findings.push(await examineDisk(config.dataFolder, words))
  return { settings: config.shown, findings }
}

type Advice = ReturnType<typeof adviceOf>

async function examineData(context: Context, words: Advice): Promise<Finding[]> {
  const workspaces = await readWorkspaceIds(context.domain.store)
  const findings: Finding[] = [{ isFine: true, text: words.workspaces(workspaces.length) }]
  for (const workspaceId of [ZERO_ID, ...workspaces]) {
    const { problems } = await verifyAudit(context.domain, workspaceId)
    if (problems.length > 0) findings.push({ isFine: false, text: words.auditBroken(workspaceId, problems.length) })
  }
  findings.push(await examineBackups(context, words))
  return findings
}

async function examineBackups({ config, log, database, domain }: Context, words: Advice): Promise<Finding> {
  if (!database.owner) return { isFine: false, text: words.noBackups }
  const backups = await listBackups(backupSettings(config, log, database.owner).folder)
  const latest = backups
    .map((backup) => backup.day)
    .sort()
    .at(-1)
  if (latest === undefined) return { isFine: true, text: words.noBackupYet }
  const days = Math.floor((domain.clock.now().getTime() - Date.parse(latest)) / DAY)
  return { isFine: days <= 2, text: words.lastBackup(days) }
}

async function examineDisk(folder: string, words: Advice): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return { isFine: free > ENOUGH_SPACE, text: words.disk(free) }
}
