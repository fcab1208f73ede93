import { defineConfig } from 'vite'
import { staticSite } from './static-site.ts'

const conditions = ['anchorage-source', 'module', 'browser', 'import', 'default']

/** Modules that only define things: what the page does not use of them stays out of it (the worker uses them all). */
const onlyDefines =
  /\/packages\/(?:engine|reader|casefile|analysis|brief|scene|bundle)\/src\/|\/node_modules\/(?:yaml|zod|@noble|fflate)\//

const treeshake = { moduleSideEffects: [{ test: onlyDefines, sideEffects: false }] }

/** `vite build --mode static` makes the workbench that needs no server of ours, into `dist-static` of the project. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions },
  plugins: mode === 'static' ? [staticSite()] : [],
  worker: { format: 'es' },
  build: {
    outDir: mode === 'static' ? '../../dist-static' : 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // No small files as data: addresses in scripts; the policy of the server allows them for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake },
  },
}))
