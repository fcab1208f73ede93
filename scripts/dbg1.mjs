import { kit } from './dbg-kit.mjs'
const k = await kit(); const { page } = k
await k.go('#/case/anchorage-2025/sources', '.reader-text [data-words]')
const t = page.locator('.reader-text'); const card = page.locator('.passage-card')
await t.focus()
const say = async (m) => { await page.waitForTimeout(5000); console.log(m, '|', (await card.textContent().catch(()=>'-')).slice(0,60), '|', await page.locator('.reader > [role=status]').allTextContents(), await t.locator('[data-words]').evaluateAll((e)=>e.map((x)=>x.dataset.words).slice(0,10).join(' '))) }
for (let i=0;i<6;i++) await page.keyboard.press(']')
await say(']')
await page.keyboard.press('Alt+ArrowRight'); await say('alt right')
await page.keyboard.press('s'); await say('s')
await page.keyboard.press('Alt+ArrowUp'); await say('up')
await page.screenshot({ path: '/tmp/srcw/a.png', fullPage: true })
await k.close()
