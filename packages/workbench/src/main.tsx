import './styles/base.css'
import './styles/page.css'
import './styles/answer.css'
import './styles/states.css'
import './styles/graph.css'
import './styles/case.css'
import './styles/sources.css'
import './styles/keep.css'
import './styles/model.css'
import './styles/share.css'
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
