import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { type ClashChoice, type MergePiece, mergedText } from '../../compare/three-way.ts'
import type { Meeting } from '../../state/keep-state.ts'
import type { CaseText } from '../../state/saving.ts'
import { handFile } from '../hand-file.ts'
import { ClashField } from './ClashField.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import { ComparedTexts } from './ComparedTexts.tsx'
import type { KeptView } from './kept-view.ts'
import { MergeResult } from './MergeResult.tsx'

/** Two changes of one text: a choice for each place that both changed, the result, and both texts whole. */
export function MergeDialog({
  of,
  theirs,
  meeting,
  onClose,
}: {
  of: KeptView
  theirs: CaseText
  meeting: Meeting
  onClose: () => void
}) {
  const { keep } = useMessages()
  const words = keep.conflict
  const { name, file, keeping, reads } = of
  const { mine, merge } = meeting
  const [choices, setChoices] = useState<readonly (ClashChoice | undefined)[]>([])
  const [isWhole, setWhole] = useState(false)
  const result = mergedText(merge, choices)
  const clashes = clashesOf(merge.pieces)
  const chooseAll = (choice: ClashChoice) => setChoices(clashes.map(() => choice))
  return (
    <CompareDialog
      title={words.title}
      lead={clashes.length > 0 ? words.lead : words.unreadableLead}
      onClose={onClose}
      actions={[
        {
          words: words.takeMerged,
          isLocked: result === undefined,
          act: () => result !== undefined && keeping.take(name, { merged: result }),
        },
        { words: words.takeMine, act: () => keeping.take(name, 'mine') },
        { words: words.takeTheirs, act: () => keeping.take(name, 'theirs') },
        { words: keep.download, act: () => handFile(file, mine, 'application/yaml'), staysOpen: true },
        { words: words.editOn, act: () => undefined },
      ]}
    >
      <div className="merge">
        {clashes.length > 1 && (
          <p className="keep-actions">
            {(['theirs', 'mine', 'both'] as const).map((choice) => (
              <button key={choice} type="button" className="link" onClick={() => chooseAll(choice)}>
                {words.all[choice]}
              </button>
            ))}
          </p>
        )}
        {clashes.map(({ clash, before, line }, index) => (
          <ClashField
            // biome-ignore lint/suspicious/noArrayIndexKey: places have no other key and never change
            key={index}
            title={words.place(index + 1, clashes.length, line)}
            before={before}
            clash={clash}
            choice={choices[index]}
            onChoose={(choice) => setChoices(clashes.map((_, at) => (at === index ? choice : choices[at])))}
          />
        ))}
        {result === undefined ? (
          <p className="faint">{words.resultLater}</p>
        ) : (
          <MergeResult key={result} theirs={theirs.text} text={result} reads={reads} />
        )}
        <details onToggle={(event) => setWhole(event.currentTarget.open)}>
          <summary>{words.whole}</summary>
          {isWhole && (
            <ComparedTexts
              left={{ title: words.theirs, text: theirs.text }}
              right={{ title: words.mine, text: mine }}
            />
          )}
        </details>
      </div>
    </CompareDialog>
  )
}

/** The places that both changed, each with the line before it and its number in the text as it is merged so far. */
function clashesOf(pieces: readonly MergePiece[]) {
  let line = 0
  let before: string | undefined
  return pieces.flatMap((piece) => {
    if (piece.kind === 'clash') {
      const found = { clash: piece, before, line }
      line += piece.theirs.length
      before = piece.theirs.at(-1) ?? before
      return [found]
    }
    line += piece.lines.length
    before = piece.lines.at(-1) ?? before
    return []
  })
}
