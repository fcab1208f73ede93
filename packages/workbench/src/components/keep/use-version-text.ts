import { useEffect, useState } from 'react'
import { fetchVersionText } from '../../state/saving.ts'
import { type Trouble, troubleOf } from '../../state/server.ts'

/** Versions never change, so that each is fetched once. */
const texts = new Map<string, Promise<string>>()

/** The text of an earlier version, from the server the first time. */
export function versionText(slug: string, id: string): Promise<string> {
  const key = `${slug}/${id}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const asked = fetchVersionText(slug, id)
  texts.set(key, asked)
  asked.catch(() => texts.delete(key))
  return asked
}

/** The text of an earlier version once it is there, or why it cannot be had. */
export function useVersionText(slug: string, id: string): { readonly text?: string; readonly trouble?: Trouble } {
  const [found, setFound] = useState<{ text?: string; trouble?: Trouble }>({})
  useEffect(() => {
    let isWanted = true
    versionText(slug, id).then(
      (text) => isWanted && setFound({ text }),
      (error) => isWanted && setFound({ trouble: troubleOf(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [slug, id])
  return found
}
