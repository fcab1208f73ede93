import { defineConfig } from 'vite'

const conditions = ['anchorage-source', 'module', 'browser', 'import', 'default']

/** Modules that only define things: what the page does not use of them stays out of it (the worker uses them all). */
const onlyDefines =
  /\/packages\/(?:engine|reader|casefile|analysis|brief|scene)\/src\/|\/node_modules\/(?:yaml|zod|@noble)\//

const treeshake = { moduleSideEffects: [{ test: onlyDefines, sideEffects: false }] }

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // No small files as data: addresses in scripts; the policy of the server allows them for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake },
  },
})
