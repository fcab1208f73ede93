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
  {
    question: 'sure',
    Panel: lazy(async () => ({ default: (await import('./sure/SurePanel.tsx')).SurePanel })),
  },
  {
    question: 'watch',
    Panel: lazy(async () => ({ default: (await import('./sure/WatchPanel.tsx')).WatchPanel })),
  },
  {
    question: 'change',
    Panel: lazy(async () => ({ default: (await import('./change/ChangePanel.tsx')).ChangePanel })),
  },
  {
    question: 'time',
    Panel: lazy(async () => ({ default: (await import('./time/TimePanel.tsx')).TimePanel })),
  },
  {
    question: 'readings',
    Panel: lazy(async () => ({ default: (await import('./readings/ReadingsPanel.tsx')).ReadingsPanel })),
  },
  {
    question: 'versions',
    Panel: lazy(async () => ({ default: (await import('./versions/VersionsPanel.tsx')).VersionsPanel })),
  },
  {
    question: 'experts',
    Panel: lazy(async () => ({ default: (await import('./experts/ExpertsPanel.tsx')).ExpertsPanel })),
  },
  {
    question: 'gains',
    Panel: lazy(async () => ({ default: (await import('./gains/GainsPanel.tsx')).GainsPanel })),
  },
]
