import { diffArrays } from 'diff'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linesOf } from '../compare/side-by-side.ts'
import { changesOf, mergeChanges } from '../compare/three-way.ts'
import type { AppState, LoadedCase } from './app-state.ts'
import { freshDesk, undone, written } from './desk.ts'
import type { Draft, Drafts } from './drafts.ts'
import { saveStateOf } from './keep-state.ts'
import { createKeeping, keepingTimes } from './keeping.ts'
import type { SavingServer } from './saving.ts'
import type { Trouble } from './server.ts'
import { createStore } from './store.ts'

const slug = 'dam'

/** A disk with one text, a page over it, and ways to make both difficult. */
function bench({ readOnly = false, left = [] as Draft[] } = {}) {
  const disk = { text: 'one', saves: [] as string[], trouble: undefined as Trouble | undefined, delay: 0 }
  const kept = new Map<string, string>()
  /** What is told when a window with a draft has gone. */
  const leaves: (() => void)[] = []
  const versionOf = (text: string) => `v-${text}`
  const store = createStore<AppState>({
    place: { page: 'list' },
    settings: { lang: 'en', theme: 'system' },
    cases: {},
    keeping: {},
    drawing: 'telling',
    tableFrom: 0,
  })
  const wait = async () => disk.delay > 0 && new Promise((resolve) => setTimeout(resolve, disk.delay))
  const server: SavingServer = {
    save: async (_, text, restsOn) => {
      await wait()
      if (disk.trouble !== undefined) return { kind: 'trouble', trouble: disk.trouble }
      if (restsOn !== versionOf(disk.text) && disk.text !== text) {
        return { kind: 'changed', theirs: { text: disk.text, version: versionOf(disk.text) } }
      }
      disk.text = text
      disk.saves.push(text)
      return { kind: 'saved', version: versionOf(text) }
    },
    check: async (_, version) => {
      if (disk.trouble !== undefined) return { kind: 'trouble', trouble: disk.trouble }
      return { kind: version === versionOf(disk.text) ? 'same' : 'other' }
    },
    fetch: async () => ({ slug, files: [], readOnly, text: disk.text, version: versionOf(disk.text) }),
  }
  const drafts: Drafts = {
    put: async (draft) => void kept.set(draft.slug, draft.text),
    drop: async (which, holder) => void (holder === undefined ? kept.delete(which) : left.shift()),
    left: async (_, later) => {
      leaves.push(later)
      return left
    },
  }
  const change = (which: string, step: (desk: LoadedCase['desk']) => LoadedCase['desk']) =>
    store.set((state) => {
      const resource = state.cases[which]!
      const value = { ...resource.value!, desk: step(resource.value!.desk) }
      return { ...state, cases: { ...state.cases, [which]: { ...resource, value } } }
    })
  const keeping = createKeeping({
    store,
    editing: { change },
    server,
    drafts,
    merge: async (base, mine, theirs) => {
      const [lines, own, other] = [base, mine, theirs].map(linesOf)
      return mergeChanges(lines!, changesOf(diffArrays(lines!, own!)), changesOf(diffArrays(lines!, other!)))
    },
    reads: async (_, text) => !text.includes('['),
    onVersion: () => undefined,
  })
  const value: LoadedCase = {
    served: { slug, files: [], readOnly, text: 'one', version: versionOf('one') },
    desk: freshDesk('one'),
    opened: { diagnostics: [], dates: [], hasUncertainEnd: false },
    openedText: 'one',
    revision: 0,
  }
  store.set((state) => ({ ...state, cases: { [slug]: { key: slug, status: 'ready', value } } }))
  const loaded = () => store.get().cases[slug]!.value!
  return {
    disk,
    store,
    kept,
    keeping,
    leaves,
    loaded,
    write: (text: string) => change(slug, (desk) => written(desk, text)),
    undo: () => change(slug, undone),
    desk: () => loaded().desk.text,
    about: () => store.get().keeping[slug],
    state: () => saveStateOf(loaded(), store.get().keeping[slug]),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (time: number) => vi.advanceTimersByTimeAsync(time)

describe('saving by itself', () => {
  it('waits until the writer rests, and says how far it is', async () => {
    const { write, disk, state } = bench()
    expect(state()).toBe('saved')
    for (const text of ['t', 'tw', 'two']) {
      write(text)
      await pass(keepingTimes.save / 2)
    }
    expect([state(), disk.saves]).toEqual(['unsaved', []])
    await pass(keepingTimes.save)
    expect([state(), disk.saves]).toEqual(['saved', ['two']])
  })

  it('has one save under way at a time, and saves what was written meanwhile', async () => {
    const { write, disk, state } = bench()
    disk.delay = 5_000
    write('two')
    await pass(keepingTimes.save + 10)
    expect(state()).toBe('saving')
    write('three')
    await pass(keepingTimes.save + 10)
    expect(disk.saves).toEqual([])
    await pass(11_000)
    expect([state(), disk.saves]).toEqual(['saved', ['two', 'three']])
  })

  it('goes at once where it is asked to', async () => {
    const { write, keeping, disk } = bench()
    write('two')
    await keeping.saveNow()
    await keeping.saveNow()
    expect(disk.saves).toEqual(['two'])
  })

  it('saves what an undo brings back', async () => {
    const { write, undo, disk } = bench()
    write('two')
    await pass(keepingTimes.save)
    undo()
    await pass(keepingTimes.save)
    expect(disk.saves).toEqual(['two', 'one'])
  })

  it('saves nothing where the server only reads, and keeps the edits', async () => {
    const { write, disk, state, kept, keeping } = bench({ readOnly: true })
    write('two')
    await pass(60_000)
    expect([state(), disk.saves, kept.get(slug), keeping.hasUnsaved()]).toEqual(['read-only', [], 'two', true])
  })
})

describe('when nothing can be saved', () => {
  it.each([
    ['offline', 'offline'],
    ['unauthorized', 'locked-out'],
    ['refused', 'refused'],
  ] as const)('%s: the edits are kept, and saved when it passes', async (code, name) => {
    const { write, disk, state, kept, keeping } = bench()
    disk.trouble = { code, message: 'why' }
    write('two')
    await pass(keepingTimes.save)
    expect([state(), kept.get(slug)]).toEqual([name, 'two'])
    write('three')
    await pass(keepingTimes.save)
    expect([state(), kept.get(slug)]).toEqual([name, 'three'])
    disk.trouble = undefined
    await (code === 'refused' ? pass(keepingTimes.retry) : keeping.check(slug))
    expect([state(), disk.saves, kept.get(slug)]).toEqual(['saved', ['three'], undefined])
  })

  it('goes on saying that nothing can be saved while the server only answers questions', async () => {
    const { write, disk, state, keeping } = bench()
    disk.trouble = { code: 'refused', message: 'The disk is full.' }
    write('two')
    await pass(keepingTimes.save)
    disk.trouble = undefined
    await keeping.check(slug)
    expect(state()).toBe('refused')
  })

  it('never takes back what it says while a refused save is tried again', async () => {
    const { write, disk, state, keeping, store } = bench()
    disk.trouble = { code: 'refused', message: 'The disk is full.' }
    write('two')
    await pass(keepingTimes.save)
    const said = new Set<string>()
    store.subscribe(() => said.add(state()))
    disk.delay = 500
    await pass(3 * keepingTimes.retry)
    disk.delay = 0
    await keeping.saveNow(slug)
    expect([...said]).toEqual(['refused'])
  })
})

describe('a text that was changed elsewhere', () => {
  it('is taken over as one step of undo when nothing waits here', async () => {
    const { disk, keeping, desk, undo, state, about } = bench()
    disk.text = 'theirs'
    await keeping.check(slug)
    expect([desk(), state(), about()?.takenOver]).toEqual(['theirs', 'saved', Date.now()])
    await pass(60_000)
    expect(disk.saves).toEqual([])
    undo()
    expect(desk()).toBe('one')
  })

  it.each(['the save', 'the question'] as const)(
    'is not overwritten when edits wait here: %s finds it',
    async (who) => {
      const { write, disk, keeping, desk, state, about } = bench()
      write('mine')
      disk.text = 'theirs'
      await (who === 'the save' ? pass(keepingTimes.save) : keeping.check(slug))
      await pass(60_000)
      expect([state(), desk(), disk.text, about()?.theirs?.text]).toEqual(['conflict', 'mine', 'theirs', 'theirs'])
      disk.text = 'theirs again'
      await keeping.check(slug)
      expect(about()?.theirs?.text).toBe('theirs again')
    },
  )

  it('gives way to mine, or takes its place so that mine can be had back', async () => {
    for (const whose of ['mine', 'theirs'] as const) {
      const { write, disk, keeping, desk, state, undo } = bench()
      write('mine')
      disk.text = 'theirs'
      await keeping.check(slug)
      keeping.take(slug, whose)
      await pass(keepingTimes.save)
      expect([state(), desk(), disk.text]).toEqual(['saved', whose, whose])
      undo()
      expect(desk()).toBe(whose === 'mine' ? 'one' : 'mine')
    }
  })

  it('is no conflict when both say the same, or when the edits are taken back', async () => {
    const { write, disk, keeping, undo, state, desk } = bench()
    write('same')
    disk.text = 'same'
    await pass(keepingTimes.save)
    expect(state()).toBe('saved')
    write('mine')
    disk.text = 'theirs'
    await keeping.check(slug)
    await pass(0)
    expect(state()).toBe('conflict')
    undo()
    await keeping.check(slug)
    expect([state(), desk()]).toEqual(['saved', 'theirs'])
  })
})

describe('two changes of one text', () => {
  /** Four lines, of which both sides change some. */
  async function meeting(mine: string, theirs: string) {
    const tools = bench()
    tools.write('a\nb\nc\nd')
    await pass(keepingTimes.save)
    tools.write(mine)
    tools.disk.text = theirs
    await tools.keeping.check(slug)
    await pass(0)
    return tools
  }

  it('are merged where they do not touch, as one step of undo, and saved', async () => {
    const { desk, state, disk, undo, about } = await meeting('A\nb\nc\nd', 'a\nb\nc\nD')
    expect([desk(), state(), about()?.merged]).toEqual(['A\nb\nc\nD', 'unsaved', Date.now()])
    await pass(keepingTimes.save)
    expect([disk.text, state(), about()?.theirs]).toEqual(['A\nb\nc\nD', 'saved', undefined])
    undo()
    expect(desk()).toBe('A\nb\nc\nd')
  })

  it('are merged where the save finds the other one', async () => {
    const { write, disk, desk } = bench()
    write('a\nb\nc')
    await pass(keepingTimes.save)
    write('A\nb\nc')
    disk.text = 'a\nb\nC'
    await pass(2 * keepingTimes.save)
    expect([desk(), disk.text]).toEqual(['A\nb\nC', 'A\nb\nC'])
  })

  it('wait for the reader where they touch, and are saved as he puts them together', async () => {
    const { desk, state, disk, undo, about, keeping } = await meeting('A\nb\nc\nd', 'x\nb\nc\nD')
    await pass(60_000)
    expect([desk(), state(), disk.text]).toEqual(['A\nb\nc\nd', 'conflict', 'x\nb\nc\nD'])
    expect(about()?.meeting?.merge.clashes).toBe(1)
    keeping.take(slug, { merged: 'x\nA\nb\nc\nD' })
    await pass(keepingTimes.save)
    expect([desk(), state(), disk.text]).toEqual(['x\nA\nb\nc\nD', 'saved', 'x\nA\nb\nc\nD'])
    undo()
    expect(desk()).toBe('A\nb\nc\nd')
  })

  it('wait for the reader where the merged text could not be read', async () => {
    const { desk, state, disk, about, keeping, write } = await meeting('[\nb\nc\nd', 'a\nb\nc\nD')
    await pass(60_000)
    expect([desk(), state(), disk.text]).toEqual(['[\nb\nc\nd', 'conflict', 'a\nb\nc\nD'])
    expect(about()?.meeting?.merge.clashes).toBe(0)
    // What was half written is finished: now they go together.
    write('A\nb\nc\nd')
    await keeping.check(slug)
    await pass(keepingTimes.save)
    expect([desk(), state(), disk.text]).toEqual(['A\nb\nc\nD', 'saved', 'A\nb\nc\nD'])
  })
})

describe('edits of an earlier visit', () => {
  const draft = (text: string): Draft => ({
    slug,
    holder: `window-${text}`,
    text,
    base: { text: 'one', version: 'v-one' },
    time: 1,
  })

  it('are offered, put on the desk, and saved', async () => {
    const { about, keeping, desk, disk } = bench({ left: [draft('kept')] })
    await pass(0)
    expect(about()?.draft?.text).toBe('kept')
    expect(desk()).toBe('one')
    keeping.settleDraft(slug, 'put')
    expect(desk()).toBe('kept')
    await pass(keepingTimes.save)
    expect([disk.text, about()?.draft]).toEqual(['kept', undefined])
  })

  it('are discarded when asked to, and the next ones offered', async () => {
    const { about, keeping, desk } = bench({ left: [draft('a'), draft('b')] })
    await pass(0)
    keeping.settleDraft(slug, 'discard')
    await pass(0)
    expect([desk(), about()?.draft?.text]).toEqual(['one', 'b'])
  })

  it('are offered once the window that made them has gone', async () => {
    const left: Draft[] = []
    const { about, leaves } = bench({ left })
    await pass(0)
    expect(about()?.draft).toBe(undefined)
    left.push(draft('kept'))
    for (const leave of leaves.splice(0)) leave()
    await pass(0)
    expect(about()?.draft?.text).toBe('kept')
  })

  it('are forgotten when they did reach the disk', async () => {
    const left = [draft('one')]
    const { about } = bench({ left })
    await pass(0)
    expect([about()?.draft, left]).toEqual([undefined, []])
  })
})
