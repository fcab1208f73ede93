import type { SaveState } from '../state/keep-state.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const clock = (time: number) => new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** English words of saving, conflicts and earlier versions. */
export const keepEn = {
  states: {
    saved: 'Saved',
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    conflict: 'Changed elsewhere',
    offline: 'Not saved: no server',
    'locked-out': 'Not saved: new key needed',
    refused: 'Cannot be saved',
    'read-only': 'Read-only: not saved',
  } satisfies Record<SaveState, string>,
  /** Nothing waits to be saved, but something is the matter. */
  idle: { offline: 'No server', 'locked-out': 'New key needed', refused: 'The file cannot be read' },
  saveNow: 'Save now (Ctrl+S or Command-S)',
  download: 'Download my text',
  again: 'Try again',
  notices: {
    offline:
      'Anchorage does not answer. Your edits are kept in this browser and saved as soon as it runs again at this address. If it starts elsewhere, download your text first.',
    'locked-out':
      'Anchorage was started again and has a new key. Open the address that it printed in the terminal, in this browser; then your edits are saved by themselves. Until then they are kept here.',
    refused: 'The case could not be saved. Your edits are kept in this browser, and saving is tried again by itself.',
    'read-only':
      'This server was started to read only, so your edits are not saved in the folder. They are kept in this browser; you can download the text.',
  },
  unchanged: {
    offline: 'Anchorage does not answer. Is it still running in the terminal? Everything you did is saved.',
    'locked-out':
      'Anchorage was started again and has a new key. Open the address that it printed in the terminal, in this browser.',
    refused: 'The file of this case can no longer be read. What you see is what stood there.',
  },
  takenOver: (time: number) =>
    `The case was changed elsewhere and is shown as it stands there since ${clock(time)}. Undo brings back the text from before.`,
  merged: (time: number) =>
    `The text was changed elsewhere while you were editing it. At ${clock(time)} both changes were put together, since they do not touch each other. Undo brings back your text alone.`,
  conflict: {
    notice:
      'This text was changed elsewhere while you were editing it, in the same place. Nothing is overwritten; choose what is to stand.',
    unreadable:
      'This case was changed elsewhere while you were editing it. The changes do not touch each other, but the text made of both could not be read as a case, so that nothing is saved yet. If yours is half written, finish it: then they are put together by themselves.',
    compare: 'Compare the two',
    title: 'Two changes of one text',
    lead: 'The text was changed outside this window after the one that your edits rest on. Where only one side changed something, that is taken. Choose for each place that both changed. Nothing is lost: what you do not choose stays among the earlier versions or can be undone.',
    unreadableLead:
      'The two changes do not touch each other, but the text made of both cannot be read as a case. Look at it before you take it.',
    place: (number: number, count: number, line: number) =>
      `Place ${number} of ${count}, ${line === 0 ? 'at the beginning' : `after line ${line}`}`,
    after: 'After',
    both: 'Both, first what stands on the disk',
    nothing: 'Nothing: the lines were taken out.',
    all: { theirs: 'On the disk in every place', mine: 'Yours in every place', both: 'Both in every place' },
    result: 'The result',
    resultLater: 'The result is shown when every place has a choice.',
    readable: 'It can be read.',
    broken:
      'It cannot be read as a case. You can take it and mend it on the Model page; until then the last answer stays in sight.',
    whole: 'The two texts whole',
    takeMerged: 'Take the result',
    mine: 'Yours, in this window',
    theirs: 'On the disk',
    takeMine: 'Save mine',
    takeTheirs: 'Take theirs',
    editOn: 'Edit on, decide later',
  },
  draft: {
    notice: (time: number) =>
      `You have edits from ${new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })} that were not saved.`,
    restsOnOther: ' The case has been changed since.',
    put: 'Put them on the desk',
    compare: 'Look at the difference',
    discard: 'Discard',
    title: 'Edits that were not saved',
    lead: 'They were kept in this browser. On the desk they can be undone like any edit.',
    theirs: 'Your edits',
    now: 'The case as it is here now',
    later: 'Decide later',
  },
  compare: {
    gap: (count: number) => plural(count, 'line is the same', 'lines are the same'),
    same: 'The two texts are the same.',
    counts: (added: number, removed: number) =>
      `${plural(added, 'line', 'lines')} added, ${plural(removed, 'line', 'lines')} removed`,
    short: (added: number, removed: number) => `+${added.toLocaleString('en')} −${removed.toLocaleString('en')}`,
    only: { left: 'only left', right: 'only right' },
    more: (count: number) => `Show ${plural(count, 'more line', 'more lines')}`,
    label: 'Two texts side by side',
  },
  history: {
    title: 'Earlier versions',
    lead: 'Before a save replaces the text of this case, the text from before is put by in the case’s folder: all of the last hour, then one an hour for a day, one a day after that.',
    empty: 'There are no earlier versions yet.',
    emptyHint: 'The first one is put by when an edit of yours is saved.',
    now: 'Now',
    list: 'Versions, latest first',
    size: (bytes: number) => (bytes < 1024 ? plural(bytes, 'byte', 'bytes') : `${(bytes / 1024).toFixed(1)} kB`),
    day: (time: string) => new Date(time).toLocaleDateString('en-GB', { dateStyle: 'full' }),
    clock: (time: string) => new Date(time).toLocaleTimeString('en-GB'),
    moment: (time: string) => new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }),
    inWords: 'What has changed since this version',
    against: 'Line by line',
    versionOf: (moment: string) => `Version of ${moment}`,
    whole: 'The whole text',
    restore: 'Restore this version',
    download: 'Download it',
    restored: 'The version is on the desk again.',
    undo: 'Back to the text from before',
    isNow: 'The case reads like this version now.',
    choose: 'Choose a version to see what has changed since.',
    gone: 'The version of this address is not kept any more. Choose another one.',
    more: (count: number) => `Show ${plural(count, 'older version', 'older versions')}`,
  },
}

/** The words that every language has. */
export type KeepMessages = typeof keepEn
