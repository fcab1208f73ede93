import type { ComponentProps } from 'react'

/** A button that for now has nothing to do. It can still have the focus, so that it is not lost when the last step is done. */
export function IdleButton({ isIdle, onClick, ...rest }: ComponentProps<'button'> & { isIdle: boolean }) {
  return (
    <button type="button" {...rest} aria-disabled={isIdle ? true : undefined} onClick={isIdle ? undefined : onClick} />
  )
}
