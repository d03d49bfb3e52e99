import type { Command } from 'commander'
import { serve } from '#boot/serve/serve.ts'
import { oneOf } from '../choices.ts'
import { type CommandLine, type CommonOptions, newCommand } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { LANGUAGES, type Language } from '../words/words.ts'

interface ServeCommandOptions extends CommonOptions {
  readonly demo?: boolean
  readonly lang?: Language
}

/** `lazo serve [--demo [--lang es|en]]`. */
export function serveCommand(line: CommandLine): Command {
  const words = line.words.serve
  return newCommand(line, 'serve', words.about)
    .option('--demo', words.demo)
    .option('--lang <language>', `${words.lang}: ${LANGUAGES.join(', ')}`, oneOf('--lang', LANGUAGES))
    .action(async ({ demo, lang = line.language, data }: ServeCommandOptions) => {
      const reason = demo ? await runDemo(lang, line) : await serve({ data }, eventsFor(line))
      if (reason !== 'database') return
      line.err(words.databaseLost)
      process.exitCode = EXIT.failed
    })
}

/** The made-up office is loaded by who asks for it alone. */
async function runDemo(language: Language, line: CommandLine) {
  const { serveDemo } = await import('#boot/serve/serve-demo.ts')
  return serveDemo(language, eventsFor(line))
}

function eventsFor(line: CommandLine) {
  const words = line.words.serve
  return {
    onReady(url: string, setup: { readonly url: string; readonly code: string } | null) {
      line.out(words.ready(url))
      if (setup) line.out(words.setup(setup.url, setup.code))
    },
    onBuilding: () => line.err(words.building),
    onNoBackups: () => line.err(words.noBackups),
    onStopping: () => line.err(words.stopping),
    onPreparing: () => line.err(words.preparing),
    onDemo: (email: string, password: string) => line.out(words.demoSignIn(email, password)),
  }
}
