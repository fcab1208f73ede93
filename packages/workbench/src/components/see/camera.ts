/** What of a map is in sight: the point at the top left, and pixels for each unit of the map. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Room for the headings above a map that is shown whole. */
const headroom = 26
/** Room at each side, for the mark of the status quo. */
const aside = 12
const scales = { least: 0.02, most: 4 }

/** The whole map in the middle of the view. */
export function fitted(map: Size, view: Size): Camera {
  const scale = Math.min(
    1.25,
    (view.width - 2 * aside) / Math.max(1, map.width),
    (view.height - headroom - aside) / Math.max(1, map.height),
  )
  return {
    scale,
    x: (map.width - view.width / scale) / 2,
    y: (map.height - (view.height + headroom) / scale) / 2,
  }
}

/** The camera after zooming by a factor around a point of the view. */
export function zoomed(camera: Camera, factor: number, at: { readonly x: number; readonly y: number }): Camera {
  const scale = Math.max(scales.least, Math.min(scales.most, camera.scale * factor))
  return {
    scale,
    x: camera.x + at.x / camera.scale - at.x / scale,
    y: camera.y + at.y / camera.scale - at.y / scale,
  }
}

/** The camera after dragging by so many pixels. */
export function dragged(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }
}

/** The camera moved as little as needed for a rectangle of the map to be in sight. */
export function showing(camera: Camera, box: Size & { readonly x: number; readonly y: number }, view: Size): Camera {
  const room = 40 / camera.scale
  const shift = (from: number, length: number, start: number, sight: number) => {
    if (from - room < start) return from - room
    return from + length + room > start + sight ? from + length + room - sight : start
  }
  return {
    scale: camera.scale,
    x: shift(box.x, box.width, camera.x, view.width / camera.scale),
    y: shift(box.y, box.height, camera.y, view.height / camera.scale),
  }
}
