import { TroubleError } from '../trouble.ts'
import { briefBeside } from './brief-beside.ts'
import { linkOfSlug } from './link-slugs.ts'
import type { ServedCase, Shelf } from './shelf.ts'
import { versionOf } from './version-of.ts'
import { shareWords } from './words.ts'

interface Opened {
  readonly served: ServedCase
  readonly files: ReadonlyMap<string, Uint8Array>
}

async function open(slug: string, link: string): Promise<Opened> {
  const { openCaseLink } = await import('@anchorage/bundle')
  const opened = openCaseLink(link)
  if (!opened.ok) throw new TroubleError({ code: 'link', message: shareWords().linkFaults[opened.fault] })
  const { text, files } = opened.value
  const listed = files.map(({ path, bytes }) => ({ path, size: bytes.length }))
  return {
    served: { slug, text, version: versionOf(text), readOnly: true, guest: 'link', files: listed },
    files: new Map(files.map(({ path, bytes }) => [path, bytes])),
  }
}

/** A shelf on which cases that came with a link are found too. They stand nowhere: nothing of them is stored or sent. */
export function withLinks(shelf: Shelf): Shelf {
  const opened = new Map<string, Promise<Opened>>()
  const openedOf = (slug: string): Promise<Opened> | undefined => {
    const link = linkOfSlug(slug)
    if (link === undefined) return undefined
    const found = opened.get(slug) ?? open(slug, link)
    opened.set(slug, found)
    return found
  }
  return {
    ...shelf,
    fetch: async (slug) => (await openedOf(slug))?.served ?? shelf.fetch(slug),
    file: async (slug, path) => {
      const link = await openedOf(slug)
      if (link === undefined) return shelf.file(slug, path)
      const bytes = link.files.get(path)
      if (bytes === undefined) throw new TroubleError({ code: 'not-found' })
      return bytes
    },
    check: async (slug, version) => (openedOf(slug) === undefined ? shelf.check(slug, version) : { kind: 'same' }),
    storeSource: async (slug, name, bytes) => {
      if (linkOfSlug(slug) !== undefined) {
        throw new TroubleError({ code: 'refused', message: shareWords().guest.keepFirst })
      }
      await shelf.storeSource(slug, name, bytes)
    },
    briefs: {
      read: async (slug, path) => {
        const link = await openedOf(slug)
        if (link === undefined) return shelf.briefs.read(slug, path)
        const file = async () => link.files.get(path) ?? new Uint8Array()
        return briefBeside({ fetch: async () => link.served, file }, slug, path)
      },
      check: async (slug, path, version) =>
        linkOfSlug(slug) === undefined ? shelf.briefs.check(slug, path, version) : { kind: 'same' },
      store: async (slug, path, written) =>
        linkOfSlug(slug) === undefined
          ? shelf.briefs.store(slug, path, written)
          : { kind: 'trouble', trouble: { code: 'refused', message: shareWords().guest.keepFirst } },
    },
    versions: async (slug) => (openedOf(slug) === undefined ? shelf.versions(slug) : []),
  }
}
