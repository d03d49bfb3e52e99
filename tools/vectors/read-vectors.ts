/** A test of the vectors: texts of which each is to become the next one. */
export interface Vector {
  name: string
  blocks: string[]
}

/** Reads the tests of a file: `> test NAME`, a text, and `> convert` before each text it becomes. */
export function readVectors(text: string): Vector[] {
  return text
    .split(/^> test /m)
    .slice(1)
    .map((test) => {
      const lineEnd = test.indexOf('\n')
      const blocks = test.slice(lineEnd + 1).split(/^> convert\s*$/m)
      return { name: test.slice(0, lineEnd).trim(), blocks: blocks.map((block) => block.trim()) }
    })
}

/** Says whether a text is JSON, whole or without its outer braces; otherwise it is a vCard. */
export function isJson(block: string): boolean {
  return block.startsWith('"') || block.startsWith('{')
}
