import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { pagePolicy } from '../server/src/headers.ts'

const cases = fileURLToPath(new URL('../../cases', import.meta.url))

/** The cases that are shipped as examples to open. */
const examples = ['anchorage-2025', 'cuba-1962', 'elmira-1991']

/**
 * The page for any web server: its policy in the page itself, though who may frame it cannot be said there (a page in a frame
 * only shows, `state/shelf/framing.ts`), and the examples beside it with a list of them. */
export function staticSite(): Plugin {
  return {
    name: 'static-site',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      const listed = examples.map((slug) => {
        const files = filesOf(join(cases, slug)).map((path) => ({
          path,
          bytes: readFileSync(join(cases, slug, ...path.split('/'))),
        }))
        for (const { path, bytes } of files) {
          this.emitFile({ type: 'asset', fileName: `cases/${slug}/${path}`, source: bytes })
        }
        const size = files.find(({ path }) => path === 'case.yaml')?.bytes.length
        return { slug, size, files: files.map(({ path, bytes }) => ({ path, size: bytes.length })) }
      })
      const source = `${JSON.stringify({ cases: listed }, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'cases/index.json', source })
    },
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/(?:^|[\\/])\./.test(relative(folder, join(entry.parentPath, entry.name))))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
