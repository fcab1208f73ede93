/** The types of scripts/chromium.mjs, which is plain JavaScript since it runs before anything is installed. */
declare module '*/scripts/chromium.mjs' {
  export function findChromium(): string | undefined
  export const chromiumArguments: string[]
}
