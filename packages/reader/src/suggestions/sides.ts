import type { Actor } from '../names/name-mention.ts'

/**
 * What an actor acts for: a code where a table knows one (`us`, `eu`), else the id of the state or organisation that it
 * belongs to, else its own id.
 *
 * Somebody who is called an expert, a former official or the like acts for nobody but himself.
 */
export function sideOf(actor: Actor, names: readonly Actor[]): string {
  if (!representsSide(actor)) return actor.id
  if (actor.kind !== 'person') return actor.stands ?? actor.id
  if (actor.stands !== undefined) return actor.stands
  const { affiliation } = actor
  if (affiliation === undefined) return actor.id
  const home = names.find(
    ({ kind, name, aliases }) => kind !== 'person' && kind !== 'compound' && [name, ...aliases].includes(affiliation),
  )
  return home ? (home.stands ?? home.id) : actor.id
}

/** Whether a person speaks for a side: by office, or because nothing is known but the side. */
export function representsSide(actor: Actor): boolean {
  const { kind, name, role, stands, affiliation } = actor
  if (kind === 'group') return !independent.test(name)
  if (kind !== 'person') return true
  if (role === undefined) return stands !== undefined
  return !isOutsider(actor) && (office.test(role) || (affiliation !== undefined && leading.test(role)))
}

/** Whether a person is called what somebody is called who speaks for nobody: an expert, a former official, a resident. */
export function isOutsider({ kind, role }: Actor): boolean {
  return kind === 'person' && role !== undefined && (former.test(role) || independent.test(role))
}

/** Whether words end with what somebody is called who speaks for a side. */
export function endsWithOffice(words: string): boolean {
  return officeAtEnd.test(words)
}

const former = /^(?:前|原|时任|曾任|former|ex-|then-)|\b(?:former|ex-|onetime|retired)\b|曾/i
const independent =
  /专家|教授|学者|研究员|分析|评论|观察|人士|舆论|媒体|民众|网友|消息|记者|作家|经济学家|政治学|智库|撰稿|居民|律师|professor|analyst|analysis|observer|critic|media|public opinion|sources?\b|expert|fellow|research|scholar|scientist|commentator|journalist|reporter|editor|author|economist|historian|lawyer|resident|columnist/i
const offices =
  '总统|总理|首相|主席|部长|大臣|外长|防长|财长|发言人|大使|国务卿|官员|议员|特使|代表|将军|司令|总书记|领导人|国王|女王|秘书长|市长|州长|省长|专员|参赞|局长|署长|议长|president|premier|prime minister|chancellor|minister|secretary|spokes|ambassador|envoy|official|general|commander|senator|congress|governor|mayor|king|queen|leader|negotiator|delegat|commissioner|chief|speaker|representative|council'
const office = new RegExp(offices, 'i')
const officeAtEnd = new RegExp(`(?:${offices})\\w{0,8}$`, 'i')
const leading = /主任|总裁|董事|经理|首席|会长|理事长|chair|director|head|executive|ceo|manager|owner|founder/i
