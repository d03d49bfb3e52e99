import { z } from 'zod'
import { text } from '../scalars.ts'
import { named } from '../shape.ts'
import { workspaceOfMine } from './session.ts'

/** The workspaces somebody belongs to; the app asks which one is meant when there are several. */
export const workspaces = named('Workspaces', z.object({ items: z.array(workspaceOfMine) }))

/** What a workspace is called. */
export const workspaceInput = named('WorkspaceName', z.strictObject({ name: text(200) }))
