/** Takes the pictures of the guide and the README: `npm run pictures`; some of them: `npm run pictures -- [en|es] NAME…`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../tools/list-files.ts'
import { FLOW_LANGUAGES } from '../house.ts'
import { takePictures } from './take-pictures.ts'

const asked = process.argv.slice(2)
const languages = FLOW_LANGUAGES.filter((language) => asked.includes(language))
const names = asked.filter((word) => !languages.some((language) => language === word))

for (const language of languages.length > 0 ? languages : FLOW_LANGUAGES) {
  const folder = join(root, 'docs', 'pictures', language)
  mkdirSync(folder, { recursive: true })
  for await (const { name, bytes } of takePictures(language, names)) {
    writeFileSync(join(folder, `${name}.webp`), bytes)
    console.log(`${language}/${name}.webp  ${Math.ceil(bytes.length / 1024)} kB`)
  }
}
