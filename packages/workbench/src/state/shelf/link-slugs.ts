/** The name under which a case that came with a link is known while the page lives, and the link. */
const links = new Map<string, string>()

/** A short name for the link `v1=…`; the same link has the same name. */
export function slugOfLink(link: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < link.length; at += 1) hash = Math.imul(hash ^ link.charCodeAt(at), 0x01000193)
  const base = `link-${(hash >>> 0).toString(36)}`
  let slug = base
  for (let count = 2; (links.get(slug) ?? link) !== link; count += 1) slug = `${base}-${count}`
  links.set(slug, link)
  return slug
}

/** The link by whose name a case is known; undefined for cases of the shelf. */
export function linkOfSlug(slug: string): string | undefined {
  return links.get(slug)
}
