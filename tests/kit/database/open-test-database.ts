import { createDatabase, type TestDatabase } from './create-database.ts'
import { ensureTemplate } from './ensure-template.ts'
import { startTestServer } from './test-server.ts'

/** What a test database starts from. */
export interface TestTemplate {
  /** Letters and digits; templates of one run differ by it. */
  readonly name: string
  /** Fills the template, once in a run; gets the owner's address and closes what it opens. */
  prepare(ownerUrl: string): Promise<void>
}

let serverUrl: Promise<string> | null = null

/**
 * A fresh database for one test file, copied from `template`. The server is the one of the run, which the test runner
 * names in LAZO_TEST_DATABASE; a test file run alone starts one, which ends with its process.
 */
export async function openTestDatabase(template?: TestTemplate): Promise<TestDatabase> {
  serverUrl ??= findServer()
  const url = await serverUrl
  return createDatabase(url, template && (await ensureTemplate(url, template.name, template.prepare)))
}

async function findServer(): Promise<string> {
  return process.env['LAZO_TEST_DATABASE'] || (await startTestServer()).url
}
