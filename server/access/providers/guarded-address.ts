import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses where no provider stands: of the link, which clouds use for their own secrets, and of nobody or of many. */
const nowhere = new BlockList()
nowhere.addSubnet('0.0.0.0', 8)
nowhere.addSubnet('169.254.0.0', 16)
nowhere.addSubnet('224.0.0.0', 3)
nowhere.addSubnet('fe80::', 10, 'ipv6')
nowhere.addSubnet('ff00::', 8, 'ipv6')
nowhere.addAddress('::', 'ipv6')
nowhere.addSubnet('fd00:ec2::', 32, 'ipv6')
const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addAddress('::1', 'ipv6')

/**
 * Looks a name up for a connection, and refuses it when any of its addresses is nowhere, or, where nothing is encrypted, not of this
 * very machine.
 */
export function guardedLookup(isSecure: boolean): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      try {
        for (const { address } of found) refuseNowhere(address, isSecure)
      } catch (refusal) {
        return done(refusal as NodeJS.ErrnoException, [])
      }
      const [first] = found
      return options.all ? done(null, found) : done(null, first?.address ?? '', first?.family)
    })
  }
}

/** Refuses an address where no provider stands; unless it `isSecure`, all but those of this machine. */
export function refuseNowhere(address: string, isSecure: boolean): void {
  const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (nowhere.check(address, kind)) throw new Error('its address leads to no server')
  if (!isSecure && !own.check(address, kind)) throw new Error('it is not asked by https or TLS')
}
