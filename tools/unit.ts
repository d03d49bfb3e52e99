/**
 * Runs the tests at or under the given paths: `node bin/run.cjs tools/unit.ts PATH… [--test-name-pattern=TEXT]`.
 * Ends with 1 when a test fails or none was found.
 */
import { endWithLauncher } from './test/children.ts'
import { findTests } from './test/find-tests.ts'
import { runTests } from './test/run-tests.ts'

endWithLauncher()
const args = process.argv.slice(2)
const paths = args.filter((arg) => !arg.startsWith('--'))
if (!paths.length) {
  console.error('usage: node bin/run.cjs tools/unit.ts PATH… [--test-name-pattern=TEXT]')
  process.exit(2)
}

const files = findTests(paths)
if (!files.length) {
  console.error(`There is no *.test.ts at or under ${paths.join(', ')}.`)
  process.exit(1)
}

const counts = await runTests(files, { nodeArguments: args.filter((arg) => arg.startsWith('--')) })
for (const failure of counts.failures) console.error(`failed: ${failure}`)
process.exit(counts.failed > 0 ? 1 : 0)
