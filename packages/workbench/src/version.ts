/** The version of Anchorage, which briefs and kept samples name. */
export const version = '0.1.0'
