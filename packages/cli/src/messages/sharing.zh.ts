import type { sharingEn } from './sharing.en.ts'

/** 经队列或文件夹分担的计算，中文。 */
export const sharingZh: typeof sharingEn = {
  worker: '从队列领取计算任务，可在任意多台机器上运行，直到停止',
  sweep: '执行 robustness、watch 或 experts 写下的计划中的一份，供 Slurm 一类的集群使用',
  planFile: '计划文件，由“anchorage robustness … --plan <文件>”写出',
  options: {
    queue: '交给此队列的工作进程计算：redis://主机:端口（见“anchorage worker --help”）',
    patience: '队列没有回应时等多少秒（默认 300）',
    plan: '把要做的事写入此文件，供“anchorage sweep”使用，本身不计算',
    from: '汇总“anchorage sweep”写入此文件夹的计数',
    workerQueue:
      'Redis 或 Valkey：redis://[用户@]主机[:端口][/编号]，TLS 用 rediss://；密码放在 ANCHORAGE_QUEUE_PASSWORD 中',
    processes: '同时由多少个进程计算（默认：全部核心）',
    lock: '工作进程没有音讯多少秒之后，它的任务转给别的进程',
    to: '存放计数的文件夹',
    index: '这是第几份，从 0 起',
    of: '共有多少份来分担各批（默认：每批一份）',
  },
  time: (seconds) => (seconds % 60 === 0 ? `${seconds / 60} 分钟` : `${seconds} 秒`),
  workers: (count) => (count === undefined ? '经队列' : `${count} 个工作进程`),
  waiting: (bar, done, all, workers) => `${bar} 样本 ${done} / ${all}，${workers}，等待中（Ctrl-C 停止）`,
  progress: (bar, done, all, workers, left) => `${bar} 样本 ${done} / ${all}，${workers}，还需 ${left}（Ctrl-C 停止）`,
  downStatus: (bar, done, all) => `${bar} 样本 ${done} / ${all}，队列没有回应，正在重试（Ctrl-C 停止）`,
  down: (shown, why, time) => `${shown} 没有回应（${why}）。最多再试 ${time}；什么也不会丢。`,
  back: (shown) => `${shown} 又有回应了。`,
  nobody: (shown) => `队列上没有工作进程。请在任意一台机器上启动：anchorage worker --queue ${shown}`,
  refusedByWorker: (version) => `版本为 ${version} 的工作进程拒绝了任务并已离开；工作进程的版本必须与本命令相同。`,
  again: (why) => `有一批没有带回计数（${why}）；正在重试。`,
  nothingKept: '什么都没有留下；用 --out 可以留下已完成的部分。',
  kept: (path) => `已完成的部分在 ${path} 里；同一命令加上 --resume 就会接着做。`,
  ready: (shown, processes) => `正在从 ${shown} 领取任务，${processes} 个进程。按 Ctrl-C 做完手头的就结束。`,
  doneChunk: (file, first, last) => `${file}：样本 ${first} 到 ${last} 已完成`,
  failed: (why) => `有一批无法算出：${why === '' ? '它的进程终止了' : why}`,
  working: (active, chunks, samples) =>
    `${active === 0 ? '等待任务' : `正在计算 ${active} 批`}；已完成 ${chunks} 批（${samples} 个样本）`,
  ending: (left) => `做完手头的 ${left} 批就结束。再按一次 Ctrl-C 则立即交还。`,
  ended: (chunks, samples) => `已结束：${chunks} 批，${samples} 个样本。`,
  planned: (path, count, samples) => [
    `${path}：${samples} 个样本，分 ${count} 批。`,
    `每一批：anchorage sweep ${path} --index N --to counts   （N 从 0 到 ${count - 1}）`,
    '最后：仍用本命令，把 --plan 换成 --from counts。',
  ],
  filled: (folder, made, there) => `${folder}：写入 ${made} 批${there > 0 ? `，已有 ${there} 批` : ''}。`,
  errors: {
    'bad-queue': () =>
      '队列的地址无法识别。应为 redis://[用户[:密码]@]主机[:端口][/编号]，TLS 用 rediss://；例如 redis://127.0.0.1:6379。',
    'bad-patience': (p) => `“${p.given}”不是等待的秒数。应为 1 到 604800 的整数。`,
    'bad-lock': (p) => `“${p.given}”不是秒数。应为 1 到 3600 的整数。`,
    'bad-index': (p) => `“${p.given}”不是份的编号。应为整数。`,
    'no-such-task': (p) => `没有第 ${p.given} 份；最后一份是 ${p.last}。`,
    'several-ways': (p) => `${p.given} 不能同时使用；请选一个。`,
    'queue-lost': (p) => `${p.shown} 已有 ${p.time}没有回应（${p.why}）。${p.kept}`,
    'queue-refused': (p) => `${p.shown} 拒绝连接：${p.why} 密码放在 ANCHORAGE_QUEUE_PASSWORD 或地址中。`,
    'chunk-failed': (p) => `${p.shown} 的工作进程三次都没能算出其中一批（${p.why}）。${p.kept}`,
    'too-large-for-queue': (p) => `${p.path} 太大，放不进队列。请用 --threads。`,
    'other-version': (p) =>
      `${p.shown} 上的任务属于版本 ${p.found}；这个工作进程的版本是 ${p.expected}，任务留给别的进程。`,
    'no-plan': (p) => `${p.path} 不是计划，或已被改动。请用 --plan 重新写出。`,
    'plan-of-another-version': (p) =>
      `${p.path} 由版本 ${p.found} 写出；这里的版本是 ${p.expected}。请用同一版本，或用 --plan 重新写出。`,
    'stopped-sweep': () => '已停止。同一命令会从那里接着做。',
    'chunks-missing': (p) =>
      `${p.path} 缺少 ${p.all} 批中的 ${p.count} 批：${p.list}。请为它们再运行“anchorage sweep”；已有的会保留。`,
    'chunk-of-another-version': (p) => `${p.path} 由另一个版本的 Anchorage 写出。不同版本的计数不会混在一起。`,
    'chunk-of-another-case': (p) =>
      `${p.path} 里是另一个案例（或同一案例的另一版）的计数。不同案例的计数不会混在一起。`,
    'chunk-of-another-settings': (p) =>
      `${p.path} 里的计数用的是别的设置（日期、读法、问题、种子、样本数）。请使用写计划时的设置。`,
    'chunk-damaged': (p) => `${p.path} 已损坏。请删除它，并为它再运行“anchorage sweep”。`,
  },
}
