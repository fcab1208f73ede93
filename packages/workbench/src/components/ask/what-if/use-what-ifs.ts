import { readWhatIf, type WhatIf, writeWhatIf } from '@anchorage/analysis'
import { useAskedPlace } from '../use-asked-place.ts'

/** What is supposed to be otherwise, from the address. */
export interface WhatIfs {
  /** As they stand in the address, those that name nothing too. */
  readonly written: readonly string[]
  readonly list: readonly WhatIf[]
  /** Supposes something, in the place of what was supposed of the same thing; undefined: nothing of it any more. */
  suppose(about: (known: WhatIf) => boolean, next: WhatIf | undefined): void
  remove(written: string): void
  clear(): void
}

/** What is supposed to be otherwise. */
export function useWhatIfs(): WhatIfs {
  const [asked, change] = useAskedPlace()
  const written = asked.if ?? []
  const list = written.flatMap((each) => readWhatIf(each) ?? [])
  return {
    written,
    list,
    suppose: (about, next) => {
      const kept = list.filter((each) => !about(each))
      change({ if: [...kept, ...(next === undefined ? [] : [next])].map(writeWhatIf) })
    },
    remove: (gone) => change({ if: written.filter((each) => each !== gone) }),
    clear: () => change({ if: [] }),
  }
}
