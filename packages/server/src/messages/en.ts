/** English words of the server. */
export const en = {
  title: 'Anchorage',
  openPrintedAddress:
    'This page needs the key of this start of Anchorage. Open the address that was printed in the terminal; it ends in “?token=…”. A new start makes a new key.',
  unauthorized:
    'The key is missing or wrong. Open the address that was printed in the terminal, or send it as “Authorization: Bearer …”.',
  'bad-host': (p: { host: string }) =>
    `Requests for the host “${p.host}” are not answered. Open the address that was printed in the terminal.`,
  'bad-origin': (p: { origin: string }) => `Requests from pages of “${p.origin}” are not answered.`,
  'method-not-allowed': (p: { method: string }) =>
    `The method ${p.method} is not answered here; only GET and HEAD are.`,
  'not-found': (p: { path: string }) => `There is nothing at “${p.path}”.`,
  'case-not-found': (p: { slug: string }) =>
    `There is no case “${p.slug}” in the folder that is served: a case is a folder with a case.yaml.`,
  'bad-path': (p: { path: string }) =>
    `“${p.path}” cannot name a file of a case: names may not start with a dot, be empty or hold a slash.`,
  'outside-folder': (p: { path: string }) =>
    `“${p.path}” is a link that leads out of the case’s folder; it is not followed.`,
  'file-too-large': (p: { path: string; size: number; limit: number }) =>
    `“${p.path}” has ${p.size} bytes; files of more than ${p.limit} bytes are not sent.`,
  'not-utf8': (p: { path: string }) => `“${p.path}” is not UTF-8 text. Save it as UTF-8.`,
  'folder-unreadable': (p: { path: string }) => `The folder of cases cannot be read: “${p.path}”.`,
  'workbench-not-built': 'The pages of the workbench are not built. Run “npm run build” in the Anchorage folder.',
  'internal-error': 'The server met an error of its own; the terminal says which.',
  'port-taken': (p: { host: string; port: number }) =>
    `Port ${p.port} on ${p.host} is taken by another program. Name another port, or none to let Anchorage choose.`,
  'port-forbidden': (p: { host: string; port: number }) =>
    `This account may not open port ${p.port} on ${p.host}. Name a port above 1023.`,
  'host-unavailable': (p: { host: string }) => `“${p.host}” is not an address of this machine.`,
}

/** The words that every language has. */
export type Messages = typeof en
