import { isProductError } from '#base/errors.ts'
import { readScanNow } from '#domain/scans/read-scan-now.ts'
import type { JobContext } from '../job-context.ts'

/** Reads the photo of a business card that somebody put on their desk; one that is gone meanwhile is nobody's any more. */
export async function readScanJob({ domain, actor, input }: JobContext): Promise<void> {
  try {
    await readScanNow(domain, actor, { inboundId: String(input.inboundId) })
  } catch (error) {
    if (!isProductError(error, 'inbound-not-found')) throw error
  }
}
