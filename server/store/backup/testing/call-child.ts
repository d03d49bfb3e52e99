import { isProductError } from '#base/errors.ts'
import { backupInChild } from '../run-in-child.ts'

/** A process that has a backup made, for tests that kill or starve it: `call-child.ts URL FILE`. Prints how it failed, as JSON. */
const [url = '', file = ''] = process.argv.slice(2)
await backupInChild({ url }, file).catch((error: unknown) => {
  if (!isProductError(error)) throw error
  process.stdout.write(JSON.stringify({ code: error.code, message: error.message }))
})
