import { Command, CommanderError } from 'commander'
import { CommandError } from './command-error.ts'
import { commandMistake } from './command-mistake.ts'
import { addSourceCommand } from './commands/add-source.ts'
import { analyzeCommand } from './commands/analyze.ts'
import { anchorsCommand } from './commands/anchors.ts'
import { briefCommand } from './commands/brief.ts'
import { changeCommand } from './commands/change.ts'
import { checkCommand } from './commands/check.ts'
import { languageOf } from './commands/choices.ts'
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
import { exampleLines } from './example-lines.ts'
import { helpExamples, helpLayout } from './help-layout.ts'
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
    const { code, parameters, exitCode: failed } = error instanceof CommandError ? error : systemError(error)
    const describe = messagesIn(output.lang).errors[code]
    output.note(describe(parameters))
    return failed
  }
}

/** A file or folder that the operating system does not let us use, wherever that shows. Throws what is anything else. */
function systemError(error: unknown): CommandError {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
  const path = 'path' in error ? String(error.path) : String(error.syscall)
  return new CommandError('cannot-use', { path, why: error.message })
}

function buildProgram(output: Output, setExitCode: (code: number) => void): Command {
  const words = messagesIn(output.lang)
  const write = {
    writeOut: (text: string) => output.print(text.trimEnd()),
    writeErr: (text: string) => output.note(commandMistake(text.trimEnd(), words.help.mistakes)),
  }
  const { columns } = output.terminal
  const described = (command: Command, call: string, about: string, lines: readonly string[]): Command =>
    command
      .description(about)
      .option('--lang <lang>', words.helpLanguage, languageOf)
      .helpOption('-h, --help', words.help.own)
      .configureHelp(helpLayout(words.help, columns))
      .configureOutput(write)
      .exitOverride()
      .showHelpAfterError(`(${call} --help)`)
      .addHelpText('after', helpExamples(words.examples, lines, columns))
  const program = described(new Command('anchorage'), 'anchorage', words.description, exampleLines.all).version(
    version,
    '-V, --version',
    words.help.version,
  )
  const command = (name: string, about: string, lines: readonly string[]): Command =>
    described(program.command(name), `anchorage ${name}`, about, lines)
  const collect = (value: string, list: readonly string[] = []): string[] => [...list, value]
  /** A command that reads a case as of a day, with an end of its windows and rival readings. */
  const question = (name: string, about: string, lines: readonly string[]): Command =>
    command(name, about, lines)
      .argument('<case>', words.arguments.case)
      .option('--as-of <date>', words.options.asOf)
      .option('--end <end>', words.options.end)
      .option('--reading <party=reading>', words.options.reading, collect)

  program.commandsGroup(words.help.groups.answer)
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
  program.commandsGroup(words.help.groups.questions)
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
  /** Who works samples out, and where their counts go. */
  const shared = (command: Command): Command =>
    command
      .option('--threads <count>', words.robustness.options.threads)
      .option('-o, --out <file>', words.robustness.options.out)
      .option('--resume', words.robustness.options.resume)
      .option('--queue <url>', words.sharing.options.queue)
      .option('--patience <seconds>', words.sharing.options.patience)
      .option('--plan <file>', words.sharing.options.plan)
      .option('--from <folder>', words.sharing.options.from)
  shared(
    question('experts', words.experts.about, exampleLines.experts)
      .option('-c, --concept <concept>', words.experts.options.concept, 'seq')
      .option('--samples <count>', words.experts.options.samples)
      .option('--seed <number>', words.options.seed)
      .option('--vary <what>', words.experts.options.vary),
  )
    .option('--record', words.experts.options.record)
    .option('--on <date>', words.experts.options.on)
    .option('-f, --format <format>', words.experts.options.format, 'table')
    .action((path, options) => expertsCommand(path, options, output))
  /** A question that is asked of many variants of a case. */
  const sampling = (name: string, about: string, lines: readonly string[]): Command =>
    shared(
      question(name, about, lines)
        .option('-c, --concept <concept>', words.robustness.options.concept, 'seq')
        .option('--samples <count>', words.robustness.options.samples, '10000')
        .option('--seed <number>', words.robustness.options.seed, '1')
        .option('--vary <what>', words.robustness.options.vary),
    ).option('-f, --format <format>', 'table, json, md', 'table')
  program.commandsGroup(words.help.groups.sure)
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
  program.commandsGroup(words.help.groups.questions)
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
  program.commandsGroup(words.help.groups.answer)
  question('brief', words.brief.about, exampleLines.brief)
    .option('-o, --out <file>', words.brief.options.out)
    .option('-f, --format <format>', words.brief.options.format)
    .option('-c, --concept <concept>', words.robustness.options.concept, 'seq')
    .option('--text <file>', words.brief.options.text)
    .option('--print-text', words.brief.options.printText)
    .option('--samples <count>', words.brief.options.samples, '2000')
    .option('--seed <number>', words.robustness.options.seed, '1')
    .action((path, options) => briefCommand(path, options, version, output))
  program.commandsGroup(words.help.groups.questions)
  command('diff', words.diff.command, exampleLines.diff)
    .argument('<before>', words.diff.arguments.before)
    .argument('<after>', words.diff.arguments.after)
    .option('--as-of <date>', words.options.asOf)
    .option('--end <end>', words.options.end)
    .option('-c, --concepts <list>', words.diff.options.concepts, 'seq,nash,gmr,smr,symseq')
    .option('--exit-code', words.diff.options.exitCode)
    .option('-f, --format <format>', 'table, json, md', 'table')
    .action(async (before, after, options) => setExitCode(await diffCommand(before, after, options, output)))
  program.commandsGroup(words.help.groups.sources)
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
  command('anchors', words.anchors.command, exampleLines.anchors)
    .argument('<case>', words.arguments.onlyCase)
    .option('-a, --annotations <file>', words.anchors.options.annotations)
    .option('--all', words.anchors.options.all)
    .option('-f, --format <format>', words.anchors.options.format, 'table')
    .action(async (path, options) => setExitCode(await anchorsCommand(path, options, output)))
  program.commandsGroup(words.help.groups.cases)
  program.helpCommand('help [command]', words.help.ofCommand)
  command('check', words.commands.check, exampleLines.check)
    .argument('<case>', words.arguments.onlyCase)
    .option('-f, --format <format>', words.options.checkFormat, 'table')
    .action(async (path, options) => setExitCode(await checkCommand(path, options, output)))
  command('new', words.commands.create, exampleLines.create)
    .argument('<folder>', words.arguments.name)
    .action((path) => createCommand(path, output))
  command('serve', words.commands.serve, exampleLines.serve)
    .argument('[folder]', words.arguments.folder, 'cases')
    .option('--port <port>', words.options.port)
    .option('--host <host>', words.options.host)
    .option('--read-only', words.options.readOnly)
    .action(async (folder, options) => {
      await serveCommand(folder, options, output)
    })
  return program
}
