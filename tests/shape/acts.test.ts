import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from '../../tools/list-files.ts'
import { readFile } from './source/read-tree.ts'

/** Acts of accounts, which stand in the chain of the whole server and on no page of a workspace. */
const OF_ACCOUNTS =
  /^(?:account|app-password|passkey|password|reset-link|second-factor|server|session|sessions|sign-in|signed)-/

test('every act that the audit of a workspace may tell has a name on the page', async () => {
  const files = listFiles().filter((file) => /^server\/.*(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/'))
  const written = files.flatMap((file) => {
    const text = readFile(file)
    return [...text.matchAll(/noteAudit\(\s*'([a-z-]+)'/g)].map(([, act]) => act!)
  })
  const acts = [...new Set(written)].filter((act) => !OF_ACCOUNTS.test(act))
  assert.ok(acts.length > 60, `saw only ${acts.length}`)
  const { actWords } = (await import(join(root, 'web/features/administration/act.words.ts'))) as {
    actWords: { table: object }
  }
  assert.deepEqual(
    acts.filter((act) => !Object.hasOwn(actWords.table, act)),
    [],
  )
})
