import { describeDiagnostic, positionAt } from '@anchorage/casefile'
import { CommandError } from '../command-error.ts'
import { diagnosticText, isTable, loadCase } from '../load.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { formatOf } from './choices.ts'

/** `anchorage check`: every problem of a case. Answers with the exit code: 1 if there is an error. */
export async function checkCommand(path: string, options: { readonly format: string }, output: Output): Promise<0 | 1> {
  const format = formatOf(options.format, ['table', 'json'] as const)
  if (isTable(path)) throw new CommandError('not-a-case', { path })
  const { file, text, diagnostics } = await loadCase(path)
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length
  const errors = count('error')
  if (format === 'json') {
    const found = diagnostics.map((diagnostic) => ({
      ...describeDiagnostic(diagnostic, output.lang),
      code: diagnostic.code,
      severity: diagnostic.severity,
      file: diagnostic.file,
      ...positionAt(text, diagnostic.range.start),
      parameters: diagnostic.parameters,
    }))
    output.print(
      JSON.stringify({ errors, warnings: count('warning'), remarks: count('info'), diagnostics: found }, undefined, 2),
    )
    return errors > 0 ? 1 : 0
  }
  const { check } = messagesIn(output.lang)
  for (const diagnostic of diagnostics) output.print(diagnosticText(diagnostic, text, output.lang))
  output.print(diagnostics.length === 0 ? check.fine(file) : check.summary(errors, count('warning'), count('info')))
  return errors > 0 ? 1 : 0
}
