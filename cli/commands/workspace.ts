import type { Command } from 'commander'
import { findAccount } from '#access/accounts/find-account.ts'
import { listWorkspaces } from '#boot/commands/find-workspace.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { type CommandLine, type CommonOptions, newCommand, newGroup, withContext } from '../command-line.ts'
import { formatJson, formatTable } from '../output.ts'

/** `lazo workspace list|create`. */
export function workspaceCommand(line: CommandLine): Command {
  return newGroup(line, 'workspace', line.words.workspaces.about)
    .addCommand(listCommand(line))
    .addCommand(createCommand(line))
}

function listCommand(line: CommandLine): Command {
  const words = line.words.workspaces
  return newCommand(line, 'list', words.list)
    .option('--json', line.words.json)
    .action((options: CommonOptions) =>
      withContext(options, async (context) => {
        const all = await listWorkspaces(context)
        if (options.json) return line.out(formatJson(all))
        const rows = all.map(({ workspaceId, name }) => [name, workspaceId])
        line.out(formatTable(words.columns, rows))
      }),
    )
}

function createCommand(line: CommandLine): Command {
  const words = line.words.workspaces
  return newCommand(line, 'create', words.create)
    .argument('<name>')
    .requiredOption('--owner <email>', words.owner)
    .action((name: string, { owner, ...options }: CommonOptions & { owner: string }) =>
      withContext(options, async ({ access, domain }) => {
        const account = await findAccount(access, owner)
        const { workspaceId } = await createWorkspace(domain, { name, owner: account, door: 'cli' })
        line.out(workspaceId)
      }),
    )
}
