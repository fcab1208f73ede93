import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['anchorage-source', 'module', 'import', 'node', 'default'] },
  ssr: { resolve: { conditions: ['anchorage-source', 'module', 'import', 'node', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/e2e/**/*.test.ts',
      'cases/**/*.test.ts',
      'docs/**/*.test.ts',
      'tools/kernel/*.test.ts',
    ],
    // Files share the modules that another one has loaded: starting anew for each took longer than the tests. A test must
    // therefore leave behind nothing (environment, listeners, folders) that it did not find.
    isolate: false,
    // As many as there are processors; the usual number leaves one of them idle.
    maxWorkers: '100%',
    setupFiles: ['packages/cli/src/testing/each-file.ts'],
    reporters: ['default', './scripts/closing-line.mjs'],
    // What a page comes to show may take a while on a busy machine; nothing here is timed.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
