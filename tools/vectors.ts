/**
 * Runs conversion vectors between vCard and JSContact: `node bin/run.cjs tools/vectors.ts FOLDER [--help]`, the folder being
 * the `resources/jscontact` of calcard. Ends with 1 when less than 97 % of the conversions come out as the vectors say.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readVectors } from './vectors/read-vectors.ts'
import { runVector } from './vectors/run-vector.ts'
import { translations } from './vectors/translate-card.ts'

const BAR = 0.97

const [folder, ...others] = process.argv.slice(2)
if (!folder || others.length || folder === '--help') {
  console.log('usage: node bin/run.cjs tools/vectors.ts FOLDER\n\nThe vectors are read with these allowances:\n')
  for (const [index, text] of translations.entries()) console.log(`${index + 1}. ${text}`)
  process.exit(folder === '--help' ? 0 : 2)
}

const counts = { tests: 0, passed: 0, conversions: 0, equal: 0, 'same card': 0, other: 0 }
for (const file of globSync('**/*.txt', { cwd: folder }).sort()) {
  for (const vector of readVectors(readFileSync(join(folder, file), 'utf8'))) {
    const outcomes = runVector(vector)
    counts.tests += 1
    counts.passed += outcomes.every(({ result }) => result !== 'other') ? 1 : 0
    for (const [index, outcome] of outcomes.entries()) {
      counts.conversions += 1
      counts[outcome.result] += 1
      if (outcome.result === 'other')
        console.log(`${file}: ${vector.name}, conversion ${index + 1}:\n  ${outcome.says}`)
    }
  }
}

const good = counts.equal + counts['same card']
const share = good / Math.max(counts.conversions, 1)
console.log(`${counts.passed} of ${counts.tests} tests pass`)
console.log(
  `${good} of ${counts.conversions} conversions pass (${(share * 100).toFixed(1)} %): ${counts.equal} equal, ${counts['same card']} the same card by other words`,
)
process.exitCode = counts.conversions > 0 && share >= BAR ? 0 : 1
