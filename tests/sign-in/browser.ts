import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'

/** A browser with a device that holds passkeys and unlocks them without asking anybody. */
export interface PasskeyBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** Whether the device finds that its owner unlocks it. */
  unlocks(does: boolean): Promise<void>
  close(): Promise<void>
}

/** Opens Chromium with a virtual authenticator (WebAuthn Level 3 §11). */
export async function openPasskeyBrowser(url: string): Promise<PasskeyBrowser> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(url)
  const devtools = await context.newCDPSession(page)
  const authenticatorId = await addAuthenticator(devtools)
  return {
    context,
    page,
    unlocks: async (does) => {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: does })
    },
    close: () => browser.close(),
  }
}

async function addAuthenticator(devtools: CDPSession): Promise<string> {
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
  return authenticatorId
}
