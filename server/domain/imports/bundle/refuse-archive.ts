import { ZipError } from '@lazo/archive'
import { WorkbookError } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import type { Remark } from '../../remark.ts'

/** The refusal of a file: its English sentence, and the remark from which the doors make that of other languages. */
export function refuseFile(fileName: string, english: string, { code, facts }: Remark): ProductError {
  return new ProductError('file-unreadable', `${fileName} cannot be read: ${english}.`, {
    facts: { ...facts, file: fileName, why: code },
  })
}

/** What is told of an archive or workbook that is refused; any other error as it is. */
export function asRefusal(error: unknown, fileName: string): unknown {
  if (error instanceof ZipError)
    return refuseFile(fileName, sentenceOf(error), { code: `zip-${error.code}`, facts: { inside: error.file ?? '' } })
  if (error instanceof WorkbookError)
    return refuseFile(fileName, sentenceOf(error), { code: `workbook-${error.code}`, facts: { inside: error.part } })
  return error
}

/** The sentence of an error as the end of another. */
function sentenceOf({ message }: Error): string {
  return message.replace(/\.$/, '').replace(/^(?:The|This|There|A) /, (word) => word.toLowerCase())
}
