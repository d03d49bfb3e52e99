import type { Command } from 'commander'
import { serve } from '#boot/serve/serve.ts'
import { serveDemo } from '#boot/serve/serve-demo.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'

/** `lazo serve [--demo]`. */
export function serveCommand(line: CommandLine): Command {
  const words = line.words.serve
  return newCommand(line, 'serve', words.about)
    .option('--demo', words.demo)
    .action(async (options: CommonOptions & { demo?: boolean }) => {
      const events = {
        onReady(url: string, setupCode: string | null) {
          line.out(words.ready(url))
          if (setupCode) line.out(words.setup(url, setupCode))
        },
        onNoBackups: () => line.err(words.noBackups),
        onStopping: () => line.err(words.stopping),
        onDemo: (email: string, password: string) => line.out(words.demoSignIn(email, password)),
      }
      const data = options.data === undefined ? {} : { data: options.data }
      const reason = options.demo ? await serveDemo(line.language, events) : await serve(data, events)
      if (reason !== 'database') return
      line.err(words.databaseLost)
      process.exitCode = EXIT.failed
    })
}
