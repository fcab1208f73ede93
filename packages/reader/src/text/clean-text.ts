import { cleanUnit } from './clean-unit.ts'
import { type CleanText, textBuilder } from './text-builder.ts'

/**
 * The text without what encoding and type-setting left in it, line breaks kept, with a map of offsets both ways.
 *
 * What changes is said at {@link cleanUnit}. The raw text can be put together again from the pieces of the map, since
 * they cover it without a gap.
 */
export function cleanText(raw: string): CleanText {
  const builder = textBuilder(raw)
  for (let index = 0; index < raw.length; index += 1) {
    const unit = cleanUnit(raw, index)
    if (unit === undefined) continue
    builder.keep(index)
    builder.replace(index + 1, unit)
  }
  builder.keep(raw.length)
  return builder.build()
}
