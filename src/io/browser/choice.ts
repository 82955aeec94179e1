/** The browser that will print, and how it wants to be started. */
export interface BrowserChoice {
  path: string
  from: 'AAR_BROWSER' | '@sparticuz/chromium' | 'installed'
  /** `shell` is the small browser made for printing; `true` a whole one without its window. */
  headless: 'shell' | true
  /** A folder for `LD_LIBRARY_PATH` of the browser, on machines without NSS. */
  libraries?: string
  /** A folder for `FONTCONFIG_PATH` of the browser, on machines without fontconfig. */
  fonts?: string
  /** What came before it in the order and why it was passed over, for `aar doctor`. */
  tried: string[]
}
