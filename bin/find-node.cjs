'use strict'
// Finds the Node that runs the product. Plain CommonJS, because any Node from 18 on must be able to read it.
const { existsSync } = require('node:fs')
const { dirname, join } = require('node:path')

const WANTED_MAJOR = 24

/** The path of a Node of at least version 24: the running one, else the one npm installed for this platform. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = dirname(require.resolve(`${name}/package.json`))
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(binary)) return binary
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
  }
  return null
}

/** What a person reads when no Node 24 can be had; `name` is the program they tried to run. */
function missingNode(name) {
  return [
    `${name} needs Node.js ${WANTED_MAJOR} or newer; this is ${process.versions.node}, and npm has no Node.js ${WANTED_MAJOR} package for ${process.platform}-${process.arch} installed here.`,
    `Run "npm ci" (without --omit=optional), or install Node.js ${WANTED_MAJOR}, and try again.`,
  ].join('\n')
}

module.exports = { findNode, missingNode }
