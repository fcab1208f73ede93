import type { Choice } from '@anchorage/casefile'

/** The options of a command that ask for a case as of a day, by an end of what is uncertain, in readings. */
export function choiceFlags({ asOf, end, readings = {} }: Choice): readonly string[] {
  return [
    ...(asOf === undefined ? [] : [`--as-of ${asOf}`]),
    ...(end === undefined || end === 'earliest' ? [] : [`--end ${end}`]),
    ...Object.entries(readings).map(([party, reading]) => `--reading ${party}=${reading}`),
  ]
}
