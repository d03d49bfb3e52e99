'use strict'
/** A reporter of knip that tells how many modules it read: an empty project has nothing unused either. */
module.exports = ({ counters }) => {
  process.stdout.write(`knip read ${counters.processed} modules\n`)
}
