import type { Command } from 'commander'
import { actAs } from '#access/actors/act-as.ts'
import { createApiToken, listApiTokens, revokeApiToken } from '#access/tokens/api-tokens.ts'
import { type CommandLine, type CommonOptions, newCommand, withContext } from '../command-line.ts'
import { formatTable, plain } from '../output.ts'

interface TokenOptions extends CommonOptions {
  readonly scope: 'read' | 'write'
  readonly label?: string
  readonly list?: boolean
  readonly revoke?: string
}

/** `lazo token EMAIL --label LABEL [--scope read|write]`: prints the token alone. */
export function tokenCommand(line: CommandLine): Command {
  const words = line.words.token
  return newCommand(line, 'token', words.about)
    .argument('<email>')
    .option('--scope <scope>', words.scope, 'write')
    .option('--label <label>', words.label)
    .option('--list', words.list)
    .option('--revoke <id>', words.revoke)
    .option('--workspace <name>', line.words.workspace)
    .action((email: string, options: TokenOptions) =>
      withContext(options, async ({ access }) => {
        const actor = await actAs(access, { email, workspace: options.workspace }, 'cli')
        if (options.revoke) return revokeApiToken(access, actor, options.revoke)
        if (options.list) return line.out(tokenTable(line, await listApiTokens(access, actor)))
        const { token } = await createApiToken(access, actor, {
          label: options.label ?? 'lazo token',
          scope: options.scope,
        })
        line.out(token)
      }),
    )
}

function tokenTable(line: CommandLine, tokens: Awaited<ReturnType<typeof listApiTokens>>): string {
  const { columns, never } = line.words.token
  const rows = tokens.map((t) => [t.tokenId, plain(t.label), t.scope, t.usedAt?.toLocaleString(line.language) ?? never])
  return formatTable(columns, rows)
}
