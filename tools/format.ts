/** Formats every file as `npm test` wants it: `npm run format`. */
import { runProgram } from './test/run-program.ts'

const { exit, output } = await runProgram('node_modules/@biomejs/biome/bin/biome', ['check', '--write', '.'])
console.log(output.trimEnd())
process.exitCode = exit === 0 ? 0 : 1
