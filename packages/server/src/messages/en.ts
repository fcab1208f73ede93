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
  'method-not-allowed': (p: { method: string; allowed: string }) =>
    `The method ${p.method} is not answered here; only ${p.allowed} are.`,
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
  'read-only':
    'This server was started with --read-only, so nothing is saved. Export what you changed, or start “anchorage serve” without that option.',
  'version-needed':
    'A text is only saved with the header “If-Match” and the version that it rests on, as GET answers it in “version”.',
  'changed-meanwhile': (p: { slug: string }) =>
    `The case “${p.slug}” was changed in the meantime; nothing was overwritten. Compare the two texts, then save with the new version.`,
  'file-changed-meanwhile': (p: { path: string }) =>
    `“${p.path}” was changed in the meantime; nothing was overwritten. Read it again, then save with its new tag.`,
  'only-new-files':
    'A source file is only taken with the header “If-None-Match: *”: files that are there are never replaced.',
  'file-exists': (p: { path: string }) =>
    `“${p.path}” is already there with other content and was not replaced. Choose another name.`,
  'version-not-found': (p: { id: string }) =>
    `There is no earlier version “${p.id}”; it may have been thinned out. Ask for the list again.`,
  'bad-content-type': (p: { given: string; type: string }) =>
    `Content of the type “${p.given}” is not taken here. Send it as ${p.type}.`,
  'bad-body': 'Expected JSON with “slug” and “text”, both of them text.',
  'body-incomplete': 'What was sent ended early, so nothing was written. Send it again.',
  'body-too-large': (p: { limit: number }) =>
    `More than ${Math.floor(p.limit / 2 ** 20)} MB were sent; so much is not taken here.`,
  'body-not-utf8': 'What was sent is not UTF-8 text, so nothing was written.',
  'text-too-long': (p: { length: number; limit: number }) =>
    `The text has ${p.length} characters; a case has at most ${p.limit}. Move long passages into files under “sources”.`,
  'bad-name': (p: { name: string; limit: number }) =>
    `“${p.name}” cannot be the name of a new file or folder: no dot or space at an end, none of \\ / : * ? " < > |, at most ${p.limit} bytes.`,
  'name-taken': (p: { name: string }) =>
    `There is already something called “${p.name}” in the folder. Choose another name.`,
  'one-case-only':
    'The folder that is served is itself a case, so no other one is made in it. Start “anchorage serve” with the folder above it.',
  'disk-full': (p: { path: string }) =>
    `“${p.path}” was not written: the disk is full. What was there is unharmed. Make room; then save again.`,
  'quota-used-up': (p: { path: string }) =>
    `“${p.path}” was not written: your quota on this disk is used up. What was there is unharmed. Make room; then save again.`,
  'size-limit': (p: { path: string }) =>
    `“${p.path}” was not written: the system allows this program no files of that size. What was there is unharmed.`,
  'not-writable': (p: { path: string }) =>
    `“${p.path}” was not written: this account may not write in that folder. Give it the right to, or copy the case elsewhere.`,
  'read-only-disk': (p: { path: string }) =>
    `“${p.path}” was not written: the disk is mounted for reading only. Copy the case to another disk.`,
  'cannot-write': (p: { path: string; system: string }) =>
    `“${p.path}” was not written: the system answered ${p.system}. What was there is unharmed.`,
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
