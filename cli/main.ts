import { openCommandLine } from './command-line.ts'
import { buildProgram } from './program.ts'
import { reportError } from './report-error.ts'

// The channel to the launcher closes when it dies, however it dies: then this process ends as if it was told to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
// Nobody reads on: what is still written goes nowhere, and what is being done is done to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const line = openCommandLine()
const [name] = process.argv.slice(2)

try {
  const program = await buildProgram(line, name)
  await program.parseAsync()
} catch (error) {
  process.exitCode = reportError(line, error)
}
