'use strict'
const { readFileSync } = require('node:fs')

const LOOK_EVERY_MS = 1000

/**
 * Calls `onGone` when the npm that started this process has died. A killed npm tells nobody, and what it started would go on
 * unseen and hold the port. Does nothing where no npm is above.
 */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const before = familyLine()
  const timer = setInterval(() => {
    if (familyLine() === before) return
    clearInterval(timer)
    onGone()
  }, LOOK_EVERY_MS)
  timer.unref()
}

/** The processes up to npm: it runs its scripts in a shell, which may have become this process and may be between. */
function familyLine() {
  const parent = process.ppid
  return isShell(parent) ? `${parent} ${parentOf(parent)}` : `${parent}`
}

/** Whether a process is a shell that runs one line, as far as this system tells (Linux does). */
function isShell(pid) {
  const [program = '', flag] = readProc(pid, 'cmdline').split('\0')
  return /(?:^|[/-])(?:sh|ash|bash|dash|zsh|ksh|busybox)$/.test(program) && flag === '-c'
}

function parentOf(pid) {
  // After the name in parentheses, which may hold anything: the state, then the parent.
  return readProc(pid, 'stat').split(') ').at(-1).split(' ')[1]
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch (error) {
    if (!['ENOENT', 'ESRCH', 'EACCES'].includes(error.code)) throw error
    return ''
  }
}

module.exports = { watchNpm }
