import type { LinkFault, ZipFault } from '@anchorage/bundle'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** English words of sharing, of links and zips, and of cases that are kept in the browser. */
export const shareEn = {
  /** Cases that are kept in the browser. */
  storage: {
    where:
      'Your cases are kept in this browser, on this machine, and nowhere else: nothing is sent. Save what matters as a zip, since a browser can clear what it keeps.',
    example: 'Example',
    examples: 'Examples to open are listed with your own cases; keep a copy to change one.',
    empty: 'There is no case here yet',
    emptyHint: 'Begin a new case, or drop a zip, a folder with a case.yaml, or a case.yaml here.',
    'not-found': 'There is no such case in this browser.',
    offline: 'A file of this page could not be fetched. Is there a connection?',
    full: 'The browser has no more room for this page, so nothing was stored. Save cases as zips and delete some, or allow the page more room.',
    none: 'The browser does not let this page store anything. Look at the settings for site data, or download your text.',
    taken: (slug: string) => `There is already a case called “${slug}” in this browser.`,
    fileExists: (path: string) =>
      `“${path}” is already there with other content and was not replaced. Choose another name.`,
    history:
      'Before a save replaces the text of this case, the text from before is kept in this browser: the latest hundred. A zip does not hold them.',
  },
  open: {
    file: 'Open a zip or case.yaml',
    folder: 'Open a folder',
    hint: 'or drop one anywhere on this page',
    opening: 'Opening…',
    opened: (titles: readonly string[]) => `Added: ${list.format(titles)}.`,
    leftOut: (paths: readonly string[]) =>
      `Not taken along, since the server takes files of “sources” only, under names that every system has room for: ${paths.join(', ')}.`,
    noCase: (name: string) => `There is no case.yaml in “${name}”, so nothing was added.`,
    notText: (name: string) => `The case.yaml in “${name}” is not UTF-8 text, so nothing was added.`,
    tooLarge: (name: string) => `“${name}” is larger than what is opened here (64 MB), so nothing was added.`,
    failed: (name: string, why: string) => `“${name}” could not be added: ${why}`,
  },
  zipFaults: {
    'not-a-zip': () => 'It is no zip, or was cut off on its way.',
    'too-many': () => 'It holds more than 2,000 files.',
    'too-large': () => 'It unpacks to more than is taken: 20 MB a file, 64 MB in all.',
    'bad-path': (path) => `It names a file at a place where none may go: “${path}”.`,
    twice: (path) => `It holds a file twice: “${path}”.`,
    damaged: (path) => `“${path}” in it is damaged.`,
    encrypted: (path) => `“${path}” in it is encrypted. Pack it without a password.`,
    unsupported: (path) => `“${path}” in it is packed in a way that is not read here. Pack it as an ordinary zip.`,
  } satisfies Record<ZipFault['code'], (path: string) => string>,
  linkFaults: {
    newer: 'The link was made by a newer version of Anchorage. Open it there, or ask for the case as a zip.',
    damaged:
      'The link is incomplete: a part of it was lost or changed on its way. Ask for it again, or for the case as a zip.',
    'too-large': 'The link unpacks to more than is opened here (4 MB). It was not opened.',
    'not-text': 'What the link holds is no text. It was not opened.',
    'bad-path': 'The link names files at places where none may go. It was not opened.',
  } satisfies Record<LinkFault, string>,
  partly: (slug: string, path: string) =>
    `The connection broke off: the case “${slug}” was made, but from “${path}” on its files are missing. Add them there, or remove its folder and try again.`,
  tooManyFiles: (listed: number) =>
    `The folder of this case holds more than is taken along: more than ${listed.toLocaleString('en')} files, or folders more than six deep. Nothing was made, since some would be missing. Copy the folder itself, or clear it out.`,
  tooLargeForZip:
    'The files of this case are larger than a zip of a case may be: 20 MB a file, 64 MB in all. Nothing was made, since no workbench would open it. Copy the folder itself.',
  linkTitle: 'This link cannot be opened',
  guest: {
    link: 'This case came with the link. It is stored nowhere: close the page and it is gone, unless you keep a copy.',
    example: 'This is an example. You can try anything; to keep what you change, keep a copy.',
    noSources: 'Its sources did not come along, so passages cannot be looked up.',
    keepFirst: 'Keep a copy first: nothing can be added to a case that is stored nowhere.',
    keep: 'Keep a copy',
    keeping: 'Keeping…',
  },
  dialog: {
    button: 'Share',
    title: 'Share this case',
    zip: 'As a zip',
    zipHint: (count: number) =>
      `The folder of the case: case.yaml and ${plural(count, 'file', 'files')} beside it. Drop it on another workbench, or unpack it. The same case gives the same bytes.`,
    downloadZip: 'Download the zip',
    packing: 'Packing…',
    link: 'As a link',
    linkHint:
      'The whole case stands in the link, after the #. That part of an address is not sent to any server. Whoever has the link can read the case.',
    withSources: (count: number) => `With ${plural(count, 'source', 'sources')}.`,
    withoutSources: 'Without the sources, which do not fit. The zip has them.',
    tooLong: (length: number, limit: number) =>
      `This case is too long for a link: ${length.toLocaleString('en')} characters, and some programs cut links off after ${limit.toLocaleString('en')}. Send the zip.`,
    localOnly:
      'This address works on this machine only. The part from # on opens the same case behind the address of any workbench.',
    making: 'Making the link…',
    address: 'The link',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not let it be copied. Select it and copy it yourself.',
    embed: 'In a page',
    embedHint: 'Shows the answer, to read only, inside a page of yours.',
    embedCode: 'HTML to put into the page',
    remove: 'Delete',
    removeHint: 'Takes the case, its files and its earlier versions out of this browser for good.',
    removeAsk: 'Delete this case for good?',
    removeYes: 'Delete it',
    removeNo: 'Keep it',
  },
  embed: {
    open: 'Open in Anchorage',
    none: 'The address names no case to show.',
  },
}

/** The words that every language has. */
export type ShareMessages = typeof shareEn
