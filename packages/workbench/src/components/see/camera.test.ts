import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dragged, fitted, showing, zoomed } from './camera.ts'

const view = { width: 900, height: 600 }

describe('the camera', () => {
  it('shows a whole map, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const { x, y, scale } = fitted({ width, height }, view)
        expect((0 - x) * scale).toBeGreaterThanOrEqual(-0.01)
        expect((0 - y) * scale).toBeGreaterThanOrEqual(-0.01)
        expect((width - x) * scale).toBeLessThanOrEqual(view.width + 0.01)
        expect((height - y) * scale).toBeLessThanOrEqual(view.height + 0.01)
      }),
    )
  })

  it('keeps the point under the pointer while it zooms, and drags by pixels', () => {
    const camera = { x: 100, y: 50, scale: 0.5 }
    const at = { x: 300, y: 200 }
    const near = zoomed(camera, 1.7, at)
    expect(near.x + at.x / near.scale).toBeCloseTo(camera.x + at.x / camera.scale)
    expect(near.y + at.y / near.scale).toBeCloseTo(camera.y + at.y / camera.scale)
    expect(dragged(camera, 10, -20)).toEqual({ x: 80, y: 90, scale: 0.5 })
  })

  it('moves no further than a box needs', () => {
    const camera = { x: 0, y: 0, scale: 1 }
    const box = { x: 400, y: 300, width: 50, height: 20 }
    expect(showing(camera, box, view)).toEqual(camera)
    expect(showing(camera, { ...box, x: 1000 }, view)).toEqual({ x: 190, y: 0, scale: 1 })
    expect(showing(camera, { ...box, y: -100 }, view)).toEqual({ x: 0, y: -140, scale: 1 })
  })
})
