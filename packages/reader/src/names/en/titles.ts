/** What somebody with a title speaks for: see the Chinese titles. */
export type TitleClass = 'head' | 'office' | 'expert' | 'other'

/** A title in lower case, as it stands before or after a name. */
export interface Title {
  readonly form: string
  readonly class: TitleClass
  /** The state whose title it is, where only one has it. */
  readonly state: string | undefined
}

const list = (table: string): readonly string[] => table.split(/\s*,\s*/).map((each) => each.trim())

const table: Readonly<Record<TitleClass, readonly string[]>> = {
  head: list(
    `president, prime minister, premier, chancellor, king, queen, emperor, emir, sultan, supreme leader, leader, head of state, crown prince, pope, president-elect, general secretary, taoiseach`,
  ),
  office:
    list(`foreign minister, defense minister, defence minister, finance minister, interior minister, justice minister, trade minister, energy minister, economy minister, prime minister’s spokesman, minister,
    secretary of state, secretary of defense, defense secretary, treasury secretary, commerce secretary, homeland security secretary, attorney general, foreign secretary, defence secretary, home secretary, vice president, vice premier,
    tánaiste, environment secretary, health secretary, transport secretary, education secretary, business secretary, energy secretary, housing secretary, culture secretary, justice secretary, environment minister, health minister, transport minister, education minister, agriculture minister, fisheries minister, climate minister, coordinator, humanitarian coordinator, labour minister,
    deputy prime minister, deputy foreign minister, deputy minister, first deputy, press secretary, spokesman, spokeswoman, spokesperson, government spokesman, ambassador, envoy, special envoy, special representative, chief negotiator, negotiator, national security adviser,
    national security advisor, chief of staff, secretary general, secretary-general, high representative, high commissioner, commissioner, director general, director-general, trade representative, permanent representative, governor, mayor,
    chief of the general staff, commander, commander in chief, presidential aide, undersecretary, deputy secretary, assistant secretary, foreign policy chief, chief diplomat, top diplomat, counterpart`),
  expert:
    list(`professor, associate professor, assistant professor, lecturer, fellow, senior fellow, research fellow, researcher, senior researcher, analyst, senior analyst, political analyst, political scientist, scholar, expert, economist, historian, scientist, chief economist, chief analyst, chief strategist,
    commentator, columnist, strategist, pollster, author, attorney, lawyer, physician, doctor, psychologist, sociologist, consultant, think-tank director, research director`),
  other:
    list(`senator, sen., congressman, congresswoman, representative, rep., lawmaker, gov., lt. gov., general, gen., admiral, adm., colonel, col., major, captain, lieutenant, sergeant, judge, justice, chief justice, speaker, house speaker, majority leader,
    minority leader, house majority leader, senate majority leader, senate minority leader, house minority leader, party leader, opposition leader, leader of the opposition, chief minister, deputy chief minister, cabinet secretary, principal secretary, permanent secretary, chief secretary, shadow chancellor, shadow home secretary, shadow foreign secretary, shadow minister, councillor, chief councillor, grand chief,
    chief whip, vice admiral, rear admiral, commodore, brigadier, chief constable, superintendent, inspector, inspector general, magistrate, rep, union rep, shop steward, boss, union boss, pensioner, campaigner, general manager, chief economist, chief scientist, vice-chancellor, vice chancellor, ombudsman,
    auditor general, mp, mep, td, msp, assemblyman, assemblywoman, barrister, nurse, engineer, convener, convenor, regional secretary, branch secretary, lord justice, mr justice, mrs justice, ms justice, chairman, chairwoman, chair, co-chair, director, deputy director, executive director, managing director, chief executive, ceo, chief, campaign manager, campaign chairman, campaign chair, campaign spokesman,
    campaign spokeswoman, communications director, manager, deputy campaign manager, senior adviser, senior advisor, adviser, advisor, aide, co-founder, founder, editor, editor-in-chief, reporter, correspondent, journalist, host, anchor, investor, financier, tycoon, entrepreneur, actor, actress, singer, comedian, businessman, candidate, nominee, presidential candidate, presidential nominee,
    republican nominee, democratic nominee, running mate, first lady, activist, official, senior official, member, delegate, secretary, treasurer, head, deputy head, deputy, coach, officer, police chief, sheriff, detective, prosecutor, district attorney, cardinal, archbishop, bishop, reverend, rabbi, imam,
    father, mother, brother, sister, son, daughter, wife, husband, resident, student, teacher, owner, veteran, voter, supporter, delegate, mr., mrs., ms., miss, dr., prof., mr, mrs, ms, dr, prof, rev., rev, sir, lord, lady, dame, shri, smt, smt., hon, hon., cs, ps, aunty, uncle, engr, engr., comrade, alhaji`),
}

const ofState: ReadonlyMap<string, string> = new Map([
  ...['secretary of state', 'secretary of defense', 'defense secretary', 'treasury secretary'].map(
    (form): [string, string] => [form, 'us'],
  ),
  ...['foreign secretary', 'defence secretary', 'home secretary'].map((form): [string, string] => [form, 'gb']),
])

/** All titles; where one stands twice, its first class counts. */
export const titles: readonly Title[] = [
  ...new Map(
    (Object.keys(table) as TitleClass[])
      .reverse()
      .flatMap((each) =>
        table[each].map((form): [string, Title] => [form, { form, class: each, state: ofState.get(form) }]),
      ),
  ).values(),
]

/** Titles that are only a form of address, and no role. */
export const addresses: ReadonlySet<string> = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'miss',
  'dr.',
  'sir',
  'lord',
  'lady',
  'dame',
  'shri',
  'smt',
  'smt.',
  'hon',
  'hon.',
  'aunty',
  'engr',
  'engr.',
  'comrade',
  'alhaji',
  'uncle',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
])

/** Titles written short before a name, in full. */
export const inFull: ReadonlyMap<string, string> = new Map([
  ...([
    ['sen.', 'senator'],
    ['sens.', 'senator'],
    ['reps.', 'representative'],
    ['rep.', 'representative'],
    ['gov.', 'governor'],
    ['lt. gov.', 'lieutenant governor'],
    ['gen.', 'general'],
  ] as const),
  ...([
    ['adm.', 'admiral'],
    ['col.', 'colonel'],
    ['prof.', 'professor'],
    ['ceo', 'chief executive'],
    ['cs', 'cabinet secretary'],
    ['ps', 'principal secretary'],
    ['rep', 'representative'],
  ] as const),
])

/** Words before a title that belong to it. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `senior deputy vice acting chief assistant associate former retired interim executive national top leading first special political foreign military security press policy
  campaign communications research managing longtime veteran prominent then-president ex outgoing incoming presidential state party house senate majority minority legal economic adjunct visiting distinguished emeritus nonresident energy trade finance economy climate health environment transport interior oil agriculture industry competition parliamentary democratic republican labour conservative liberal`.split(
    /\s+/,
  ),
)

/** Words that say what somebody was, and is no longer. */
export const formerWords: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'retired',
  'then',
  'onetime',
  'late',
  'outgoing',
])
