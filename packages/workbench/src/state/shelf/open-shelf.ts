import { browserShelf } from './browser-shelf.ts'
import { httpShelf } from './http-shelf.ts'
import type { Shelf } from './shelf.ts'
import { withLinks } from './with-links.ts'

/** The shelf of this page. Which one is known when the page is built: the other one stays out of it. */
export const shelf: Shelf = withLinks(import.meta.env.MODE === 'static' ? browserShelf() : httpShelf)
