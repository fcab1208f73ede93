/** A case of 4,096 states: twelve options of four parties who want what the others do and do not do. */
export function largeCase(): string {
  const ids = ['alba', 'borea', 'cern', 'dara']
  const names = ['甲方', '乙方', '丙方', '丁方']
  const lines = ['anchorage: 1', 'title: {en: Twelve options, zh: 十二个选项}', 'parties:']
  for (const [party, id] of ids.entries()) {
    lines.push(`  ${id}:`, `    name: {en: ${id[0]?.toUpperCase()}${id.slice(1)}, zh: ${names[party]}}`, '    options:')
    for (let act = 1; act <= 3; act += 1) {
      const number = party * 3 + act
      lines.push(`      act-${act}: {name: {en: Act ${number}, zh: 行动${number}}, change: both}`)
    }
    const other = (step: number) => ids[(party + step) % 4]
    lines.push('    priorities:')
    for (const want of [
      `not ${other(1)}.act-1`,
      `${id}.act-1 iff ${other(2)}.act-2`,
      `${other(3)}.act-3`,
      `${id}.act-2`,
      `not ${id}.act-3`,
      `${other(1)}.act-2`,
      `${other(2)}.act-1`,
    ])
      lines.push(`      - want: ${want}`)
  }
  return [...lines, 'statusQuo: none', ''].join('\n')
}
