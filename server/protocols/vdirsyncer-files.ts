/** The two files of vdirsyncer and khard for the books of a device. `books` are the last parts of their addresses. */
export interface VdirsyncerFiles {
  readonly vdirsyncer: string
  readonly khard: string
}

/** Writes these files. vdirsyncer says nothing of what both sides changed until it is told who wins: so nothing is lost. Pure. */
export function writeVdirsyncerFiles(server: string, user: string, books: readonly string[]): VdirsyncerFiles {
  const vdirsyncer = `[general]
status_path = "~/.local/share/vdirsyncer/status/"

[pair lazo]
a = "lazo_here"
b = "lazo_there"
collections = ["from b"]
metadata = ["displayname"]

[storage lazo_here]
type = "filesystem"
path = "~/.contacts/"
fileext = ".vcf"

[storage lazo_there]
type = "carddav"
url = ${JSON.stringify(server)}
username = ${JSON.stringify(user)}
password.fetch = ["command", "cat", "~/.config/vdirsyncer/lazo.password"]
`
  const sections = books.map((book) => `[[${sectionName(book)}]]\npath = ~/.contacts/${book}/\n`)
  return { vdirsyncer, khard: `[addressbooks]\n${sections.join('')}\n[general]\ndefault_action = list\n` }
}

/** khard takes brackets for the ends of a section's name. */
function sectionName(book: string): string {
  return book.replaceAll(/[[\]#,]/g, '-')
}
