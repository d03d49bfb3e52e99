#!/usr/bin/env node
'use strict'
const { join } = require('node:path')
const { launch } = require('./launch.cjs')

launch(join(__dirname, '..', 'cli', 'main.ts'), process.argv.slice(2))
