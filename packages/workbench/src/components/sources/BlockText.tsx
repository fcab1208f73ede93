import { memo } from 'react'
import { useMessages } from '../../app-context.ts'
import type { BlockView } from '../../reading/protocol.ts'

/** A block of a source: its words in one piece, so that offsets are those of the block, and what it was taken for. */
export const BlockText = memo(function BlockText({ block, showsLayout }: { block: BlockView; showsLayout: boolean }) {
  const words = useMessages().reading.text
  const { id, kind, isAside, text, lines, reason, confidence } = block
  const isPlain = kind === 'paragraph'
  const about = [words.reasons[reason], words.sure(confidence), words.lines(lines[0], lines[1])].join(' · ')
  const label = isAside ? `${words.kinds[kind]} (${words.aside})` : words.kinds[kind]
  const Tag = kind === 'headline' ? 'h3' : kind === 'subheading' ? 'h4' : 'p'
  return (
    <div className={isAside ? `block ${kind} aside` : `block ${kind}`} data-kind={kind}>
      {(showsLayout || !isPlain || isAside) && (
        <span className="block-kind" title={about}>
          {showsLayout ? `${label}: ${about}` : label}
        </span>
      )}
      <Tag data-words={id}>{text}</Tag>
    </div>
  )
})
