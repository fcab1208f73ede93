import { sourcesFolder } from './add-source-file.ts'
import { isBriefText } from './save-brief-text.ts'

/** The methods that what stands at a path answers; only the interface of programs takes any that write. */
export function methodsAt(pathname: string): readonly string[] {
  const [root, api, cases, slug, files, folder, name, ...rest] = pathname.split('/')
  const reading = ['GET', 'HEAD']
  if (root !== '' || api !== 'api' || cases !== 'cases') return reading
  if (slug === undefined) return [...reading, 'POST']
  if (files === undefined) return [...reading, 'PUT']
  const isSource = files === 'files' && folder === sourcesFolder && name !== undefined && rest.length === 0
  const isBrief = files === 'files' && isBriefText(folder ?? '') && name === undefined
  return isSource || isBrief ? [...reading, 'PUT'] : reading
}
