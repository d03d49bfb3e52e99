import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnNode } from './children.ts'
import { addCounts, noCounts, readTap, type TestCounts } from './tap.ts'

/** How a run of test files is made. */
export type TestRun = {
  /** Further arguments for node, such as `--test-name-pattern=…`. */
  nodeArguments?: string[]
  /** Set for the tests, on top of this process's own environment. */
  env?: Record<string, string>
  /** `spec` shows every test, `dot` only how far it is. */
  reporter?: 'spec' | 'dot'
}

/** Areas whose tests hold no process-wide state, and so may share one process. */
const SHARED_PROCESS = ['libs/', 'server/domain/']

const PROPERTY_SEED = import.meta.resolve('./property-seed.ts')

/** Fewer files than these are run one after the other. */
const FEW = 20

/** What hangs ends after this long with its name, and the run goes on; far above what the slowest file needs, in milliseconds. */
const MOST_TIME = 1_200_000

/** Runs the test files under this very Node and counts. A run that breaks off counts as one failure more. */
export async function runTests(files: string[], run: TestRun = {}): Promise<TestCounts> {
  const shared = files.filter((file) => mayShareProcess(file))
  const alone = files.filter((file) => !mayShareProcess(file))
  const halves = await Promise.all(
    inTwo(shared).map((half) => (half.length ? runGroup(half, ['--test-isolation=none'], run) : noCounts)),
  )
  const second = alone.length ? await runGroup(alone, ['--test-concurrency=2'], run) : noCounts
  return addCounts(halves.reduce(addCounts), second)
}

/** One half for each of two processors; few files are not worth a second process. */
function inTwo(files: string[]): string[][] {
  if (files.length < FEW) return [files]
  return [files.filter((_, i) => i % 2 === 0), files.filter((_, i) => i % 2 === 1)]
}

function mayShareProcess(file: string): boolean {
  return SHARED_PROCESS.some((area) => file.startsWith(area))
}

async function runGroup(files: string[], isolation: string[], run: TestRun): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'lazo-tests-'))
  const tap = join(folder, 'tests.tap')
  try {
    const exit = await runNode(
      [
        ['--disable-warning=ExperimentalWarning', `--import=${PROPERTY_SEED}`],
        ['--test', `--test-timeout=${MOST_TIME}`, ...isolation, ...(run.nodeArguments ?? [])],
        [`--test-reporter=${run.reporter ?? 'spec'}`, '--test-reporter-destination=stdout'],
        ['--test-reporter=tap', `--test-reporter-destination=${tap}`],
        files,
      ].flat(),
      run.env,
    )
    return withExit(readTap(readFileSync(tap, 'utf8')), exit, files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs node with the arguments to its end, and gives its exit code (or the name of the signal that ended it). */
function runNode(args: string[], env: Record<string, string> = {}): Promise<number | string> {
  const child = spawnNode(args, { stdio: ['ignore', 'inherit', 'inherit'], env: testEnvironment(env) })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}

/** The environment of a test process: ours, without the marks that bind a process to its launcher or test runner. */
function testEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const { LAZO_LAUNCHER: _launcher, NODE_TEST_CONTEXT: _context, ...inherited } = process.env
  return { ...inherited, ...extra }
}

function withExit(counts: TestCounts | null, exit: number | string, files: string[]): TestCounts {
  if (counts && (exit === 0 || counts.failed > 0)) return counts
  const failure = `the run of ${files[0]}${files.length > 1 ? ` and ${files.length - 1} more` : ''} ended with ${exit}`
  return addCounts(counts ?? noCounts, { ...noCounts, failed: 1, failures: [failure] })
}
