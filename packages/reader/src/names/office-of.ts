import type { KnownActor } from './found-name.ts'

/** The office of a person: it belongs where the person does, and speaks for what the person speaks for. */
export const officeOf = ({ key, affiliation, stands }: KnownActor, name: string): KnownActor => ({
  key: `office ${key}`,
  kind: 'organisation',
  name,
  affiliation,
  stands,
  confidence: 0.7,
})
