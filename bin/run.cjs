#!/usr/bin/env node
'use strict'
// Runs a script of this repository (tests, benchmarks, tools) under the product's own Node: `node bin/run.cjs tools/test.ts …`.
const { resolve } = require('node:path')
const { launch } = require('./launch.cjs')

const [script, ...args] = process.argv.slice(2)
if (!script) {
  process.stderr.write('usage: node bin/run.cjs SCRIPT.ts [ARGUMENT…]\n')
  process.exit(2)
}
launch(resolve(script), args)
