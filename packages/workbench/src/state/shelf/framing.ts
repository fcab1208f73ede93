/** Whether another page shows this one in a frame. */
const isFramed = typeof window !== 'undefined' && window.self !== window.top

/**
 * Whether the page only shows: asked for by `?embed`, and always in a frame, since a page around it could lead clicks to
 * places that the reader does not see. Nothing is edited then, and nothing is read from the browser or stored in it.
 */
export const isEmbedded: boolean =
  isFramed || (typeof location !== 'undefined' && new URLSearchParams(location.search).has('embed'))
