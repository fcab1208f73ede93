import { readFileSync } from 'node:fs'
import { partyColour } from '@anchorage/scene'
import { expect, it } from 'vitest'

it('gives parties on the page the colours that they have in pictures', () => {
  const css = readFileSync(new URL('./base.css', import.meta.url), 'utf8')
  for (let party = 0; party < 8; party += 1) {
    expect(css).toContain(`--party-${party}: light-dark(${partyColour(party, 'light')}, ${partyColour(party, 'dark')})`)
  }
})
