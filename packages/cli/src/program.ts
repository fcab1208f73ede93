import { Command, CommanderError } from 'commander'
import { CommandError } from './command-error.ts'
import { addSourceCommand } from './commands/add-source.ts'
import { analyzeCommand } from './commands/analyze.ts'
import { anchorsCommand } from './commands/anchors.ts'
import { briefCommand } from './commands/brief.ts'
import { changeCommand } from './commands/change.ts'
import { checkCommand } from './commands/check.ts'
import { coalitionsCommand } from './commands/coalitions.ts'
import { createCommand } from './commands/create.ts'
import { diffCommand } from './commands/diff.ts'
import { draftCommand } from './commands/draft.ts'
import { evidenceCommand } from './commands/evidence.ts'
import { expertsCommand } from './commands/experts.ts'
import { explainCommand } from './commands/explain.ts'
import { gainsCommand } from './commands/gains.ts'
import { horizonsCommand } from './commands/horizons.ts'
import { hypergameCommand } from './commands/hypergame.ts'
import { inverseCommand } from './commands/inverse.ts'
import { pathsCommand } from './commands/paths.ts'
import { readCommand } from './commands/read.ts'
import { readingsCommand } from './commands/readings.ts'
import { robustnessCommand } from './commands/robustness.ts'
import { serveCommand } from './commands/serve.ts'
import { sweepCommand } from './commands/sweep.ts'
import { timelineCommand } from './commands/timeline.ts'
import { watchCommand } from './commands/watch.ts'
import { workerCommand } from './commands/worker.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'
import { version } from './version.ts'

