/** Words of work that is shared out over a queue or a folder, in English. */
export const sharingEn = {
  worker: 'takes work from a queue, on any number of machines, until it is stopped',
  sweep: 'one task of a plan that “robustness”, “watch” or “experts” has written, for clusters such as Slurm',
  planFile: 'a plan, from “anchorage robustness … --plan <file>”',
  options: {
    queue: 'have the work done by the workers of this queue: redis://host:port (see “anchorage worker --help”)',
    patience: 'how long to wait for a queue that does not answer (default: 300)',
    plan: 'write what is to be done to this file, for “anchorage sweep”, and do nothing',
    from: 'add up what “anchorage sweep” has written to this folder',
    workerQueue:
      'a Redis or Valkey: redis://[user@]host[:port][/number], rediss:// for TLS; the password in ANCHORAGE_QUEUE_PASSWORD',
    processes: 'how many processes work at the same time (default: all cores)',
    lock: 'after how many seconds the work of a worker that is not heard of goes to another one',
    to: 'the folder for the counts',
    index: 'which task this is, from 0',
    of: 'how many tasks share the chunks (default: each chunk is a task)',
  },
  time: (seconds: number): string => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  workers: (count: number | undefined): string => (count === undefined ? 'by queue' : plural(count, 'worker')),
  waiting: (bar: string, done: string, all: string, workers: string): string =>
    `${bar} ${done} of ${all} samples, ${workers}, waiting (Ctrl-C stops)`,
  progress: (bar: string, done: string, all: string, workers: string, left: string): string =>
    `${bar} ${done} of ${all} samples, ${workers}, ${left} left (Ctrl-C stops)`,
  downStatus: (bar: string, done: string, all: string): string =>
    `${bar} ${done} of ${all} samples, queue down, trying again (Ctrl-C stops)`,
  down: (shown: string, why: string, time: string): string =>
    `${shown} does not answer (${why}). Trying again for up to ${time}; nothing is lost.`,
  back: (shown: string): string => `${shown} answers again.`,
  nobody: (shown: string): string =>
    `No worker is at the queue. Start one on any machine: anchorage worker --queue ${shown}`,
  refusedByWorker: (version: string): string =>
    `A worker of version ${version} has refused the work and left; workers must be of the same version as this command.`,
  again: (why: string): string => `A chunk came back without counts (${why}); it is tried again.`,
  nothingKept: 'Nothing was kept; --out keeps what is done.',
  kept: (path: string): string => `What is done is in ${path}; the same command with --resume goes on from there.`,
  ready: (shown: string, processes: number): string =>
    `Taking work from ${shown}, ${plural(processes, 'process', 'processes')}. Ctrl-C finishes what is begun and ends.`,
  doneChunk: (file: string, first: string, last: string): string => `${file}: samples ${first} to ${last} done`,
  failed: (why: string): string => `A chunk could not be worked out: ${why === '' ? 'its process died' : why}`,
  working: (active: number, chunks: string, samples: string): string =>
    `${active === 0 ? 'Waiting for work' : `Working on ${plural(active, 'chunk')}`}; done: ${chunks} (${samples} samples)`,
  ending: (left: number): string =>
    `Finishing ${plural(left, 'chunk')}, then ending. Ctrl-C again gives ${left === 1 ? 'it' : 'them'} back at once.`,
  ended: (chunks: number, samples: string): string => `Ended: ${plural(chunks, 'chunk')}, ${samples} samples.`,
  planned: (path: string, count: number, samples: string): readonly string[] => [
    `${path}: ${samples} ${samples === '1' ? 'sample' : 'samples'} in ${plural(count, 'chunk')}.`,
    `Each:    anchorage sweep ${path} --index N --to counts   (N from 0 to ${count - 1})`,
    'In the end: the same command as this one, with --from counts instead of --plan.',
  ],
  filled: (folder: string, made: number, there: number): string =>
    `${folder}: ${plural(made, 'chunk')} written${there > 0 ? `, ${there} there already` : ''}.`,
  errors: {
    'bad-queue': (): string =>
      'The address of the queue cannot be read. Expected redis://[user[:password]@]host[:port][/number], or rediss:// with TLS; for example redis://127.0.0.1:6379.',
    'bad-patience': (p: Parameters): string =>
      `“${p.given}” is no number of seconds to wait. Expected a whole number from 1 to 604800.`,
    'bad-lock': (p: Parameters): string =>
      `“${p.given}” is no number of seconds. Expected a whole number from 1 to 3600.`,
    'bad-index': (p: Parameters): string => `“${p.given}” is no number of a task. Expected a whole number.`,
    'no-such-task': (p: Parameters): string => `There is no task ${p.given}; the last one is ${p.last}.`,
    'several-ways': (p: Parameters): string => `${p.given} exclude each other; choose one.`,
    'queue-lost': (p: Parameters): string => `${p.shown} has not answered for ${p.time} (${p.why}). ${p.kept}`.trim(),
    'queue-refused': (p: Parameters): string =>
      `${p.shown} refuses: ${p.why} A password goes into ANCHORAGE_QUEUE_PASSWORD or into the address.`,
    'chunk-failed': (p: Parameters): string =>
      `The workers at ${p.shown} could not work out one of the chunks, three times over (${p.why}). ${p.kept}`,
    'too-large-for-queue': (p: Parameters): string => `${p.path} is too large to be put into a queue. Use --threads.`,
    'other-version': (p: Parameters): string =>
      `The work at ${p.shown} is of version ${p.found}; this worker is of version ${p.expected} and leaves it to others.`,
    'no-plan': (p: Parameters): string => `${p.path} is no plan, or has been changed. Write it again with --plan.`,
    'plan-of-another-version': (p: Parameters): string =>
      `${p.path} was written by version ${p.found}; this is version ${p.expected}. Use the same version, or write it again with --plan.`,
    'stopped-sweep': (): string => 'Stopped. The same command goes on from there.',
    'chunks-missing': (p: Parameters): string =>
      `${p.path} lacks ${p.count} of ${p.all} chunks: ${p.list}. Run “anchorage sweep” again for them; those that are there are kept.`,
    'chunk-of-another-version': (p: Parameters): string =>
      `${p.path} was written by another version of Anchorage. Counts of different versions are not mixed.`,
    'chunk-of-another-case': (p: Parameters): string =>
      `${p.path} holds counts of another case, or of another version of it. Counts of different cases are not mixed.`,
    'chunk-of-another-settings': (p: Parameters): string =>
      `${p.path} holds counts with other settings (day, readings, question, seed, samples). Give the settings that the plan was written with.`,
    'chunk-damaged': (p: Parameters): string =>
      `${p.path} is damaged. Delete it and run “anchorage sweep” again for it.`,
  },
}

type Parameters = Readonly<Record<string, string | number>>

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
