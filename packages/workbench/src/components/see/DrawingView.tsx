import type { Ink, Mark, TimeDrawing } from '@anchorage/scene'

/** The class of an ink; party colours come from the style sheet. */
function colour(ink: Ink | undefined): string {
  if (ink === undefined) return 'none'
  if (typeof ink !== 'string') return `var(--party-${ink.party % 8})`
  return { ink: 'var(--ink)', faint: 'var(--faint)', line: 'var(--line-strong)', paper: 'var(--paper)' }[ink]
}

/** A drawing as elements in the colours of the page. What it says stands beside it in words. */
export function DrawingView({ drawing, onDay }: { drawing: TimeDrawing; onDay: (date: string) => void }) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      className="drawing"
      role="img"
      aria-label={drawing.description}
    >
      {drawing.marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is one list that changes as a whole
        <MarkView key={index} mark={mark} />
      ))}
      {drawing.days.map(({ date, x }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same days are buttons above, for keyboards and readers
        <rect
          key={date}
          className="day"
          x={x - 9}
          y={34}
          width={18}
          height={drawing.bottom - 40}
          onClick={() => onDay(date)}
        />
      ))}
    </svg>
  )
}

function MarkView({ mark }: { mark: Mark }) {
  if (mark.kind === 'text') {
    return (
      <text
        x={mark.x}
        y={mark.y}
        fontSize={mark.size}
        textAnchor={mark.anchor}
        fontWeight={mark.isStrong === true ? 600 : undefined}
        style={{ fill: colour(mark.ink) }}
      >
        {mark.text}
      </text>
    )
  }
  const look = {
    style: { fill: colour(mark.fill), stroke: colour(mark.stroke) },
    strokeWidth: mark.weight,
    strokeDasharray: mark.dash,
    opacity: mark.opacity,
  }
  if (mark.kind === 'path') return <path d={mark.d} {...look} />
  return (
    <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} {...look}>
      {mark.title !== undefined && <title>{mark.title}</title>}
    </rect>
  )
}
