/** A name that stands above a narrow column: Chinese from top to bottom, what has Latin letters or digits on its side. */
export function TallName({ name, className = '' }: { name: string; className?: string }) {
  const lies = /[!-~]/.test(name)
  return (
    <span className={`${className} tall ${lies ? 'lies' : ''}`.trim()} title={name}>
      {name}
    </span>
  )
}
