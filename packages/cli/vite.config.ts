import { defineConfig, type Plugin } from 'vite'

/** How `sweep` finds the script of the processes that draw samples; in the bundle it lies beside the file that starts them. */
const call = "import.meta.resolve('@anchorage/sweep/chunk-worker')"

/** Ends the build where the call is not found, since the bundle would start processes from outside it. */
function workerInTheBundle(): Plugin {
  let isFound = false
  return {
    name: 'worker-in-the-bundle',
    transform(code) {
      if (!code.includes(call)) return undefined
      isFound = true
      return { code: code.replace(call, "new URL('./chunk-worker.js', import.meta.url).href"), map: null }
    },
    buildEnd(error) {
      if (!error && !isFound) this.error(`not found in the program: ${call}`)
    },
  }
}

/** Bundles what the compiler has written; `bin/anchorage.js` runs it. Decision 018 says why. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [workerInTheBundle()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: 'node20.19',
    // Stack traces name functions; the comments of the bundle say of which file they are.
    minify: false,
    rolldownOptions: {
      input: { main: 'dist/main.js', 'chunk-worker': '../sweep/dist/sampling/chunk-worker.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
