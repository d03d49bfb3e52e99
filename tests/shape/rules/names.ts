const MODULE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|table|words|config|bench|d))?\.tsx?$/
const FOLDER_NAME = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/
const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'manager', 'misc']
/** These say something before another word, as in `common-words`, and nothing alone. */
const EMPTY_ALONE = ['common', 'shared']

/** Paths of modules whose names break the rules, each as a sentence. */
export function findBadNames(paths: string[]): string[] {
  return paths.filter((path) => /\.tsx?$/.test(path)).flatMap((path) => badName(path) ?? [])
}

function badName(path: string): string | null {
  const folders = path.split('/')
  const file = folders.pop()!
  if (!MODULE_NAME.test(file)) return `${path} is not in kebab-case`
  const odd = folders.find((folder) => !FOLDER_NAME.test(folder))
  if (odd !== undefined) return `${path} lies in ${odd}, which is not in kebab-case`
  const parts = [...folders, file.replace(/\..*$/, '')]
  const empty = parts.find(
    (part) => EMPTY_ALONE.includes(part) || part.split('-').some((word) => EMPTY_WORDS.includes(word)),
  )
  return empty === undefined ? null : `${path} is named ${empty}, which says nothing`
}
