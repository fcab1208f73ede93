import { useMessages } from '../../app-context.ts'
import type { Refusal } from '../../model/ask-protocol.ts'

/** Why a question has no answer. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const words = useMessages().ask
  return (
    <div className="notice" role="alert">
      <h3>{words.noAnswer}</h3>
      {refusal.no !== undefined && <p>{words.no[refusal.no]}</p>}
      <ul className="plain-list">
        {refusal.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
