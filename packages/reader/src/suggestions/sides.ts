import { simplifiedText } from '../anchors/simplified-form.ts'
import type { Actor } from '../names/name-mention.ts'

/**
 * What an actor acts for: a code where a table knows one (`us`, `eu`), else the id of the state or organisation that a person
 * or a group (“a Georgian official”) belongs to, else its own id.
 *
 * Somebody who is called an expert, a former official or the like acts for nobody but himself.
 */
export function sideOf(actor: Actor, names: readonly Actor[]): string {
  if (!representsSide(actor)) return actor.id
  if (actor.stands !== undefined) return actor.stands
  if (actor.kind === 'organisation') return regionOf(actor, names)?.id ?? actor.id
  if (actor.kind !== 'person' && actor.kind !== 'group') return actor.id
  const { affiliation } = actor
  if (affiliation === undefined) return actor.id
  const home = names.find(
    ({ kind, name, aliases }) => kind !== 'person' && kind !== 'compound' && [name, ...aliases].includes(affiliation),
  )
  return home ? (home.stands ?? regionOf(home, names)?.id ?? home.id) : actor.id
}

/** The province or town of an office whose name begins with its name: 临江省 of 临江省水利厅. */
const regionOf = ({ kind, name }: Actor, names: readonly Actor[]): Actor | undefined =>
  kind === 'organisation' && /[省市县縣州区區].{1,8}[厅廳局委办辦署处處府]$/.test(name)
    ? names.find((each) => /[省市县縣州区區]$/.test(each.name) && name.startsWith(each.name))
    : undefined

/** Whether a person speaks for a side: by office, or because nothing is known but the side. */
export function representsSide(actor: Actor): boolean {
  const { kind, stands, affiliation } = actor
  const name = simplifiedText(actor.name)
  if (kind === 'group')
    return (!independent.test(name) || inhabitants.test(name)) && (affiliation !== undefined || !officeAlone.test(name))
  if (kind !== 'person') return true
  if (actor.role === undefined)
    return stands !== undefined || (affiliation !== undefined && !academic.test(affiliation))
  const role = simplifiedText(actor.role)
  return !isOutsider(actor) && (office.test(role) || (affiliation !== undefined && leading.test(role)))
}

/** Whether a person is called what somebody is called who speaks for nobody: an expert, a former official, a resident. */
export function isOutsider({ kind, role: written }: Actor): boolean {
  if (kind !== 'person' || written === undefined) return false
  const role = simplifiedText(written)
  return former.test(role) || (independent.test(role) && !/代表$/.test(role))
}

/** Whether words end with what somebody is called who speaks for a side. */
export function endsWithOffice(words: string): boolean {
  return officeAtEnd.test(words)
}

/** Who belongs to such a body studies what others do. */
const academic =
  /大学|大學|学院|學院|研究|智库|智庫|\b(?:University|College|School|Institute|Cent(?:re|er)|Research|Studies|Observatory)\b/
/** People who are a side where something is done to them. */
const inhabitants = /^(?:[a-z]+ )?residents$|^(?:居民|村民|市民|乘客|家属|租户|业主)/i
const former = /^(?:前|原|时任|曾任|former|ex-|then-)|\b(?:former|ex-|onetime|retired)\b|曾/i
const independent =
  /专家|教授|学者|知情|外媒|高管|家属|网友|目击|投资者|乘客|市民|顾客|研究员|分析|评论|观察|人士|舆论|媒体|民众|网友|消息|记者|作家|经济学家|政治学|智库|撰稿|居民|律师|\b(?:professor|lecturer|analyst|analysis|observer|critic|media|public opinion|source|expert|fellow|research|researcher|scholar|scientist|commentator|journalist|reporter|correspondent|editor|author|economist|historian|lawyer|resident|columnist|strategist|pollster)s?\b/i
const offices =
  '总统|总理|首相|主席|部长|大臣|外长|防长|财长|发言人|大使|国务卿|官员|议员|特使|代表|将军|司令|总书记|领导人|国王|女王|秘书长|市长|州长|省长|专员|参赞|局长|署长|议长|president|premier|prime minister|chancellor|minister|secretary|spokes|ambassador|envoy|official|general|commander|senator|congress|governor|mayor|king|queen|leader|negotiator|delegat|commissioner|chief|speaker|representative|council'
const office = new RegExp(offices, 'i')
const officeAtEnd = new RegExp(`(?:${offices})\\w{0,8}$`, 'i')
/** What somebody is called who speaks for others, and whom nothing says: “a spokeswoman”. */
const officeAlone =
  /^(?:(?:一[位名]|有关|高级)?(?:新闻)?(?:发言人|官员|负责人|工作人员)|相关负责人|(?:[a-z-]+ )?(?:spokes(?:man|woman|person)|officials?))$/i
const leading =
  /主任|领袖|党魁|总干事|厅长|处长|司长|县长|镇长|合伙人|行长|校长|社长|创始人|创办人|干事|主委|召集人|书记|总裁|董事|经理|首席|会长|理事长|chair|director|head|executive|ceo|manager|owner|founder|(?:national|regional|principal) officer|organi[sz]er/i