/**
 * Runs one command line (without `node` and the script) and answers with its exit code: 0 done, 1 the input is wrong,
 * 2 the command line is wrong. `serve` answers while its server goes on.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let exitCode = 0
  const program = buildProgram(output, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CommandError)) throw error
    const describe = messagesIn(output.lang).errors[error.code]
    output.note(describe(error.parameters))
    return error.exitCode
  }
}

function buildProgram(output: Output, setExitCode: (code: number) => void): Command {
  const words = messagesIn(output.lang)
  const write = {
    writeOut: (text: string) => output.print(text.trimEnd()),
    writeErr: (text: string) => output.note(text.trimEnd()),
  }
  const program = new Command('anchorage')
    .description(words.description)
    .version(version)
    .option('--lang <lang>', words.helpLanguage)
    .configureOutput(write)
    .exitOverride()
    .showHelpAfterError('(anchorage --help)')
    .addHelpText('after', examples(words.examples, exampleLines.all))
  const command = (name: string, about: string, lines: readonly string[]): Command =>
    program
      .command(name)
      .description(about)
      .option('--lang <lang>', words.helpLanguage)
      .configureOutput(write)
      .exitOverride()
      .showHelpAfterError(`(anchorage ${name.split(' ')[0]} --help)`)
      .addHelpText('after', examples(words.examples, lines))
  const collect = (value: string, list: readonly string[] = []): string[] => [...list, value]
  /** A command that reads a case as of a day, with an end of its windows and rival readings. */
  const question = (name: string, about: string, lines: readonly string[]): Command =>
    command(name, about, lines)
      .argument('<case>', words.arguments.case)
      .option('--as-of <date>', words.options.asOf)
      .option('--end <end>', words.options.end)
      .option('--reading <party=reading>', words.options.reading, collect)

  question('analyze', words.commands.analyze, exampleLines.analyze)
    .option('-c, --concept <concept>', words.options.concept, 'seq')
    .option('--concepts <list>', words.manyConcepts.option)
    .option('--set <name=number>', words.manyConcepts.setOption, collect)
    .option('--attitude <party:toward=attitude>', words.options.attitude, collect)
    .option('--unknown-readings', words.manyConcepts.unknownReadings)
    .option('-f, --format <format>', words.options.format, 'table')
    .option('-w, --where <formula>', words.options.where)
    .option('--limit <states>', words.options.limit)
    .action((path, options) => analyzeCommand(path, options, output))
  question('explain', words.commands.explain, exampleLines.explain)
    .requiredOption('-s, --state <state>', words.options.state)
    .option('-p, --party <party>', words.options.party)
    .option('-c, --concept <concept>', words.options.explainConcept, 'seq')
    .option('--attitude <party:toward=attitude>', words.options.attitude, collect)
    .option('--unknown-readings', words.manyConcepts.unknownReadings)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => explainCommand(path, options, output))
  question('horizons', words.commands.horizons, exampleLines.horizons)
    .option('--until <moves>', words.options.until, '8')
    .option('--leader <party>', words.options.leader)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => horizonsCommand(path, options, output))
  question('coalitions', words.commands.coalitions, exampleLines.coalitions)
    .option('--coalition <parties>', words.options.coalition, collect)
    .option('-c, --concept <concept>', words.options.coalitionConcept, 'seq')
    .option('--pareto', words.options.pareto)
    .option('-s, --state <state>', words.options.coalitionState)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => coalitionsCommand(path, options, output))
  question('hypergame', words.commands.hypergame, exampleLines.hypergame)
    .option('-c, --concept <concept>', words.options.pathsConcept, 'seq')
    .option('--level <level>', words.options.level, '2')
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => hypergameCommand(path, options, output))
  question('paths', words.commands.paths, exampleLines.paths)
    .option('--from <state>', words.options.from)
    .option('--to <state>', words.options.to)
    .option('-c, --concept <concept>', words.options.pathsConcept, 'seq')
    .option('-k, --kind <kind>', words.options.kind)
    .option('--limit <states>', words.options.pathsLimit)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => pathsCommand(path, options, output))
  question('inverse', words.commands.inverse, exampleLines.inverse)
    .requiredOption('--to <state>', words.options.inverseTo)
    .option('-c, --concept <concept>', words.options.inverseConcept, 'seq')
    .option('--free <party>', words.options.freeParty, collect)
    .option('--samples <count>', words.options.samples, '10000')
    .option('--seed <number>', words.options.seed, '1')
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => inverseCommand(path, options, output))
  question('change', words.commands.change, exampleLines.change)
    .requiredOption('-t, --to <state>', words.options.changeTo)
    .option('-c, --concept <concept>', words.options.changeConcept, 'seq')
    .option('-p, --party <party>', words.options.changeParty, collect)
    .option('--edits <number>', words.options.edits, '2')
    .option('--prevent', words.options.prevent)
    .option('--limit <changes>', words.options.changeLimit)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => changeCommand(path, options, output))
  question('readings', words.readings.about, exampleLines.readings)
    .option('-c, --concept <concept>', words.readings.options.concept, 'seq')
    .option('-p, --party <party>', words.readings.options.party, collect)
    .option('-o, --outcome <state>', words.readings.options.outcome, collect)
    .option('--limit <combinations>', words.readings.options.limit)
    .option('-f, --format <format>', words.readings.options.format, 'table')
    .action((path, options) => readingsCommand(path, options, output))
  question('experts', words.experts.about, exampleLines.experts)
    .option('-c, --concept <concept>', words.experts.options.concept, 'seq')
    .option('--samples <count>', words.experts.options.samples)
    .option('--seed <number>', words.options.seed)
    .option('--vary <what>', words.experts.options.vary)
    .option('--threads <count>', words.robustness.options.threads)
    .option('--record', words.experts.options.record)
    .option('--on <date>', words.experts.options.on)
    .option('-f, --format <format>', words.experts.options.format, 'table')
    .action((path, options) => expertsCommand(path, options, output))
  /** A question that is asked of many variants of a case. */
  const sampling = (name: string, about: string, lines: readonly string[]): Command =>
    question(name, about, lines)
      .option('-c, --concept <concept>', words.robustness.options.concept, 'seq')
      .option('--samples <count>', words.robustness.options.samples, '10000')
      .option('--seed <number>', words.robustness.options.seed, '1')
      .option('--vary <what>', words.robustness.options.vary)
      .option('--threads <count>', words.robustness.options.threads)
      .option('-o, --out <file>', words.robustness.options.out)
      .option('--resume', words.robustness.options.resume)
      .option('--queue <url>', words.sharing.options.queue)
      .option('--patience <seconds>', words.sharing.options.patience)
      .option('--plan <file>', words.sharing.options.plan)
      .option('--from <folder>', words.sharing.options.from)
      .option('-f, --format <format>', 'table, json, md', 'table')
  sampling('robustness', words.robustness.about, exampleLines.robustness)
    .option('--within <share>', words.robustness.options.within, '0.01')
    .option('-w, --where <formula>', words.robustness.options.where)
    .action((path, options) => robustnessCommand(path, options, output))
  sampling('watch', words.watch.about, exampleLines.watch)
    .option('-t, --to <formula>', words.watch.to)
    .action((path, options) => watchCommand(path, options, output))
  command('worker', words.sharing.worker, exampleLines.worker)
    .requiredOption('--queue <url>', words.sharing.options.workerQueue)
    .option('--processes <count>', words.sharing.options.processes)
    .option('--lock <seconds>', words.sharing.options.lock, '10')
    .option('--patience <seconds>', words.sharing.options.patience)
    .action((options) => workerCommand(options, output))
  command('sweep', words.sharing.sweep, exampleLines.sweep)
    .argument('<plan>', words.sharing.planFile)
    .requiredOption('--to <folder>', words.sharing.options.to)
    .requiredOption('--index <number>', words.sharing.options.index)
    .option('--of <count>', words.sharing.options.of)
    .action((path, options) => sweepCommand(path, options, output))
  question('gains', words.gains.command, exampleLines.gains)
    .option('--from <state>', words.gains.options.from)
    .option('--via <state>', words.gains.options.via, collect)
    .option('--to <state>', words.gains.options.to)
    .option('-c, --concept <concept>', words.gains.options.concept, 'seq')
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action((path, options) => gainsCommand(path, options, output))
  command('timeline', words.timeline.command, exampleLines.timeline)
    .argument('<case>', words.arguments.onlyCase)
    .option('--from <date>', words.timeline.options.from)
    .option('--to <date>', words.timeline.options.to)
    .option('-c, --concepts <list>', words.timeline.options.concepts, 'seq')
    .option('--end <end>', words.timeline.options.end)
    .option('--reading <party=reading>', words.options.reading, collect)
    .option('-f, --format <format>', words.timeline.options.format, 'table')
    .action((path, options) => timelineCommand(path, options, output))
  question('brief', words.brief.about, exampleLines.brief)
    .option('-o, --out <file>', words.brief.options.out)
    .option('-f, --format <format>', words.brief.options.format)
    .option('-c, --concept <concept>', words.robustness.options.concept, 'seq')
    .option('--text <file>', words.brief.options.text)
    .option('--print-text', words.brief.options.printText)
    .option('--samples <count>', words.brief.options.samples, '2000')
    .option('--seed <number>', words.robustness.options.seed, '1')
    .action((path, options) => briefCommand(path, options, version, output))
  command('diff', words.diff.command, exampleLines.diff)
    .argument('<before>', words.diff.arguments.before)
    .argument('<after>', words.diff.arguments.after)
    .option('--as-of <date>', words.options.asOf)
    .option('--end <end>', words.options.end)
    .option('-c, --concepts <list>', words.diff.options.concepts, 'seq,nash,gmr,smr,symseq')
    .option('--exit-code', words.diff.options.exitCode)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action(async (before, after, options) => setExitCode(await diffCommand(before, after, options, output)))
  command('read', words.read.about, exampleLines.read)
    .argument('<files...>', words.read.argument)
    .option('--date <date>', words.read.date)
    .option('--lang-of <lang>', words.read.langOf)
    .option('-f, --format <format>', 'table, json, csv, md', 'table')
    .action(async (paths, options) => setExitCode(await readCommand(paths, options, output)))
  command('evidence', words.draft.evidence.about, exampleLines.evidence)
    .argument('<case>', words.arguments.onlyCase)
    .requiredOption('--from <source>', words.draft.evidence.from)
    .option('--accept <ids>', words.draft.evidence.accept)
    .option('--date <date>', words.draft.date)
    .option('--lang-of <lang>', words.read.langOf)
    .option('--assist <url>', words.draft.assist)
    .option('--model <name>', words.draft.model)
    .option('-f, --format <format>', 'table, json, yaml', 'table')
    .action((path, options) => evidenceCommand(path, options, output))
  command('draft', words.draft.about, exampleLines.draft)
    .argument('<source...>', words.draft.argument)
    .requiredOption('--to <folder>', words.draft.to)
    .option('--date <date>', words.draft.date)
    .option('--lang-of <lang>', words.read.langOf)
    .option('--title <title>', words.draft.title)
    .option('--assist <url>', words.draft.assist)
    .option('--model <name>', words.draft.model)
    .action((paths, options) => draftCommand(paths, options, output))
  command('add-source', words.addSource.about, exampleLines.addSource)
    .argument('<case>', words.arguments.onlyCase)
    .argument('<files...>', words.addSource.files)
    .option('--id <id>', words.addSource.options.id)
    .option('--title <title>', words.addSource.options.title)
    .option('--publisher <name>', words.addSource.options.publisher)
    .option('--date <date>', words.addSource.options.date)
    .option('--lang-of <lang>', words.read.langOf)
    .option('--rendering <rendering>', words.addSource.options.rendering)
    .action((path, files, options) => addSourceCommand(path, files, options, output))
  command('check', words.commands.check, exampleLines.check)
    .argument('<case>', words.arguments.onlyCase)
    .option('-f, --format <format>', words.options.checkFormat, 'table')
    .action(async (path, options) => setExitCode(await checkCommand(path, options, output)))
  command('anchors', words.anchors.command, exampleLines.anchors)
    .argument('<case>', words.arguments.onlyCase)
    .option('-a, --annotations <file>', words.anchors.options.annotations)
    .option('--all', words.anchors.options.all)
    .option('-f, --format <format>', words.anchors.options.format, 'table')
    .action(async (path, options) => setExitCode(await anchorsCommand(path, options, output)))
  command('new', words.commands.create, exampleLines.create)
    .argument('<folder>', words.arguments.name)
    .action((path) => createCommand(path, output))
  command('serve', words.commands.serve, exampleLines.serve)
    .argument('[folder]', words.arguments.folder, 'cases')
    .option('--port <port>', words.options.port)
    .option('--host <host>', words.options.host)
    .action(async (folder, options) => {
      await serveCommand(folder, options, output)
    })
  return program
}

