import { API_ROOT, type Language, OPENAPI_PATH } from '@lazo/contract'
import { type ErrorCode, errorCodes } from '#base/error-codes.table.ts'
import { statusOf } from '../../error-status.ts'
import { errorWords } from '../../error-words.table.ts'
import { type Html, html } from '../../html.ts'
import type { Page } from '../../page.ts'
import type { Route } from '../route.ts'
import { routeWords } from '../route-words.table.ts'
import { namedSchemas } from './build-document.ts'
import { docsWords } from './docs-words.table.ts'
import { routeDetails, schemaBlock } from './route-details.ts'

/** The page that describes the API to people. */
export function docsPage(routes: readonly Route[], language: Language): Page {
  const say = (word: keyof typeof docsWords) => docsWords[word][language]
  const body = html`
<p>${say('intro')} <a href="${OPENAPI_PATH}"><code>${OPENAPI_PATH}</code></a></p>
<h2>${say('keyTitle')}</h2>
<p>${say('key')}</p>
<h2>${say('writeTitle')}</h2>
<p>${say('write')}</p>
<h2>${say('syncTitle')}</h2>
<p>${say('sync')}</p>
<h2>${say('routesTitle')}</h2>
<ul class="routes">${routes.map((route) => routeLine(route, language))}</ul>
<h2>${say('shapesTitle')}</h2>
${Object.entries(namedSchemas(routes)).map(([name, schema]) => schemaBlock(name, schema))}
<h2>${say('errorsTitle')}</h2>
<ul class="routes">${Object.keys(errorCodes).map((code) => errorLine(code as ErrorCode, language))}</ul>`
  return { language, title: say('title'), body }
}

function routeLine(route: Route, language: Language): Html {
  const { name, method, path } = route
  const address = API_ROOT + path.replaceAll(/:(\w+)/g, '{$1}')
  return html`
<li id="${name}"><details><summary><span class="verb">${method}</span> <code>${address}</code><br>${routeWords[name][language]}</summary>
${routeDetails(route, language)}</details></li>`
}

function errorLine(code: ErrorCode, language: Language): Html {
  return html`
<li id="${code}"><span class="verb">${statusOf(code)}</span> <code>${code}</code><br>${errorWords[code][language]}</li>`
}
