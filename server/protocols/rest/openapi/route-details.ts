import { jsonSchemaOf, type Language, nameOf, type Shape } from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { statusOf } from '../../error-status.ts'
import { type Html, html } from '../../html.ts'
import type { Route } from '../route.ts'
import { docsWords } from './docs-words.table.ts'
import { describeParameters } from './parameters.ts'

type Word = keyof typeof docsWords

/** What a route needs, takes and answers, and how it may fail: for who unfolds its line. */
export function routeDetails(route: Route, language: Language): Html {
  const say = (word: Word) => docsWords[word][language]
  const { need, body, bytes, answer, streams, line, errors = [] } = route
  return html`<dl>
${term(say('need'), say(`need-${need}`))}
${describeParameters(route).map(({ name, description }) => term(html`<code>${name}</code>`, description ?? ''))}
${content(say('body'), body, bytes)}
${content(say('answer'), answer, streams)}
${content(say('line'), line, undefined)}
${errors.length > 0 ? term(say('failures'), errors.map(errorLink)) : null}
</dl>`
}

/** A schema as it stands in the description for programs. */
export function schemaBlock(name: string, schema: object): Html {
  return html`
<details id="schema-${name}"><summary><code>${name}</code></summary>
<pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre></details>`
}

function content(word: string, shape: Shape | undefined, mediaTypes: readonly string[] | undefined): Html | null {
  if (shape) return term(word, schemaLink(shape))
  return mediaTypes ? term(word, mediaTypes.join(', ')) : null
}

function schemaLink(shape: Shape): Html {
  const name = nameOf(shape)
  if (name === undefined) return html`<code>${JSON.stringify(jsonSchemaOf(shape, 'input'))}</code>`
  return html`<a href="#schema-${name}"><code>${name}</code></a>`
}

function errorLink(code: ErrorCode): Html {
  return html`<a href="#${code}"><code>${statusOf(code)} ${code}</code></a> `
}

function term(name: string | Html, meaning: string | Html | readonly Html[]): Html {
  return html`<dt>${name}</dt><dd>${meaning}</dd>`
}
