// A picture of how the cost per state and party grows with the number of states.

const width = 640
const height = 360
const margin = { left: 64, right: 128, top: 40, bottom: 48 }
const colours = { free: '#1f5fa8', irreversible: '#b4470f', graph: '#117a55' }
const names = { free: 'free options', irreversible: 'irreversible', graph: 'graph, 10 arcs' }
const ticks = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]

/** An SVG of points {shape, size, nanoseconds}: states as powers of two against nanoseconds, both logarithmic. */
export function curvesSvg(points) {
  const sizes = [...new Set(points.map(({ size }) => size))].sort((a, b) => a - b)
  const [first, last] = [sizes[0], sizes[sizes.length - 1]]
  const low = Math.log(ticks[0])
  const high = Math.log(ticks[ticks.length - 1])
  const x = (size) => margin.left + ((size - first) / (last - first)) * (width - margin.left - margin.right)
  const y = (value) =>
    height - margin.bottom - ((Math.log(value) - low) / (high - low)) * (height - margin.top - margin.bottom)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Nanoseconds per state and party against the number of states</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${margin.left}" y="22" font-size="14">Nanoseconds per state and party, five concepts</text>`,
  ]
  for (const tick of ticks) {
    parts.push(
      `<path d="M${margin.left} ${y(tick)}H${width - margin.right}" stroke="#ddd"/>`,
      `<text x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
  }
  for (const size of sizes) {
    parts.push(
      `<text x="${x(size)}" y="${height - margin.bottom + 18}" text-anchor="middle">2<tspan dy="-4" font-size="9">${size}</tspan></text>`,
    )
  }
  parts.push(`<text x="${x(first)}" y="${height - 10}">states</text>`)
  for (const shape of Object.keys(colours)) {
    const own = points.filter((point) => point.shape === shape).sort((a, b) => a.size - b.size)
    if (own.length === 0) continue
    const line = own.map(({ size, nanoseconds }) => `${x(size).toFixed(1)},${y(nanoseconds).toFixed(1)}`)
    const end = own[own.length - 1]
    parts.push(
      `<polyline points="${line.join(' ')}" fill="none" stroke="${colours[shape]}" stroke-width="2"/>`,
      ...own.map(
        ({ size, nanoseconds }) =>
          `<circle cx="${x(size).toFixed(1)}" cy="${y(nanoseconds).toFixed(1)}" r="3" fill="${colours[shape]}"/>`,
      ),
      `<text x="${(x(end.size) + 8).toFixed(1)}" y="${(y(end.nanoseconds) + 4).toFixed(1)}" fill="${colours[shape]}">${names[shape]}</text>`,
    )
  }
  return `${parts.join('\n')}\n</svg>\n`
}
