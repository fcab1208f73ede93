// Runs before each test file: test files share modules, and only setup files run again for each of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { folder, setFolder } from './own-folder.ts'

beforeAll(() => setFolder(mkdtempSync(join(tmpdir(), 'anchorage-test-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
