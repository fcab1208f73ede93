/** The version of Anchorage, which briefs name. */
export const version = '0.1.0'
