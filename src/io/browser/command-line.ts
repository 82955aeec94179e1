import type { BrowserChoice } from './choice.js'

/**
 * What the browser is started with: our own list, since those of puppeteer and of `@sparticuz/chromium` serve other
 * ends (the latter's turns web security off). `profile` is the path of its folder for everything it writes.
 */
export function commandLine(choice: BrowserChoice, profile: string): string[] {
  return [
    choice.headless === 'shell' ? '--headless' : '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // As root Chromium refuses to start with its sandbox. There the interception in `traffic.ts`, which lets nothing
    // in, has to do; everybody else keeps the sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // The same glyphs at the same places on every machine, whatever its screen.
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--lang=en-US',
    // Printing needs no graphics processor, and looking for one costs time.
    '--disable-gpu',
    '--disable-software-rasterizer',
    // `/dev/shm` has 64 MB in a container, which a long report overflows.
    '--disable-dev-shm-usage',
    // Tabs that nobody looks at are slowed down otherwise.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    // No name is ever looked up, no address connected to, nothing reported home.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--no-pings',
    '--metrics-recording-only',
    // No questions, no extras.
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-hang-monitor',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame',
    '--password-store=basic',
    '--use-mock-keychain',
    '--mute-audio',
    '--hide-scrollbars',
    // Page.printToPDF can tag and outline only where these allow it.
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--no-startup-window',
  ]
}