function examples(title: string, lines: readonly string[]): string {
  return `\n${title}\n${lines.map((line) => `  $ anchorage ${line}`).join('\n')}`
}

const exampleLines = {
  all: ['analyze cases/anchorage-2025', 'check cases/anchorage-2025', 'new my-conflict', 'serve cases'],
  analyze: [
    'analyze cases/anchorage-2025',
    'analyze cases/anchorage-2025 --concept nash --as-of 2025-09-10 --lang zh',
    'analyze cases/anchorage-2025 --reading russia=fears-consequences',
    'analyze cases/anchorage-2025 --where "settled"',
    'analyze cases/cuba-1962 --concepts nash,seq,symseq',
    'analyze cases/prisoners-dilemma --concepts attitudes --attitude row:column=positive',
    'analyze cases/gisborne-uncertain --concepts unknown',
    'analyze cases/elmira-1991 --format json',
  ],
  explain: [
    'explain cases/anchorage-2025 --state "not settled and us.cooperate" --party russia',
    'explain cases/elmira-1991 --state s5 --concept gmr',
    'explain cases/prisoners-dilemma --state cc --concept rseq --attitude row:column=positive',
    'explain cases/gisborne-uncertain --state s6 --party provincial --concept seq-a',
  ],
  horizons: ['horizons cases/chicken', 'horizons cases/cuba-1962 --until 12 --leader us'],
  coalitions: [
    'coalitions cases/elmira-1991',
    'coalitions cases/anchorage-2025 --coalition us,russia --coalition ukraine,europe',
    'coalitions cases/anchorage-2025 --concept nash --pareto --format json',
    'coalitions cases/elmira-1991 --state s5 --coalition moe,uniroyal',
  ],
  hypergame: [
    'hypergame cases/cuba-september-1962',
    'hypergame cases/cuba-september-1962 --level 1 --as-of 1962-10-16',
  ],
  paths: [
    'paths cases/elmira-1991',
    'paths cases/anchorage-2025 --to settled',
    'paths cases/elmira-1991 --from s5 --kind moves --concept nash --format json',
  ],
  inverse: [
    'inverse cases/syria-iraq-1975 --to s2',
    'inverse cases/anchorage-2025 --to settlement --concept nash',
    'inverse cases/anchorage-2025 --to "settled" --free russia --free ukraine --samples 2000 --seed 7',
  ],
  change: [
    'change cases/cuba-1962 --to s6 --concept nash',
    'change cases/anchorage-2025 --to settled --reading ukraine=refuses',
    'change cases/cuba-1962 --to ussr.withdraw --prevent --format json',
  ],
  readings: [
    'readings cases/anchorage-2025',
    'readings cases/anchorage-2025 --as-of 2025-09-06 --party us --party russia',
    'readings cases/anchorage-2025 --outcome settlement --outcome "truce and not settled" --format csv',
  ],
  experts: [
    'experts cases/anchorage-2025',
    'experts cases/anchorage-2025 --samples 10000 --seed 1',
    'experts my-conflict --record --on 2025-08-20',
  ],
  robustness: [
    'robustness cases/anchorage-2025',
    'robustness cases/anchorage-2025 --concept nash --as-of 2025-09-06 --samples 2000 --seed 7',
    'robustness cases/anchorage-2025 --where "settled and business" --vary attested',
    'robustness cases/anchorage-2025 --samples 100000 --within 0.001 --threads 2 --out counts.jsonl',
    'robustness cases/anchorage-2025 --samples 1000000 --within 0.0005 --queue redis://queue.lan',
  ],
  worker: ['worker --queue redis://queue.lan', 'worker --queue rediss://team@queue.lan:6380/2 --processes 4'],
  sweep: ['sweep plan.json --index 7 --to counts', 'sweep plan.json --index 0 --of 16 --to counts'],
  watch: [
    'watch cases/anchorage-2025',
    'watch cases/anchorage-2025 --to settled --concept nash',
    'watch cases/anchorage-2025 --to "russia.ceasefire" --as-of 2025-09-06 --format json',
  ],
  brief: [
    'brief cases/anchorage-2025 -o brief.html',
    'brief cases/anchorage-2025 --lang zh -o brief.pdf --samples 10000',
    'brief cases/cuba-1962 --format md --samples 0',
    'brief cases/anchorage-2025 --print-text > cases/anchorage-2025/brief.md',
  ],
  timeline: [
    'timeline cases/anchorage-2025',
    'timeline cases/anchorage-2025 --concepts nash,seq --from 2025-08-13 --to 2025-09-10',
    'timeline cases/anchorage-2025 --reading russia=fears-consequences --format csv',
  ],
  gains: [
    'gains cases/anchorage-2025',
    'gains cases/anchorage-2025 --to settled',
    'gains cases/elmira-1991 --from s1 --via s5 --to s8',
  ],
  diff: [
    'diff cases/gisborne-economy cases/gisborne-environment',
    'diff earlier/case.yaml my-conflict --concepts nash,seq --exit-code',
  ],
  read: [
    'read page.txt',
    'read article.html report.pdf memo.docx --date 2025-08-17',
    'read page.txt --lang-of zh --format json',
  ],
  evidence: [
    'evidence my-case --from page',
    'evidence my-case --from page --accept e3,e5',
    'evidence my-case --from page --accept all --date 2025-08-17',
  ],
  draft: [
    'draft page.txt --to my-case --date 2025-08-17',
    'draft first.txt second.txt --to my-case --title "The canal"',
  ],
  addSource: [
    'add-source my-conflict report.pdf',
    'add-source my-conflict article.html memo.docx --publisher "Harrow Gazette" --date 2025-02-03',
    'add-source my-conflict page.txt --id gazette-zh --lang-of zh --rendering original',
  ],
  check: ['check cases/anchorage-2025', 'check my-conflict --format json'],
  anchors: [
    'anchors cases/anchorage-2025',
    'anchors cases/anchorage-2025 --format jsonld',
    'anchors cases/anchorage-2025 --annotations anchors.jsonld',
  ],
  create: ['new my-conflict', 'new my-conflict --lang zh'],
  serve: ['serve cases', 'serve my-conflict --port 8080'],
}
