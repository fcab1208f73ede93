import type { Lang } from '@anchorage/casefile'
import { partyColour } from '@anchorage/scene'

/** Parties beyond the eighth begin again with the first colour. */
const colourCount = 8

/** The class that gives a party its colour; `party` counts from 0. */
export function partyClass(party: number): string {
  return `p${party % colourCount}`
}

const partyRules = Array.from(
  { length: colourCount },
  (_, party) => `.p${party}{color:${partyColour(party, 'light')}}`,
).join('\n')

/** The style of a brief: calm on a screen, and pages with running numbers on paper (A4 or Letter, as the printer has it). */
export function briefStyle(lang: Lang): string {
  const leading = lang === 'zh' ? 1.75 : 1.5
  return `
:root{color-scheme:light}
body{margin:0;background:#fff;color:#1c2128;font:16px/${leading} system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .6rem;padding-top:.6rem;border-top:1px solid #dde1e5}
h3{font-size:1rem;margin:1.4rem 0 .3rem}
p,ul,ol{margin:.5rem 0}
ul,ol{padding-inline-start:1.5rem}
li{margin:.2rem 0}
.lead{font-size:1.1rem}
.small,.faint,figcaption,caption,footer{color:#545d69}
.small,figcaption,caption{font-size:.875rem}
.faint{font-size:.9em}
.party{font-weight:650}
${partyRules}
sup{line-height:0;font-size:.72em}
a{color:#1f3a56}
sup a{text-decoration:none}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;padding-bottom:.4rem}
th,td{padding:.28rem .5rem;border-bottom:1px solid #dde1e5;text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:650;border-bottom-color:#8b949e}
tbody th{min-width:6.5em}
td:last-child{white-space:nowrap}
.group th{padding-top:.7rem;font-weight:650}
.marks td{white-space:nowrap}
.marks td,.marks thead th:not(:first-child){text-align:center;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}
svg{max-width:100%;height:auto}
.notes li{font-size:.875rem}
.back a{text-decoration:none}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid #dde1e5;font-size:.8rem}
@page{margin:20mm 18mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#545d69}}
@media print{
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1,h2,h3,caption,.group{break-after:avoid}
tr,li,figure,.whole{break-inside:avoid}
li:first-child,tbody tr:first-child,p:has(+ul),p:has(+ol),p:has(+.wide),.wide:has(+p.small){break-after:avoid}
li:last-child,tbody tr:last-child,footer{break-before:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
.back{display:none}
a{color:inherit}
}
`
}
