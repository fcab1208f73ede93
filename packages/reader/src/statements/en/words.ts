// Closed classes of English words, in lower case, as the rules of statements need them.
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Words that open a noun phrase, small numbers among them. */
export const determiners = setOf(
  'the a an this these those his her its their our my your some any many several both each every another no all most few two three four five six seven eight nine ten dozens hundreds',
)
/** Pronouns that can be the subject of a verb of saying. */
export const subjectPronouns = setOf('he she they it i we you')
/** Pronouns that open a relative clause. */
export const relativePronouns = setOf('who which that whom whose')
/** Prepositions. */
export const prepositions = setOf(
  'of for at in on from with to by about against between among near behind within into over under after before during since until through across via toward towards around along beyond inside outside without like as amid despite upon per including regarding concerning following alongside beside besides versus than throughout off onto',
)
/** Words that join two of a kind. */
export const coordinators = setOf('and but or nor yet &')
/** Words that open a clause inside another. */
export const subordinators = setOf(
  'that because when while if although though whether whereas unless once so why how what where who which whom lest whenever wherever since until after before as',
)
/** Auxiliary verbs with their contracted forms. */
export const auxiliaries = setOf(
  "is are was were be been being am has have had having do does did will would can could may might must should shall ought 's 're 've 'll 'd 'm n't not ca wo ai cannot",
)
/** Those of them that say what may, can or will be. */
export const modals = setOf("will would can could may might must should shall 'll 'd ca wo cannot")
/** Words that deny a verb. */
export const negations = setOf("not n't never neither nor cannot")
/** Adverbs that may stand between a subject and its verb or open a sentence; those in -ly are known by their ending. */
export const adverbs = setOf(
  'also then now later again once still ever never not just even further furthermore moreover already often soon always however meanwhile instead nevertheless nonetheless therefore thus too only simply sometimes twice today yesterday tomorrow tonight earlier afterward afterwards elsewhere there here perhaps maybe indeed rather first second third finally long since ago even alike together yet otherwise likewise besides though downriver upriver downstream upstream inland offshore nearby overseas abroad ashore',
)
/** Words of points and stretches of time. */
export const timeWords = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tonight tomorrow earlier later recently again morning afternoon evening night week month year weekend midday noon midnight overnight then once ago last next early late mid-week hours days weeks months years before afterward',
)
/** Names of days and months, which a name never ends with. */
export const weekdaysAndMonths = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)
/** Nouns of occasions and media of saying: “said in an interview”, “in a statement”. */
export const mediaNouns = setOf(
  'interview interviews statement statements speech speeches post posts tweet tweets letter letters email emails e-mail e-mails memo message messages briefing conference call news broadcast appearance testimony hearing rally report filing article column essay op-ed editorial release video podcast program programme show television tv radio twitter facebook x telegram website blog debate address remarks note notes text texts court documents affidavit complaint lawsuit decision ruling press session meeting segment response reply comment comments reference exchange conversation phone speech thread reporters journalists lawmakers newspaper book memoir',
)
/** Documents and bodies of data that can “say” something. */
export const documentNouns = setOf(
  'report reports poll polls survey surveys study studies analysis analyses document documents statement data figures statistics records filing filings letter memo email emails article story investigation inquiry review research indictment complaint lawsuit ruling order website census evidence findings estimate estimates audit book documentary film ad editorial resolution communique text release paper video footage transcript affidavit',
)
/** What people are called by what they do: evidence for a person, an apposition, or an anonymous speaker. */
export const roleNouns = setOf(
  'president premier minister secretary senator sen. rep. representative congressman congresswoman gov. governor gen. general ambassador chancellor spokesman spokeswoman spokesperson spokespeople official officials adviser advisers advisor advisors analyst analysts professor director envoy chairman chairwoman chair chief head leader leaders mayor judge justice attorney attorneys lawyer lawyers counsel commander colonel captain sheriff officer officers diplomat diplomats expert experts critic critics observer observers witness witnesses source sources aide aides strategist pollster economist economists researcher researchers scientist scientists author authors editor reporter reporters historian activist activists lawmaker lawmakers executive ceo founder co-founder manager coordinator deputy vice candidate nominee delegate negotiator mediator prosecutor prosecutors investigator investigators resident residents doctor doctors physician teacher teachers student students farmer farmers worker workers union group groups authorities government ministry office agency police department commission council company campaign party court panel committee king queen prince princess pope bishop fellow scholar specialist consultant veteran member members supporter supporters opponent opponents voter voters organizer organiser owner partner father mother son daughter brother sister wife husband friend friends neighbor neighbour cousin uncle aunt commissioner commissioners councillor councillors lecturer campaigner campaigners trader traders engineer engineers barrister solicitor principal principals taoiseach tánaiste boss bosses rep reps trustee mp mps td tds senators ministers mayors governors deputies peer peers spokesmen whip ombudsman regulator watchdog charity fisherman fishermen driver drivers miner miners nurse nurses landlord landlords tenant tenants passenger passengers parent parents villager villagers protester protesters demonstrator demonstrators environmentalist environmentalists conservationist conservationists pensioner pensioners organisers representatives ambassadors envoys',
)
/** Very common finite verbs that are no verbs of saying: where a clause has one, it is a clause. */
export const commonVerbs = setOf(
  `went goes go came comes come made makes make took takes take got gets get gave gives give left leaves kept keeps keep let lets put puts ran runs sat stood stands fell falls rose rises grew grows brought brings bought began begins begin became becomes become won wins lost loses met meets led leads held holds hit hits cut cuts sent sends spent spends built paid pays sold broke drew draws drove ate flew fought forgot hid hurt knew lay lies meant means needs need seems seem appears appear remains remain tries try happens happen helps help works looks look turns starts start stops moves plays serves includes include allows allow requires require provides provide gains faces exists depends belongs consists contains costs matters deserves lives likes loves hates owes shook sought stuck struck swept threw wore woke has have had is are was were does did will would can could may might must should sees saw heard hears read reads sets rests ends comes caused causes used uses shares creates follows supports support opposes oppose backs favors favours attends joined joins shot chose fled fed bit dug drank rode sank sang slept spread split stole swam swung tore woke bound caught crept dealt flung hung knelt leapt lit overcame overthrew quit rang shone shrank slid spun sprang strode stung taught undertook upheld withdrew withheld wept`,
)
/** Adjectives and nouns in -ed or -s that are no finite verbs. */
export const notVerbs = setOf(
  'united red bed speed hundred need indeed armed retired so-called alleged registered elected appointed unnamed unidentified exiled detained mixed sacred naked need breed creed deed feed seed weed',
)
/** Words that open a clause that is told. */
export const weakClauseStarts = setOf(
  'that how why whether what when where who if which there it he she they we i you this these those nobody everyone everybody anyone no-one nothing',
)
