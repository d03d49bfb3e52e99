import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dealTests, testAreas } from './areas.ts'
import { findTests } from './find-tests.ts'
import { readTooFew } from './gates/modules.ts'
import { hasFailed, reportRun } from './report.ts'
import { counted, gate } from './step.ts'
import { noCounts } from './tap.ts'

test('every test file of the tree belongs to one step', () => {
  const files = findTests(['.'])
  const dealt = [...dealTests(files).values()].flat()
  assert.ok(files.length >= 20, `saw only ${files.length} test files`)
  assert.deepEqual(dealt.sort(), files)
})

test('a test file goes to the area with the longest path', () => {
  const stepOf = (file: string): string | undefined => {
    return [...dealTests([file])].find(([, files]) => files.length)?.[0].step
  }
  assert.equal(stepOf('server/store/a.test.ts'), 'store')
  assert.equal(stepOf('server/jobs/a.test.ts'), 'doors')
  assert.equal(stepOf('tests/shape/a.test.ts'), 'shape')
  assert.equal(stepOf('tests/races/a.test.ts'), 'proofs')
  assert.equal(stepOf('tests/clients/debian/a.test.ts'), 'clients of Debian')
})

test('a test file that no step would run is refused', () => {
  assert.throws(() => dealTests(['elsewhere/a.test.ts'], testAreas), /belongs to no step/)
})

test('a gate that read fewer files than there are modules does not hold', () => {
  assert.match(readTooFew('biome', 'Checked 0 files in 1ms.', /Checked (\d+) files/) ?? '', /biome read 0 files/)
  assert.match(readTooFew('biome', 'nothing', /Checked (\d+) files/) ?? '', /biome read 0 files/)
  assert.equal(readTooFew('biome', 'Checked 99999 files', /Checked (\d+) files/), null)
})

test('the report ends with the sums, and names what failed, was skipped and was not run', () => {
  const counts = { passed: 3, failed: 1, skipped: 1, failures: ['adds'], skips: ['sums # SKIP no sum'] }
  const report = reportRun([
    { name: 'libs', seconds: 1.25, result: counted(counts) },
    { name: 'types', seconds: 2, result: gate('tsc found mistakes') },
    { name: 'install', seconds: 0, result: { counts: noCounts, notRun: [{ part: 'install', because: 'it is long' }] } },
  ])
  assert.match(report, /1\.3 s {2}libs +3 of 4 tests passed/)
  assert.match(report, /^failed: adds$/m)
  assert.match(report, /^failed: tsc found mistakes$/m)
  assert.match(report, /^skipped: sums # SKIP no sum$/m)
  assert.match(report, /^not run: install, because it is long$/m)
  assert.equal(report.split('\n').at(-1), '3 passed, 2 failed, 1 skipped')
})

test('a failed gate fails the run, though it counts no test', () => {
  assert.ok(hasFailed([{ name: 'types', seconds: 1, result: gate('no') }]))
  assert.ok(!hasFailed([{ name: 'types', seconds: 1, result: gate(null) }]))
})
