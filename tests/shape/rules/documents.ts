import { posix } from 'node:path'

const README_LINES = 15
const LINK = /\]\(([^)#\s]+)(?:#[^)\s]*)?\)|\b(?:src|srcset|href)="([^"#]+)"/g

/** Folders that must say in a README what lives there: those of level two, and the others at the top. */
export function foldersWithReadme(files: string[]): string[] {
  const top = ['bench', 'bin', 'cli', 'docs', 'fuzz', 'tests', 'tools']
  const second = files.flatMap((file) => /^(?:libs|server)\/[^/]+(?=\/)/.exec(file)?.[0] ?? [])
  return [...new Set([...top.filter((folder) => files.some((file) => file.startsWith(`${folder}/`))), ...second])]
}

/** Folders without README, or with one that is too long, each as a sentence. `read` gives the text of a file. */
export function findReadmeProblems(files: string[], read: (file: string) => string): string[] {
  return foldersWithReadme(files).flatMap((folder) => {
    const readme = `${folder}/README.md`
    if (!files.includes(readme)) return [`${folder} has no README.md`]
    const lines = read(readme).trimEnd().split('\n').length
    return lines > README_LINES ? [`${readme} has ${lines} lines, more than ${README_LINES}`] : []
  })
}

/** Links of a document that lead to no file of the checkout, each as a sentence. */
export function findDeadLinks(file: string, text: string, files: string[]): string[] {
  const targets = [...text.matchAll(LINK)].flatMap(([, link, source]) => link ?? source ?? [])
  const local = targets.filter((target) => !/^[a-z]+:/.test(target))
  return local.flatMap((target) => {
    const path = posix.join(posix.dirname(file), target).replace(/\/$/, '')
    const exists = files.some((one) => one === path || one.startsWith(`${path}/`))
    return exists ? [] : [`${file} links to ${target}, which is not there`]
  })
}

/** Decision records with gaps in their numbers or without their parts, each as a sentence. `name` is a file name. */
export function findDecisionProblems(records: { name: string; text: string }[]): string[] {
  return records.flatMap(({ name, text }, index) => {
    const number = String(index + 1).padStart(4, '0')
    const missing = ['## Context', '## Choice', '## Price'].filter((part) => !text.includes(`\n${part}\n`))
    return [
      ...(name.startsWith(`${number}-`) ? [] : [`the decision ${name} is not number ${number}`]),
      ...missing.map((part) => `the decision ${name} has no part "${part}"`),
    ]
  })
}
