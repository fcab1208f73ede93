import { useState } from 'react'
import { useMessages, useSelect } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { fetchVersions } from '../../../state/saving.ts'
import { versionText } from '../../keep/use-version-text.ts'
import { TroubleNotice } from '../../Notices.tsx'
import { SituationBar } from '../../SituationBar.tsx'
import { useComputed } from '../../see/use-computed.ts'
import { useAskedPlace } from '../use-asked-place.ts'
import { ComparedWith } from './ComparedWith.tsx'
import { OtherFile } from './OtherFile.tsx'

/** A file that was brought to be compared. */
export interface BroughtText {
  readonly name: string
  readonly text: string
}

/** What changed? This case beside an earlier version of it, or beside another case file. */
export function VersionsPanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().ask.versions
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : ''))
  const [asked, change] = useAskedPlace()
  const [file, setFile] = useState<BroughtText>()
  const [isLater, setLater] = useState(false)
  const version = asked.version?.[0]
  const versions = useComputed(JSON.stringify([slug, loaded.served.version]), () => fetchVersions(slug))
  const chosen = useComputed(JSON.stringify([slug, version]), async () =>
    version === undefined ? undefined : versionText(slug, version),
  )
  const list = versions.value ?? []
  const choose = (id: string) => {
    setFile(undefined)
    change({ version: id === '' ? [] : [id] })
  }
  const other = file?.text ?? (chosen.key === JSON.stringify([slug, version]) ? chosen.value : undefined)
  return (
    <>
      <div className="ask-fields">
        <label className="ask-field">
          {words.earlier}
          <select value={file === undefined ? (version ?? '') : ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{list.length === 0 ? words.noVersions : words.chooseVersion}</option>
            {list.map(({ id, time }) => (
              <option key={id} value={id}>
                {words.versionOf(new Date(time))}
              </option>
            ))}
          </select>
        </label>
        <OtherFile file={file} onFile={setFile} />
        {file !== undefined && (
          <label className="ask-check">
            <input type="checkbox" checked={isLater} onChange={() => setLater(!isLater)} /> {words.isLater}
          </label>
        )}
      </div>
      {chosen.trouble !== undefined && file === undefined && <TroubleNotice trouble={chosen.trouble} />}
      {other === undefined ? (
        version === undefined && <p className="faint">{words.nothing}</p>
      ) : (
        <>
          <SituationBar of={loaded.opened} step="refine" />
          <ComparedWith loaded={loaded} other={other} isLater={file !== undefined && isLater} />
        </>
      )}
    </>
  )
}
