/** Command lines that the help of each command shows; the tests of the documents run them. */
export const exampleLines = {
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
    'experts cases/anchorage-2025 --samples 1000000 --queue redis://queue.lan',
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
    'read my-case#page',
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
  serve: ['serve cases', 'serve my-conflict --port 8080', 'serve cases --read-only'],
}
