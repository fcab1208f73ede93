import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { LoadedCase } from '../../state/app-state.ts'
import type { AskQuestion } from '../../state/asked.ts'

/** A question that can be asked, and what shows it. Each comes when it is asked. */
export interface AskPanel {
  readonly question: AskQuestion
  readonly Panel: LazyExoticComponent<ComponentType<{ loaded: LoadedCase }>>
}

/** The questions that can be asked, in the order in which they are offered. */
export const askPanels: readonly AskPanel[] = [
  {
    question: 'what-if',
    Panel: lazy(async () => ({ default: (await import('./what-if/WhatIfPanel.tsx')).WhatIfPanel })),
  },
]
