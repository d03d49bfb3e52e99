import { gate, type StepResult } from '../step.ts'
import { buildWeb } from './web/build-web.ts'
import { type FirstView, weighFirstView } from './web/first-view.ts'
import { findOutside } from './web/outside.ts'
import { findUnstyled, readKitStyles } from './web/unstyled.ts'

/** The script of the first view, packed. */
const MOST_BYTES = 200_000

/**
 * Builds the web app and checks what the first view weighs, that no script stands in the page, that nothing is loaded from
 * elsewhere, and that no part of the kit is without its styles.
 */
export async function checkWebBuild(): Promise<StepResult> {
  const built = await buildWeb()
  const view = weighFirstView(built)
  console.log(`the first view is ${kilobytes(view.bytes)} of packed script in ${view.files.length} files`)
  const isTooHeavy = view.bytes > MOST_BYTES
  if (isTooHeavy) console.log(describeLargest(view))
  const problems = [...findOutside(built), ...findUnstyled(built, readKitStyles())]
  if (isTooHeavy) problems.push(`the first view is ${kilobytes(view.bytes - MOST_BYTES)} too heavy`)
  return gate(problems.length ? problems.join('; ') : null)
}

function describeLargest({ largest }: FirstView): string {
  return largest
    .slice(0, 30)
    .map(({ module, bytes }) => `${kilobytes(bytes).padStart(10)}  ${module}`)
    .join('\n')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
