import { useMessages } from '../../../app-context.ts'
import type { ComparedVersions, ModelChangeView } from '../../../model/ask/compared-versions.ts'
import { changeWords } from './change-words.ts'

/** What two versions of a case say otherwise, part by part, in words. */
export function ComparedModel({ compared, isOpen = false }: { compared: ComparedVersions; isOpen?: boolean }) {
  const messages = useMessages()
  const words = messages.ask.model
  const { model, modelRest } = compared
  const parts = [...new Set(model.map(({ part }) => part))]
  return (
    <details className="compared-model" open={isOpen || undefined}>
      <summary>{words.title(model.length + modelRest)}</summary>
      {model.length === 0 ? (
        <p className="faint">{words.same}</p>
      ) : (
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>{words.parts[part]}</dt>
              {model
                .filter((change) => change.part === part)
                .map((change: ModelChangeView) => {
                  const said = changeWords(change, words)
                  return <dd key={change.kind + said}>{said}</dd>
                })}
            </div>
          ))}
        </dl>
      )}
      {modelRest > 0 && <p className="faint">{messages.more(modelRest)}</p>}
    </details>
  )
}
