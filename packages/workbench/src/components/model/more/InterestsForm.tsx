import { type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import { AddField } from '../AddField.tsx'
import type { OfCase } from '../model-context.ts'
import { TextFields } from '../TextField.tsx'
import { useWrite } from '../use-edit.ts'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'
import { PathField } from './PathField.tsx'

/** What the party wants, in words, and which of its priorities carry that. */
export function InterestsForm({ of, party }: OfCase & { party: Party }) {
  const write = useWrite()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  return (
    <>
      <h4>{messages.parties.interests}</h4>
      <ul className="sortables">
        {party.interests.map((interest, index) => {
          const what = textIn(interest.text, lang)
          return (
            <PartRow
              key={String(interest.path.at(-1))}
              part={interest}
              what={what}
              isOnly={party.interests.length === 1}
              more={
                <JudgementMore
                  of={of}
                  judgement={interest}
                  what={what}
                  facts={interest.priorities.length > 0 ? [messages.parties.carriedBy(interest.priorities)] : []}
                >
                  <div className="fields">
                    <PathField
                      label={words.carriers}
                      value={interest.priorities.join(', ')}
                      path={[...interest.path, 'priority']}
                      read={numbersIn}
                      hint={words.carriersHint}
                    />
                    <TextFields
                      label={messages.parties.notModelled}
                      text={interest.notModelled}
                      path={[...interest.path, 'notModelled']}
                    />
                  </div>
                </JudgementMore>
              }
            >
              <div className="fields">
                <TextFields
                  label={words.interest(index + 1)}
                  text={interest.text}
                  path={[...interest.path, 'text']}
                  isRequired
                />
              </div>
            </PartRow>
          )
        })}
      </ul>
      <AddField
        label={words.addInterest}
        add={(text) =>
          write([{ kind: 'set', path: [...party.path, 'interests', party.interests.length], value: { text } }])
        }
      />
    </>
  )
}

/** Numbers of priorities: one, or several with commas between them. */
function numbersIn(line: string): number | number[] | undefined {
  const numbers = line.split(/[,，、]/).map((each) => each.trim())
  if (!numbers.every((each) => /^[1-9]\d*$/.test(each))) return undefined
  return numbers.length === 1 ? Number(numbers[0]) : numbers.map(Number)
}
