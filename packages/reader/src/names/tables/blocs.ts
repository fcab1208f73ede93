/** A bloc, an alliance or an organisation of states, with the words for it in both languages. */
export interface BlocWords {
  /** What `Actor.stands` says of it. */
  readonly code: string
  /** Names, the usual one first. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** The character that stands for it in compounds, if there is one. */
  readonly sign: string
  /** Adjectives, in English. */
  readonly adjectives: readonly string[]
  /** The town where it sits: the bloc when it acts or speaks, a place otherwise. */
  readonly capitals: readonly string[]
  /** A movement or an armed group is an organisation, though it acts as a state does. */
  readonly kind: 'bloc' | 'organisation'
}

/** code | Chinese names | sign | English names | adjectives | towns, both languages. Written for this project. */
const rows = `
eu|欧盟,欧洲联盟,欧盟委员会,欧委会,欧洲理事会,欧洲议会||European Union,EU,E.U.,European Commission,European Council,European Parliament||布鲁塞尔,Brussels
europe|欧洲,欧洲国家,欧方|欧|Europe,European countries,European nations,European leaders,European allies|European
nato|北约,北大西洋公约组织,北约组织||NATO,Nato,North Atlantic Treaty Organization,North Atlantic alliance|
un|联合国||United Nations,U.N.,UN|
unsc|联合国安理会,安理会,联合国安全理事会||U.N. Security Council,UN Security Council,United Nations Security Council,Security Council|
g7|七国集团,G7||Group of Seven,G7,G-7|
g20|二十国集团,G20||Group of 20,Group of Twenty,G20,G-20|
brics|金砖国家,金砖||BRICS,Brics|
sco|上海合作组织,上合组织||Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO|
asean|东南亚国家联盟,东盟||Association of Southeast Asian Nations,ASEAN,Asean|
arab-league|阿拉伯国家联盟,阿盟||Arab League,League of Arab States|
gcc|海湾合作委员会,海合会||Gulf Cooperation Council,GCC|
african-union|非洲联盟,非盟||African Union|
ecowas|西非国家经济共同体,西共体||Economic Community of West African States,ECOWAS,Ecowas|
opec|石油输出国组织,欧佩克,欧佩克+||OPEC,Opec,OPEC+,Organization of the Petroleum Exporting Countries|
osce|欧洲安全与合作组织,欧安组织||Organization for Security and Co-operation in Europe,OSCE|
cis|独立国家联合体,独联体||Commonwealth of Independent States|
csto|集体安全条约组织,集安组织||Collective Security Treaty Organization,CSTO|
eaeu|欧亚经济联盟||Eurasian Economic Union|
quad|四方安全对话||Quad|
aukus|奥库斯||AUKUS,Aukus|
oas|美洲国家组织||Organization of American States,OAS|
oic|伊斯兰合作组织||Organization of Islamic Cooperation,Organisation of Islamic Cooperation,OIC|
iaea|国际原子能机构||International Atomic Energy Agency,IAEA|
who|世界卫生组织,世卫组织||World Health Organization,WHO|
wto|世界贸易组织,世贸组织||World Trade Organization,WTO|
imf|国际货币基金组织||International Monetary Fund,IMF|
world-bank|世界银行,世行||World Bank|
icc|国际刑事法院||International Criminal Court,ICC|
icj|国际法院||International Court of Justice,ICJ|
icrc|红十字国际委员会||International Committee of the Red Cross,ICRC|
west|西方国家,西方||the West,Western countries,Western powers,Western nations|Western
pna|巴勒斯坦民族权力机构||Palestinian Authority|`

/** The same of movements and armed groups. */
const movements = `
hamas|哈马斯,巴勒斯坦伊斯兰抵抗运动,伊斯兰抵抗运动||Hamas,Islamic Resistance Movement|
hezbollah|真主党||Hezbollah,Hizbollah,Hizbullah|
houthis|胡塞武装,胡塞组织||Houthis,Houthi,Ansar Allah|
taliban|塔利班||Taliban|
islamic-jihad|杰哈德,伊斯兰圣战组织||Islamic Jihad|
fatah|法塔赫||Fatah|
islamic-state|伊斯兰国||Islamic State,ISIS,ISIL|
al-qaeda|基地组织||al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda|
pkk|库尔德工人党||PKK,Kurdistan Workers’ Party,Kurdistan Workers' Party|
rsf-sudan|快速支援部队||Rapid Support Forces|
wagner|瓦格纳集团||Wagner Group,Wagner mercenaries|`

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(','))

/** All blocs of the table, in its order. */
export const blocs: readonly BlocWords[] = [...blocsOf(rows, 'bloc'), ...blocsOf(movements, 'organisation')]

function blocsOf(table: string, kind: BlocWords['kind']): readonly BlocWords[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', zh = '', sign = '', en = '', adjectives = '', capitals = ''] = row.split('|')
      return { code, sign, zh: list(zh), en: list(en), adjectives: list(adjectives), capitals: list(capitals), kind }
    })
}
