import type { Command } from 'commander'
import type { CommandLine } from './command-line.ts'

/** Has a command's help written in the language of the line: commander's own words are English. */
export function translateHelp({ words }: CommandLine, command: Command): void {
  const { titles, options, command: subcommand, fallback } = words.helpWords
  command.configureHelp({
    styleTitle: (title) => titles[title as keyof typeof titles] ?? title,
    styleUsage: (usage) => usage.replace('[options]', options).replace('[command]', subcommand),
    subcommandTerm: termOf,
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' || typeof defaultValue === 'number'
        ? `${description} (${fallback}: ${defaultValue})`
        : description,
  })
}

/** A command with its arguments, such as `import <file...>`. */
function termOf(command: Command): string {
  const names = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`
    return argument.required ? `<${name}>` : `[${name}]`
  })
  return [command.name(), ...names].join(' ')
}
