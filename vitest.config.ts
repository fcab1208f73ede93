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
    reporters: ['default', './scripts/closing-line.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
