import { Fragment, memo } from 'react'
import { useMessages } from '../../app-context.ts'
import { headingDepth, markdownPieces } from '../../reading/markdown-pieces.ts'
import type { BlockView } from '../../reading/protocol.ts'

/** A block of a source: its words, all of them, so that offsets are those of the block, and what it was taken for. */
export const BlockText = memo(function BlockText(props: {
  block: BlockView
  showsLayout: boolean
  isMarkdown: boolean
}) {
  const { block, showsLayout, isMarkdown } = props
  const words = useMessages().reading.text
  const { id, kind, isAside, text, lines, reason, confidence } = block
  const isPlain = kind === 'paragraph'
  const about = [words.reasons[reason], words.sure(confidence), words.lines(lines[0], lines[1])].join(' · ')
  const label = isAside ? `${words.kinds[kind]} (${words.aside})` : words.kinds[kind]
  const depth = isMarkdown ? headingDepth(text) : undefined
  const Tag = depth === 1 || kind === 'headline' ? 'h3' : depth !== undefined || kind === 'subheading' ? 'h4' : 'p'
  return (
    <div className={isAside ? `block ${kind} aside` : `block ${kind}`} data-kind={kind}>
      {(showsLayout || !isPlain || isAside) && (
        <span className="block-kind" title={about}>
          {showsLayout ? `${label}: ${about}` : label}
        </span>
      )}
      <Tag data-words={id}>{isMarkdown ? <MarkdownWords text={text} /> : text}</Tag>
    </div>
  )
})

const tags = { mark: 'span', strong: 'strong', emphasis: 'em', code: 'code' } as const

/** Words of Markdown as they read: its marks are there, and out of sight. */
function MarkdownWords({ text }: { text: string }) {
  return markdownPieces(text).map(({ text: words, look }, index) => {
    const Tag = look === undefined ? Fragment : tags[look]
    const about = look === 'mark' ? { className: 'markdown-mark' } : {}
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces change as a whole
      <Tag key={index} {...about}>
        {words}
      </Tag>
    )
  })
}
