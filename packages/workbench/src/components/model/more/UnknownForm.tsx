import { type PartyPreference, type Path, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import { AddField } from '../AddField.tsx'
import type { OfCase } from '../model-context.ts'
import { useWrite } from '../use-edit.ts'
import { JudgementMore } from './JudgementMore.tsx'
import { NumberField } from './NumberField.tsx'
import { PartRow } from './PartRow.tsx'
import { PathField } from './PathField.tsx'

/** What is not known of a preference: states that cannot be ranked among each other, and pairs with a degree of their own. */
export function UnknownForm({ of, preference, path }: OfCase & { preference: PartyPreference; path: Path }) {
  const write = useWrite()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const { unknown = [], degrees = [] } = preference
  const nameOf = (reference: string) => {
    const named = of.states.find(({ id }) => id === reference)
    return named?.name === undefined ? reference : textIn(named.name, lang)
  }
  const group = (states: readonly string[]) => states.map(nameOf).join(messages.separator)
  return (
    <>
      <h5>{messages.parties.unknown}</h5>
      <ul className="sortables">
        {unknown.map(({ states, range }, index) => {
          const ids = states.map(({ text }) => text)
          const at = [...path, 'unknown', index]
          return (
            <PartRow key={at.join(' ')} part={{ path: at, range }} what={group(ids)} isOnly={unknown.length === 1}>
              {states.every(({ kind }) => kind === 'taken') ? (
                <PathField
                  label={group(ids)}
                  value={ids.join(', ')}
                  path={at}
                  read={statesIn}
                  hint={words.statesHint}
                  className="id"
                />
              ) : (
                <code>{ids.join(', ')}</code>
              )}
            </PartRow>
          )
        })}
      </ul>
      <AddField
        label={words.addUnknown}
        add={async (line) => {
          const states = statesIn(line)
          if (states === undefined) return words.statesHint
          return write([{ kind: 'set', path: [...path, 'unknown', unknown.length], value: states }])
        }}
      />
      <h5>{words.degrees}</h5>
      <ul className="sortables">
        {degrees.map((degree) => {
          const what = words.degree(nameOf(degree.prefer.text), nameOf(degree.to.text))
          return (
            <PartRow
              key={String(degree.path.at(-1))}
              part={degree}
              what={what}
              isOnly={degrees.length === 1}
              more={<JudgementMore of={of} judgement={degree} what={what} />}
            >
              <NumberField label={what} value={degree.degree} path={[...degree.path, 'degree']} />
            </PartRow>
          )
        })}
      </ul>
      <AddField
        label={words.addDegree}
        add={async (line) => {
          const [prefer, to, ...rest] = statesIn(line) ?? []
          if (prefer === undefined || to === undefined || rest.length > 0) return words.pairHint
          const value = { prefer, to, degree: 0.5 }
          return write([{ kind: 'set', path: [...path, 'degrees', degrees.length], value }])
        }}
      />
    </>
  )
}

/** References to states with commas between them; at least two. */
function statesIn(line: string): string[] | undefined {
  const states = line.split(/[,，、]/).map((each) => each.trim())
  return states.length > 1 && states.every((each) => each !== '') ? states : undefined
}
