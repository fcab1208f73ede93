import { words } from '../form-index.ts'

/** Words in the name of a body that say what kind of body it is. */
const markers: Readonly<Record<'government' | 'legislature' | 'outlet' | 'organisation', ReadonlySet<string>>> = {
  government: new Set(
    words(
      'Ministry Department Embassy Government Cabinet Treasury Army Navy Police Agency Administration Bureau Directorate Chancellery Consulate',
    ),
  ),
  legislature: new Set(
    words(
      'Congress Senate House Parliament Duma Knesset Bundestag Rada Court Assembly Legislature Caucus Commons Lords',
    ),
  ),
  outlet: new Set(
    words(
      'Times Post News Journal Tribune Herald Gazette Magazine Daily Chronicle Observer Globe Review Broadcasting Radio Television Channel Press Examiner Standard Mail Telegraph Mirror Sun Inquirer Dispatch Courier Bulletin',
    ),
  ),
  organisation: new Set(
    words(
      `Institute Institution University College School Center Centre Foundation Fund Council Committee Commission Association Union Federation Party Bank Corporation Corp Company Inc Ltd LLC Group Holdings Organization Organisation
      Office Board League Alliance Coalition Network Society Club Forum Endowment Hospital Church Movement Front Campaign Project Initiative Trust Service Services Authority Conference Academy Laboratory Lab Partners Associates Studies Brookings Watch Security Cooperative Co-operative Charity Chamber Guild Local Observatory Tribunal Regulator Consortium Survey`,
    ),
  ),
}

/** Words that end the names of companies and, within other names, mean nothing. */
const companyEndings: ReadonlySet<string> = new Set(
  words(
    `Water Rail Railway Railways Airways Airlines Energy Power Gas Oil Petroleum Steel Mining Minerals Shipping Logistics Freight Ports Terminals Line Lines Motors Foods Farms Timber Lumber Media Telecom Industries Technologies
    Pharmaceuticals Chemicals Electric Grid Buses Lithium Copper Nickel Uranium Cement Paper plc PLC`,
  ),
)

/** Those who join a union, in the name of one: United Metalworkers, Teamsters. */
const tradesOf = /^(?:\p{Lu}\p{Ll}*workers|Teamsters|Machinists|Longshoremen|Firefighters)$/u

export type BodyClass = keyof typeof markers

const classes = Object.keys(markers) as BodyClass[]

/** What kind of body a row of capitalised words names; undefined where no word says so. */
export function bodyClass(name: readonly string[]): BodyClass | undefined {
  const ending = name.at(-1) ?? ''
  const last = classes.find((each) => markers[each].has(ending))
  if (last) return last
  if (name.length > 1 && (companyEndings.has(ending) || name.some((word) => tradesOf.test(word)))) return 'organisation'
  return classes.find((each) => name.some((word) => markers[each].has(word)))
}

/** Words in lower case that may stand inside the name of a body, once a marker has stood before them. */
export const bodyConnectors: ReadonlySet<string> = new Set(words('of for on and the in to against'))

/** Bodies that are known by their capitals alone. */
export const acronyms: ReadonlySet<string> = new Set(
  words(
    `FBI CIA NSA IRS EPA GOP NRA NYPD LAPD DOJ DEA SEC FCC FDA CDC FEMA NASA ACLU NAACP AIPAC IDF IRGC PLO PKK YPG SDF PLA FSB GRU SVR KGB CDU SPD BJP ANC DNC RNC UAW OECD UNICEF UNHCR
    UNESCO WFP OPCW IPCC ISIS ISIL PRC SIPRI IISS RAND CSIS CFR MSF HRW`,
  ),
)

/** Words that go with “and” into the name of a body: Securities and Exchange Commission. */
export const andWords: ReadonlySet<string> = new Set(
  words('Securities Food Health Science Trade Peace Economic Strategic Social Foreign Arms'),
)
