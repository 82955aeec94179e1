import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // `#aar/…` is what was compiled; tests of scripts look at the source, as all others do.
  resolve: { alias: [{ find: /^#aar\//, replacement: fileURLToPath(new URL('src/', import.meta.url)) }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Tests start the real command and a real browser; two at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
