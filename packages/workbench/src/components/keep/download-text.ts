/** Gives the reader a text as a file. */
export function downloadText(name: string, text: string, type = 'application/yaml'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
