import type { askTopicsEn } from './ask-topics.en.ts'

/** Chinese words of single questions. */
export const askTopicsZh: typeof askTopicsEn = {}
