import './styles/base.css'
import './styles/page.css'
import './styles/case.css'
import './styles/answer.css'
import './styles/outcomes.css'
import './styles/state-panel.css'
import './styles/states.css'
import './styles/graph.css'
import './styles/support.css'
import './styles/parties.css'
import './styles/outlooks.css'
import './styles/problems.css'
import './styles/passage.css'
import './styles/import.css'
import './styles/sources.css'
import './styles/passage-panel.css'
import './styles/keep.css'
import './styles/model.css'
import './styles/fields.css'
import './styles/made-ranking.css'
import './styles/more.css'
import './styles/share.css'
import './styles/sight.css'
import './styles/forced-colors.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppContext } from './app-context.ts'
import { Page } from './components/Page.tsx'
import { EmbedPage } from './components/share/EmbedPage.tsx'
import { startWorkshop } from './model/client.ts'
import { createApp } from './state/app.ts'
import { isEmbedded } from './state/shelf/framing.ts'

const root = document.getElementById('root')
if (root === null) throw new TypeError('expected an element with the id “root”')

createRoot(root).render(
  <StrictMode>
    <AppContext value={createApp(startWorkshop())}>{isEmbedded ? <EmbedPage /> : <Page />}</AppContext>
  </StrictMode>,
)
