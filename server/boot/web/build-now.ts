/**
 * Builds the web app without starting anything (`npm run build`): for images, and where the one who installs may write and the
 * server may not.
 */
import { ensureBuilt } from './ensure-built.ts'

const app = await ensureBuilt({ dataFolder: process.env.LAZO_DATA ?? 'data', onBuilding: () => undefined })
if (app.failure !== undefined) {
  console.error(app.failure)
  process.exitCode = 1
}
