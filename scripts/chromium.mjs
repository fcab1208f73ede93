import { findProgram } from './find-program.mjs'

/**
 * The path of a Chromium to drive, or undefined.
 * `ANCHORAGE_CHROMIUM` names one; `ANCHORAGE_CHROMIUM=none` says that there is none.
 */
export function findChromium() {
  return findProgram({
    variable: 'ANCHORAGE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    usualPlaces: [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  })
}

/** Switches for a headless run that needs no display, no sandboxing rights and no network of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
