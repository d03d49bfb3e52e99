/** What one run of node:test counted, with the names of the tests that did not pass. */
export type TestCounts = { passed: number; failed: number; skipped: number; failures: string[]; skips: string[] }

/** Counts of a run that saw nothing: the neutral element of `addCounts`. */
export const noCounts: TestCounts = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] }

/** The counts of two runs together. */
export function addCounts(one: TestCounts, other: TestCounts): TestCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
    skips: [...one.skips, ...other.skips],
  }
}

/** Reads the TAP text of node:test. Null when its closing counts are missing, as after a crash of the runner. */
export function readTap(text: string): TestCounts | null {
  const total = (name: string): number | null => {
    const found = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1]
    return found === undefined ? null : Number(found)
  }
  const passed = total('pass')
  const failed = total('fail')
  const cancelled = total('cancelled')
  const skipped = total('skipped')
  const todo = total('todo')
  if (passed === null || failed === null || cancelled === null || skipped === null || todo === null) return null
  const lines = text.split('\n')
  return {
    passed,
    failed: failed + cancelled,
    skipped: skipped + todo,
    failures: names(withoutSuites(lines), /^ *not ok \d+ - (.*)$/).filter((name) => !isSkip(name)),
    skips: names(lines, /^ *(?:not )?ok \d+ - (.*)$/).filter(isSkip),
  }
}

/** The lines without those of suites that failed because something in them did: that is named by itself. */
function withoutSuites(lines: string[]): string[] {
  const detailsEnd = (from: number): number => lines.findIndex((line, index) => index > from && line.trim() === '...')
  return lines.filter((line, index) => {
    if (!/^ *not ok /.test(line)) return true
    return !lines.slice(index, detailsEnd(index)).some((detail) => detail.includes("failureType: 'subtestsFailed'"))
  })
}

function names(lines: string[], pattern: RegExp): string[] {
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
}

function isSkip(name: string): boolean {
  return / # (?:SKIP|TODO)\b/.test(name)
}
