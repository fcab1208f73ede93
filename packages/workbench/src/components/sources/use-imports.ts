import { useCallback, useRef, useState } from 'react'
import { ReadingStopped, readingRoom } from '../../reading/client.ts'
import type { BroughtFacts, BroughtFile, Preview, RefusalReason } from '../../reading/protocol.ts'

/** Larger files are not even loaded. */
const sizeLimit = 20 * 1024 * 1024

/** A file that was brought, and how far it is known. */
export interface BroughtItem {
  readonly key: number
  readonly file: BroughtFile
  readonly facts: BroughtFacts
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'ready'; readonly preview: Preview }
    | { readonly kind: 'refused'; readonly reason: RefusalReason | 'failed' }
}

/** Files on their way into a case: brought, read, described, or refused. */
export interface Imports {
  readonly items: readonly BroughtItem[]
  readonly isOpen: boolean
  open(): void
  /** Lets go of everything and stops reading. */
  close(): void
  bring(files: Iterable<File>): void
  bringText(name: string, text: string): void
  describe(key: number, facts: BroughtFacts): void
  leaveOut(key: number): void
}

/** Files on their way into a case. */
export function useImports(): Imports {
  const [items, setItems] = useState<readonly BroughtItem[]>([])
  const [isOpen, setOpen] = useState(false)
  const count = useRef(0)
  const settle = useCallback((key: number, state: BroughtItem['state']) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, state } : item)))
  }, [])
  const take = useCallback(
    async (name: string, size: number, load: () => Promise<Uint8Array>) => {
      count.current += 1
      const key = count.current
      const file = { name, bytes: new Uint8Array() }
      setOpen(true)
      setItems((all) => [...all, { key, file, facts: {}, state: { kind: 'reading' } }])
      if (size > sizeLimit) return settle(key, { kind: 'refused', reason: 'too-large' })
      try {
        const loaded = { name, bytes: await load() }
        setItems((all) => all.map((item) => (item.key === key ? { ...item, file: loaded } : item)))
        const previewed = await readingRoom().preview(loaded, {})
        settle(
          key,
          previewed.ok ? { kind: 'ready', preview: previewed.preview } : { kind: 'refused', reason: previewed.reason },
        )
      } catch (error) {
        if (error instanceof ReadingStopped) setItems((all) => all.filter((item) => item.key !== key))
        else settle(key, { kind: 'refused', reason: 'failed' })
      }
    },
    [settle],
  )
  const bring = useCallback(
    (files: Iterable<File>) => {
      for (const file of files) void take(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer()))
    },
    [take],
  )
  const bringText = useCallback(
    (name: string, text: string) => {
      const bytes = new TextEncoder().encode(text)
      void take(name, bytes.length, async () => bytes)
    },
    [take],
  )
  return {
    items,
    isOpen,
    bring,
    bringText,
    open: () => setOpen(true),
    close: () => {
      if (items.some(({ state }) => state.kind === 'reading')) readingRoom().stop()
      setItems([])
      setOpen(false)
    },
    describe: (key, facts) =>
      setItems((all) => all.map((item) => (item.key === key ? { ...item, facts: { ...item.facts, ...facts } } : item))),
    leaveOut: (key) => setItems((all) => all.filter((item) => item.key !== key)),
  }
}
