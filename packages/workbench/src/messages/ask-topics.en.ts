/** English words of single questions. */
export const askTopicsEn = {}
