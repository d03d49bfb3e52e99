/**
 * Sends every vCard below a folder through JSContact and back into its own version, 2.1 into 3.0, and says what came back
 * otherwise: `node bin/run.cjs tools/roundtrip.ts FOLDER [--help]`. Ends with 1 when more than 0.5 % of the values did.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roundTripFile } from './roundtrip/round-trip-file.ts'
import { rules } from './roundtrip/rules.ts'

const BAR = 0.005

const [folder, ...others] = process.argv.slice(2)
if (!folder || others.length || folder === '--help') {
  printHelp()
  process.exit(folder === '--help' ? 0 : 2)
}

const files = globSync('**/*.{vcf,vcard,vcf.out}', { cwd: folder }).sort()
const results = files.map((file) => ({ file, ...roundTripFile(readFileSync(join(folder, file))) }))
for (const { file, problems } of results) for (const problem of problems) console.log(`${file}: ${problem}`)

const sum = (name: 'cards' | 'total' | 'changed' | 'lostCards') => results.reduce((all, one) => all + one[name], 0)
const share = sum('changed') / Math.max(sum('total'), 1)
console.log(`${sum('cards')} cards in ${files.length} files, ${sum('lostCards')} cards lost`)
console.log(`${sum('changed')} of ${sum('total')} values lost or changed: ${(share * 100).toFixed(2)} %`)
process.exitCode = sum('cards') > 0 && sum('lostCards') === 0 && share <= BAR ? 0 : 1

function printHelp(): void {
  console.log('usage: node bin/run.cjs tools/roundtrip.ts FOLDER\n')
  console.log(
    'Each card goes vCard → JSContact → vCard of the same version (3.0 for a card without VERSION or of 2.1).',
  )
  console.log(
    'Nothing of the source text reaches the writer. Compared are values, parameters and groups. These mean the same:\n',
  )
  for (const [index, { says, source }] of rules.entries())
    console.log(`${String(index + 1).padStart(2)}. ${says} (${source})`)
}
