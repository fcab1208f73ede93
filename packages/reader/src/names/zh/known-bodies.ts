import { words } from '../form-index.ts'
import { stateActor } from '../known-names.ts'
import { addBody, type Bodies } from './bodies.ts'

/** Bodies and parties of the news from both sides of the strait and from Hong Kong, simplified, by whose they are. */
const table: Readonly<Record<string, readonly string[]>> = {
  tw: words('国民党 民进党 民众党 时代力量 行政院 立法院 监察院 司法院 考试院 陆委会 海基会 国安会'),
  cn: words('国务院台办 国务院港澳办 国台办 海协会 港澳办 中联办'),
  hk: words('民建联 立法会 行政会议'),
}

const all = Object.entries(table).flatMap(([code, forms]) =>
  forms.map((form) => ({ form, state: stateActor(code, 'zh') })),
)

/** Adds the bodies of the table that the simplified texts of a page name. */
export function addKnownBodies(
  bodies: Bodies,
  texts: readonly { readonly text: string; readonly original: string }[],
): void {
  const page = texts.map(({ text }) => text).join('\n')
  const named = all.filter(({ form }) => page.includes(form))
  if (named.length === 0) return
  for (const { text, original } of texts) {
    for (const { form, state } of named) {
      const at = text.indexOf(form)
      if (at >= 0) addBody(bodies, form, original.slice(at, at + form.length), state)
    }
  }
}
