import type { BrowserContext, Page } from 'playwright-core'

/** A device that holds passkeys and unlocks them for whoever is there. */
export interface PasskeyDevice {
  /** Whether it finds that its owner unlocks it. */
  unlocks(does: boolean): Promise<void>
}

/** Gives a page a device for passkeys that exists nowhere (WebAuthn Level 3 §11). */
export async function addPasskeyDevice(context: BrowserContext, page: Page): Promise<PasskeyDevice> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    unlocks: async (does) => {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: does })
    },
  }
}
