/**
 * Orders the states of each column so that few edges cross: each state moves to the mean row of its neighbours in the
 * other columns (barycentre method; Sugiyama, Tagawa & Toda 1981), sweeping to and fro a fixed number of times.
 */
export function orderRows(
  columns: readonly { readonly states: number[] }[],
  edges: readonly { readonly from: number; readonly to: number }[],
): void {
  const place = new Map<number, number>()
  const columnOf = new Map<number, number>()
  columns.forEach((column, index) => {
    for (const state of column.states) columnOf.set(state, index)
  })
  const neighbours = new Map<number, number[]>()
  for (const { from, to } of edges) {
    if (columnOf.get(from) === columnOf.get(to)) continue
    append(neighbours, from, to)
    append(neighbours, to, from)
  }
  // Rows are compared as fractions of their column's height, since columns differ in length.
  const settle = (states: readonly number[]) => {
    states.forEach((state, row) => {
      place.set(state, (row + 0.5) / states.length)
    })
  }
  for (const column of columns) settle(column.states)
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const order = sweep % 2 === 0 ? columns : [...columns].reverse()
    for (const column of order) {
      const mean = new Map<number, number>()
      for (const state of column.states) {
        const near = neighbours.get(state)
        const sum = near?.reduce((total, other) => total + place.get(other)!, 0)
        mean.set(state, near && sum !== undefined ? sum / near.length : place.get(state)!)
      }
      column.states.sort((a, b) => mean.get(a)! - mean.get(b)! || a - b)
      settle(column.states)
    }
  }
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
