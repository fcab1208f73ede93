import { type CueGroup, cueFinder } from './cue.ts'

/** Measures that hurt whom they are taken against. */
const harm =
  '(?:加征|征收|实施制裁|制裁|施加|采取反制|采取报复|采取必要措施|反制|报复|打击|反击|袭击|封锁|断供|驱逐|中止|终止|切断|关闭|退出|禁止|限制|开火|动武|停止供)'

/** Simplified characters: a text is brought to them before it is searched. */
const groups: readonly CueGroup[] = [
  {
    kind: 'none',
    confidence: 0,
    words:
      '大有希望|不愿意?(?:具名|透露|公开)|否认(?:自己|曾|会)?(?:拒绝|反对|要求|威胁|承诺)|(?:拒绝|不愿|不予|未予)[^，。；]{0,8}?(?:置评|评论|证实|透露|回应|表态|接受采访)|同意的|(?:并不|从不|没有|不会|不)(?:反对|拒绝)|[为為][^，。；]{1,6}而反对|的(?:承诺|要求|威胁|保证|希望|期待|期望|警告|呼吁|目标|主张|追求|试图)|这(?:一|个|种|项)(?:承诺|要求|主张)|有希望|意愿|自愿|志愿|情愿|事与愿违|将军|将士|将领|将近|将就|将其|将他|将她|将它|将这|将该|将此|要求的|承诺的|期待已久|可能性|不可能性|中将|上将|少将|准将|名将|必须品|机会将|不得不说|不能不|未来可能性|威胁的|威胁是|反对派|反对党|反对者|预计到场|期望值|想要的|希望号|警告牌|警告函|不可能三角',
  },
  {
    kind: 'interest',
    confidence: 0.8,
    words:
      '希望|期待|期望|盼望|渴望|想要|寻求|谋求|力求|力图|试图|企图|争取|追求|致力于|着眼于|着眼点在于|目的是|目标是|目的在于|旨在|主张|立场是|所关注的只?是|关注的只?是|看重的?是?|需要得到|需得到|渴求|意在',
  },
  {
    kind: 'interest',
    negated: true,
    confidence: 0.8,
    words: '不希望|不期待|不想要?|不愿看到|不愿见到|担心|担忧|不寻求|不追求|无意寻求',
  },
  {
    kind: 'interest',
    offer: true,
    confidence: 0.7,
    words: '愿意|打算|准备(?=[派向接提就把将与在])|愿同|愿与|愿为|愿就|愿在|愿以|准备好|已准备|有意',
  },
  {
    kind: 'constraint',
    aboutSubject: true,
    confidence: 0.8,
    words: '必须|务必|务须|不得不|只能|唯有|前提是|先决条件是|取决于|有赖于',
  },
  { kind: 'constraint', aboutSubject: true, confidence: 0.85, words: '(?:只有|除非)(?=[^。！？；]{1,80}才)' },
  {
    kind: 'constraint',
    aboutSubject: true,
    negated: true,
    confidence: 0.75,
    words: '不能|不得|不可(?!避免)|无法|决不能|绝不能|不应|不该',
  },
  {
    kind: 'outlook',
    aboutSubject: true,
    confidence: 0.75,
    words:
      '很可能|极可能|极有可能|有可能|可能会|可能将|可能|预计将?|预料|料将|或将|或许会|或许能|或(?=在|会|可|使|让|成|是)|恐将|恐怕会|有望|势必将?|必将|仍将|还将|将会|将持续|将继续|将进一步|将(?!对|向)|即将|会进一步|正在回归|正走向',
  },
  {
    kind: 'outlook',
    aboutSubject: true,
    negated: true,
    confidence: 0.75,
    words: '不太可能|不大可能|不可能|难以|很难|未必|不会|将不会|恐难|仍难|难免不|不见得',
  },
  {
    kind: 'act',
    act: 'threatened',
    confidence: 0.8,
    words: `威胁(?:要|称|说|将|对|以|会)|扬言|否则(?=[^，。；！？]{0,8}后果)|保留(?=[^，。；！？]{0,14}权利)|将(?!近)[^，。；！？]{0,14}?(?:罢工|罢驶|罢课|罢市|停工|停航)|将动用(?=[^，。；！？]{0,8}手段)|将[^，。；！？]{0,14}?予以(?:报复|反击|还击|回击)|否则将|将不惜|不惜一切|将面临|将面对|将付出|将承担后果|将遭到|将(?:对|向|就|从)[^，。；！？]{1,24}?${harm}|将${harm}|将采取[^，。；！？]{0,8}?(?:反制|报复|措施|行动)`,
  },
  {
    kind: 'act',
    act: 'promised',
    confidence: 0.8,
    words: '承诺|保证(?!金)|答应|允诺|许诺|宣誓|发誓|同意(?!书)|表示愿意|将提供|将向[^，。；！？]{1,16}?提供',
  },
  {
    kind: 'act',
    act: 'demanded',
    confidence: 0.8,
    words:
      '提出[^，。；：！？]{0,8}?(?:要求|诉求|条件)：|(?<!加薪|赔偿|补偿|诉求|的|项|各种|此|核心|主要|合理|最低|提出|满足|符合|把)要求|请求|正告|敦促|呼吁|催促|责令|勒令|促请|喊话|施压(?:要求)?|奉劝',
  },
  {
    kind: 'act',
    act: 'refused',
    negated: true,
    confidence: 0.8,
    words:
      '拒绝|拒不|拒不?接受|不会?接受|不会同意|不同意|反对|不愿(?!看|见)|无意|否决|抵制|不承认|绝不会?|决不会?|断然否认|不予接受|不肯',
  },
]

/** Finds the Chinese cues of a text in simplified characters. */
export const findCuesZh = cueFinder(groups)
