/** A state, or a territory that the news treat as an actor of its own, with the words for it in both languages. */
export interface StateWords {
  /** ISO 3166 code in lower case. */
  readonly code: string
  /** Names, the usual one first. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** The character that stands for it in compounds (俄美, 俄方), if there is one. */
  readonly sign: string
  /** Adjectives and demonyms; a regular plural is not listed. */
  readonly adjectives: readonly string[]
  /** Capitals: the state when they act or speak, a place otherwise. */
  readonly capitals: readonly string[]
  /** Buildings and streets that mean the government and hardly ever the place. */
  readonly seats: readonly string[]
}

/**
 * code | Chinese names | sign | English names | adjectives | capitals, both languages | seats, both languages.
 * The members of the United Nations in 2025, the two observer states, and territories with a code that act in the news.
 * Written for this project.
 */
const rows = `
af|阿富汗||Afghanistan|Afghan|喀布尔,Kabul|
al|阿尔巴尼亚||Albania|Albanian|地拉那,Tirana|
dz|阿尔及利亚||Algeria|Algerian|阿尔及尔,Algiers|
ad|安道尔||Andorra|Andorran||
ao|安哥拉||Angola|Angolan|罗安达,Luanda|
ag|安提瓜和巴布达||Antigua and Barbuda|Antiguan||
ar|阿根廷||Argentina|Argentine,Argentinian|布宜诺斯艾利斯,Buenos Aires|
am|亚美尼亚|亚|Armenia|Armenian|埃里温,Yerevan|
au|澳大利亚,澳洲|澳|Australia|Australian|堪培拉,Canberra|
at|奥地利|奥|Austria|Austrian|维也纳|
az|阿塞拜疆,亚塞拜然,亚塞拜疆|阿|Azerbaijan|Azerbaijani,Azeri|巴库,Baku|
bs|巴哈马||Bahamas|Bahamian||
bh|巴林||Bahrain|Bahraini|麦纳麦,Manama|
bd|孟加拉国,孟加拉|孟|Bangladesh|Bangladeshi|达卡,Dhaka|
bb|巴巴多斯||Barbados|Barbadian||
by|白俄罗斯|白|Belarus|Belarusian|明斯克,Minsk|
be|比利时|比|Belgium|Belgian||
bz|伯利兹||Belize|Belizean||
bj|贝宁||Benin|Beninese||
bt|不丹||Bhutan|Bhutanese|廷布,Thimphu|
bo|玻利维亚||Bolivia|Bolivian|拉巴斯,La Paz|
ba|波斯尼亚和黑塞哥维那,波黑||Bosnia and Herzegovina,Bosnia|Bosnian|萨拉热窝,Sarajevo|
bw|博茨瓦纳||Botswana|Botswanan|哈博罗内,Gaborone|
br|巴西|巴|Brazil|Brazilian|巴西利亚,Brasilia,Brasília|
bn|文莱,汶莱||Brunei|Bruneian||
bg|保加利亚|保|Bulgaria|Bulgarian|索非亚,Sofia|
bf|布基纳法索||Burkina Faso|Burkinabe||
bi|布隆迪,蒲隆地||Burundi|Burundian||
cv|佛得角||Cape Verde,Cabo Verde|Cape Verdean||
kh|柬埔寨|柬|Cambodia|Cambodian|金边,Phnom Penh|
cm|喀麦隆||Cameroon|Cameroonian|雅温得,Yaounde|
ca|加拿大|加|Canada|Canadian|渥太华,Ottawa|
cf|中非共和国||Central African Republic||班吉,Bangui|
td|乍得||Chad|Chadian|恩贾梅纳|
cl|智利|智|Chile|Chilean|圣地亚哥|
cn|中国,中华人民共和国,中国大陆,大陆方面,大陆当局,大陆官方|中|China,People’s Republic of China,People's Republic of China,PRC|Chinese|北京,Beijing|中南海,Zhongnanhai
co|哥伦比亚|哥|Colombia|Colombian|波哥大,Bogota,Bogotá|
km|科摩罗||Comoros|Comorian||
cg|刚果共和国,刚果（布）||Republic of the Congo,Republic of Congo||布拉柴维尔,Brazzaville|
cd|刚果民主共和国,刚果（金）||Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|金沙萨,Kinshasa|
cr|哥斯达黎加,哥斯大黎加||Costa Rica|Costa Rican||
ci|科特迪瓦,象牙海岸||Ivory Coast,Cote d’Ivoire,Côte d’Ivoire,Côte d'Ivoire|Ivorian||
hr|克罗地亚,克罗埃西亚||Croatia|Croatian|萨格勒布,Zagreb|
cu|古巴|古|Cuba|Cuban|哈瓦那,Havana|
cy|塞浦路斯,赛普勒斯,塞普勒斯||Cyprus|Cypriot|尼科西亚,Nicosia|
cz|捷克,捷克共和国|捷|Czech Republic,Czechia|Czech|布拉格,Prague|
dk|丹麦|丹|Denmark|Danish|哥本哈根,Copenhagen|
dj|吉布提,吉布地||Djibouti|Djiboutian||
dm|多米尼克||Dominica|||
do|多米尼加,多米尼加共和国||Dominican Republic|Dominican|圣多明各,Santo Domingo|
ec|厄瓜多尔||Ecuador|Ecuadorian,Ecuadorean|基多,Quito|
eg|埃及|埃|Egypt|Egyptian|开罗,Cairo|
sv|萨尔瓦多||El Salvador|Salvadoran|圣萨尔瓦多,San Salvador|
gq|赤道几内亚||Equatorial Guinea||马拉博|
er|厄立特里亚,厄利垂亚||Eritrea|Eritrean|阿斯马拉,Asmara|
ee|爱沙尼亚||Estonia|Estonian|塔林,Tallinn|
sz|斯威士兰||Eswatini,Swaziland|||
et|埃塞俄比亚,衣索比亚|埃塞|Ethiopia|Ethiopian|亚的斯亚贝巴,Addis Ababa|
fj|斐济||Fiji|Fijian|苏瓦|
fi|芬兰|芬|Finland|Finnish|赫尔辛基,Helsinki|
fr|法国,法兰西|法|France|French|巴黎,Paris|爱丽舍宫,Elysee,Élysée,Elysee Palace,Élysée Palace
ga|加蓬||Gabon|Gabonese||
gm|冈比亚||Gambia|Gambian||
ge|格鲁吉亚|格|Georgia|Georgian|第比利斯,Tbilisi|
de|德国,德意志|德|Germany|German|柏林,Berlin|
gh|加纳,迦纳||Ghana|Ghanaian|阿克拉,Accra|
gr|希腊|希|Greece|Greek|雅典,Athens|
gd|格林纳达||Grenada|Grenadian||
gt|危地马拉,瓜地马拉||Guatemala|Guatemalan|危地马拉城,Guatemala City|
gn|几内亚||Guinea|Guinean|科纳克里|
gw|几内亚比绍||Guinea-Bissau|||
gy|圭亚那||Guyana|Guyanese||
ht|海地||Haiti|Haitian|太子港,Port-au-Prince|
hn|洪都拉斯,宏都拉斯||Honduras|Honduran|特古西加尔巴,Tegucigalpa|
hu|匈牙利|匈|Hungary|Hungarian|布达佩斯,Budapest|
is|冰岛|冰|Iceland|Icelandic|雷克雅未克,Reykjavik|
in|印度|印|India|Indian|新德里,New Delhi,Delhi|
id|印度尼西亚,印尼|印尼|Indonesia|Indonesian|雅加达,Jakarta|
ir|伊朗|伊|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|德黑兰,Tehran|
iq|伊拉克|伊|Iraq|Iraqi|巴格达,Baghdad|
ie|爱尔兰|爱|Ireland|Irish|都柏林,Dublin|
il|以色列|以|Israel|Israeli|特拉维夫,Tel Aviv|
it|意大利,义大利|意|Italy|Italian|罗马,Rome|
jm|牙买加||Jamaica|Jamaican||
jp|日本|日|Japan|Japanese|东京,Tokyo|
jo|约旦|约|Jordan|Jordanian|安曼,Amman|
kz|哈萨克斯坦,哈萨克|哈|Kazakhstan|Kazakh,Kazakhstani|阿斯塔纳,Astana|
ke|肯尼亚,肯亚|肯|Kenya|Kenyan|内罗毕,Nairobi|
ki|基里巴斯||Kiribati|||
kp|朝鲜,北韩,朝鲜民主主义人民共和国|朝|North Korea,DPRK,Democratic People’s Republic of Korea,Democratic People's Republic of Korea|North Korean|平壤,Pyongyang|
kr|韩国,大韩民国,南韩|韩|South Korea,Republic of Korea|South Korean|首尔,Seoul|青瓦台,Blue House
kw|科威特||Kuwait|Kuwaiti|科威特城,Kuwait City|
kg|吉尔吉斯斯坦|吉|Kyrgyzstan|Kyrgyz|比什凯克,Bishkek|
la|老挝,寮国|老|Laos|Laotian|万象,Vientiane|
lv|拉脱维亚||Latvia|Latvian|里加,Riga|
lb|黎巴嫩|黎|Lebanon|Lebanese|贝鲁特,Beirut|
ls|莱索托||Lesotho|||
lr|利比里亚,赖比瑞亚||Liberia|Liberian|蒙罗维亚,Monrovia|
ly|利比亚||Libya|Libyan|的黎波里,Tripoli|
li|列支敦士登||Liechtenstein|||
lt|立陶宛|立|Lithuania|Lithuanian|维尔纽斯,Vilnius|
lu|卢森堡||Luxembourg|||
mg|马达加斯加||Madagascar|Malagasy|塔那那利佛|
mw|马拉维||Malawi|Malawian||
my|马来西亚,大马|马|Malaysia|Malaysian|吉隆坡,Kuala Lumpur,Putrajaya|
mv|马尔代夫,马尔地夫||Maldives|Maldivian|马累|
ml|马里||Mali|Malian|巴马科,Bamako|
mt|马耳他||Malta|Maltese|瓦莱塔,Valletta|
mh|马绍尔群岛||Marshall Islands|Marshallese||
mr|毛里塔尼亚||Mauritania|Mauritanian|努瓦克肖特|
mu|毛里求斯||Mauritius|Mauritian||
mx|墨西哥|墨|Mexico|Mexican|墨西哥城,Mexico City|
fm|密克罗尼西亚||Micronesia|Micronesian||
md|摩尔多瓦|摩|Moldova|Moldovan|基希讷乌,Chisinau|
mc|摩纳哥||Monaco|||
mn|蒙古国|蒙|Mongolia|Mongolian|乌兰巴托,Ulaanbaatar|
me|黑山||Montenegro|Montenegrin|波德戈里察,Podgorica|
ma|摩洛哥||Morocco|Moroccan|拉巴特,Rabat|
mz|莫桑比克,莫三比克||Mozambique|Mozambican|马普托,Maputo|
mm|缅甸|缅|Myanmar,Burma|Burmese|内比都,Naypyidaw|
na|纳米比亚||Namibia|Namibian|温得和克|
nr|瑙鲁||Nauru|||
np|尼泊尔|尼|Nepal|Nepali,Nepalese|加德满都,Kathmandu|
nl|荷兰|荷|Netherlands,Holland|Dutch|阿姆斯特丹|
nz|新西兰,纽西兰|新|New Zealand|New Zealander|惠灵顿|
ni|尼加拉瓜||Nicaragua|Nicaraguan|马那瓜,Managua|
ne|尼日尔||Niger|Nigerien|尼亚美,Niamey|
ng|尼日利亚,奈及利亚||Nigeria|Nigerian|阿布贾,Abuja|
mk|北马其顿||North Macedonia|Macedonian|斯科普里,Skopje|
no|挪威|挪|Norway|Norwegian|奥斯陆,Oslo|
om|阿曼||Oman|Omani|马斯喀特,Muscat|
pk|巴基斯坦|巴|Pakistan|Pakistani|伊斯兰堡,Islamabad|
pw|帕劳||Palau|Palauan||
pa|巴拿马||Panama|Panamanian|巴拿马城,Panama City|
pg|巴布亚新几内亚,巴新||Papua New Guinea|||
py|巴拉圭||Paraguay|Paraguayan|亚松森|
pe|秘鲁|秘|Peru|Peruvian|利马|
ph|菲律宾|菲|Philippines|Philippine,Filipino|马尼拉,Manila|马拉卡南宫,Malacanang
pl|波兰|波|Poland|Polish|华沙,Warsaw|
pt|葡萄牙|葡|Portugal|Portuguese|里斯本,Lisbon|
qa|卡塔尔,卡达|卡|Qatar|Qatari|多哈,Doha|
ro|罗马尼亚|罗|Romania|Romanian|布加勒斯特,Bucharest|
ru|俄罗斯,俄罗斯联邦,俄国|俄|Russia,Russian Federation|Russian|莫斯科,Moscow|克里姆林宫,克宫,Kremlin
rw|卢旺达,卢安达||Rwanda|Rwandan|基加利,Kigali|
kn|圣基茨和尼维斯||Saint Kitts and Nevis|||
lc|圣卢西亚||Saint Lucia|||
vc|圣文森特和格林纳丁斯||Saint Vincent and the Grenadines|||
ws|萨摩亚||Samoa|Samoan||
sm|圣马力诺||San Marino|||
st|圣多美和普林西比||Sao Tome and Principe|||
sa|沙特阿拉伯,沙特,沙乌地阿拉伯|沙|Saudi Arabia|Saudi Arabian,Saudi|利雅得,Riyadh|
sn|塞内加尔||Senegal|Senegalese|达喀尔,Dakar|
rs|塞尔维亚|塞|Serbia|Serbian,Serb|贝尔格莱德,Belgrade|
sc|塞舌尔||Seychelles|||
sl|塞拉利昂||Sierra Leone|Sierra Leonean|弗里敦,Freetown|
sg|新加坡|新|Singapore|Singaporean||
sk|斯洛伐克||Slovakia|Slovak|布拉迪斯拉发,Bratislava|
si|斯洛文尼亚,斯洛维尼亚||Slovenia|Slovenian,Slovene|卢布尔雅那,Ljubljana|
sb|所罗门群岛||Solomon Islands|Solomon Islander|霍尼亚拉,Honiara|
so|索马里,索马利亚||Somalia|Somali|摩加迪沙,Mogadishu|
za|南非||South Africa|South African|比勒陀利亚,Pretoria|
ss|南苏丹||South Sudan|South Sudanese|朱巴,Juba|
es|西班牙|西|Spain|Spanish,Spaniard|马德里,Madrid|
lk|斯里兰卡|斯|Sri Lanka|Sri Lankan|科伦坡,Colombo|
sd|苏丹||Sudan|Sudanese|喀土穆,Khartoum|
sr|苏里南||Suriname|Surinamese||
se|瑞典||Sweden|Swedish,Swede|斯德哥尔摩,Stockholm|
ch|瑞士|瑞|Switzerland|Swiss|伯尔尼|
sy|叙利亚|叙|Syria|Syrian|大马士革,Damascus|
tj|塔吉克斯坦|塔|Tajikistan|Tajik|杜尚别,Dushanbe|
tz|坦桑尼亚,坦尚尼亚|坦|Tanzania|Tanzanian|多多马,Dodoma|
th|泰国|泰|Thailand|Thai|曼谷,Bangkok|
tl|东帝汶||East Timor,Timor-Leste|East Timorese|帝力|
tg|多哥||Togo|Togolese||
to|汤加||Tonga|Tongan||
tt|特立尼达和多巴哥||Trinidad and Tobago|||
tn|突尼斯,突尼西亚||Tunisia|Tunisian|Tunis|
tr|土耳其,土耳其共和国|土|Turkey,Türkiye,Turkiye|Turkish,Turk|安卡拉,Ankara|
tm|土库曼斯坦||Turkmenistan|Turkmen|阿什哈巴德,Ashgabat|
tv|图瓦卢||Tuvalu|||
ug|乌干达|乌|Uganda|Ugandan|坎帕拉,Kampala|
ua|乌克兰|乌|Ukraine|Ukrainian|基辅,Kyiv,Kiev|
ae|阿拉伯联合酋长国,阿联酋,阿拉伯联合大公国||United Arab Emirates,UAE|Emirati|阿布扎比,Abu Dhabi|
gb|英国,联合王国,大不列颠|英|United Kingdom,U.K.,UK,Britain,Great Britain|British,Briton|伦敦,London|唐宁街,白厅,Downing Street,Whitehall,No. 10
us|美国,美利坚合众国,美利坚|美|United States,United States of America,U.S.A.,USA,U.S.,US,America|American|华盛顿,Washington|白宫,White House,五角大楼,Pentagon
uy|乌拉圭|乌|Uruguay|Uruguayan|蒙得维的亚,Montevideo|
uz|乌兹别克斯坦|乌|Uzbekistan|Uzbek|塔什干,Tashkent|
vu|瓦努阿图||Vanuatu|||
va|梵蒂冈,教廷||Vatican,Holy See|||
ve|委内瑞拉|委|Venezuela|Venezuelan|加拉加斯,Caracas|
vn|越南|越|Vietnam,Viet Nam|Vietnamese|河内,Hanoi|
ye|也门,叶门||Yemen|Yemeni|萨那,Sanaa|
zm|赞比亚,尚比亚||Zambia|Zambian|卢萨卡,Lusaka|
zw|津巴布韦,辛巴威||Zimbabwe|Zimbabwean|哈拉雷,Harare|
ps|巴勒斯坦|巴|Palestine|Palestinian|拉姆安拉,Ramallah|
tw|台湾||Taiwan|Taiwanese|台北,Taipei|
hk|香港|港|Hong Kong||
xk|科索沃||Kosovo|Kosovar|普里什蒂纳,Pristina|
gl|格陵兰||Greenland|Greenlandic,Greenlander||`

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(','))

/** All states of the table, in its order. */
export const states: readonly StateWords[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', zh = '', sign = '', en = '', adjectives = '', capitals = '', seats = ''] = row.split('|')
    return {
      ...{ code, sign, zh: list(zh), en: list(en) },
      ...{ adjectives: list(adjectives), capitals: list(capitals), seats: list(seats) },
    }
  })
