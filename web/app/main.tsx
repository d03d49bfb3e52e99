import '@fontsource-variable/figtree'
import '@fontsource-variable/fraunces'
import './mantine.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { hearOtherTabs, renewSession } from '#web/data/session/session-store.ts'
import { presentLanguage } from '#web/words/say.ts'
import { App } from './app.tsx'
import { registerWorker } from './register-worker.ts'

document.documentElement.lang = presentLanguage()
hearOtherTabs()
void renewSession().then(forgetWhenOver)
registerWorker()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
