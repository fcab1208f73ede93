import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'

/** The key of tests. */
export const token = 'key-of-a-test'

/** The version of a text. */
export const versionOfText = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** A folder with one case, `dam`, and an app over it. */
export class WritingBench {
  readonly base: string = mkdtempSync(join(tmpdir(), 'anchorage-writing-'))
  readonly folder = join(this.base, 'cases')

  constructor() {
    mkdirSync(join(this.folder, 'dam'), { recursive: true })
    this.write('dam/case.yaml', 'title: Dam\n')
  }

  /** The path of something in the folder. */
  at(path: string): string {
    return join(this.folder, path)
  }

  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.at(path), content)
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8')
  }

  /** All names in a folder, hidden ones too. */
  names(path: string): string[] {
    return readdirSync(this.at(path)).sort()
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true })
  }

  /** Asks a fresh app over the folder, as a program with the key unless the headers say otherwise. */
  async ask(
    method: string,
    path: string,
    {
      headers = {},
      body,
      readOnly = false,
    }: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer>; readOnly?: boolean } = {},
  ): Promise<Response> {
    const app = createApp({ folder: this.folder, workbench: this.base, token, readOnly })
    return app.request(`http://127.0.0.1:4747${path}`, {
      method,
      headers: { host: '127.0.0.1:4747', authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    })
  }

  /** Saves a text of the case `dam` that rests on another text. */
  save(text: string | Uint8Array<ArrayBuffer>, restsOn: string | Uint8Array): Promise<Response> {
    const headers = { 'if-match': `"${versionOfText(restsOn)}"`, 'content-type': 'application/yaml' }
    return this.ask('PUT', '/api/cases/dam', { headers, body: text })
  }
}
