/** A news agency, paper or station that is named without any word that says so. */
export interface OutletWords {
  readonly key: string
  /** Names, the fullest first. One that begins with 《 counts only behind that bracket. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** key | Chinese names | English names. Written for this project. */
const rows = `
xinhua|新华社,新华网|Xinhua News Agency,Xinhua
cns|中国新闻社,中新社,中新网|China News Service
peoples-daily|人民日报,人民网|People’s Daily,People's Daily
global-times|环球时报,环球网|Global Times
cctv|中央电视台,央视,央视新闻|CCTV,China Central Television
cgtn||CGTN
the-paper|澎湃新闻|
reuters|路透社|Reuters
ap|美联社|Associated Press,The Associated Press,AP
afp|法新社|Agence France-Presse,AFP
dpa|德新社|dpa,DPA
efe|埃菲社|EFE
ansa|安莎社|ANSA
kyodo|共同社|Kyodo News,Kyodo
jiji|时事社|Jiji Press
nhk|日本广播协会|NHK
yonhap|韩联社|Yonhap News Agency,Yonhap
kcna|朝中社|KCNA
tass|塔斯社,俄塔社|TASS,Tass
ria|俄新社|RIA Novosti,RIA
interfax|国际文传电讯社|Interfax
rt|今日俄罗斯|RT
sputnik|卫星通讯社|
ukrinform|乌通社|Ukrinform
irna|伊通社|IRNA
anadolu|阿纳多卢通讯社|Anadolu Agency,Anadolu
aljazeera|半岛电视台|Al Jazeera,Al-Jazeera
arabiya|阿拉伯电视台|Al Arabiya,Al-Arabiya
bloomberg|彭博社|Bloomberg News,Bloomberg
bbc|英国广播公司|BBC News,BBC
sky|天空新闻|Sky News
cnn|美国有线电视新闻网|CNN
nbc|美国全国广播公司|NBC News,NBC,MSNBC
abc|美国广播公司|ABC News,ABC
cbs|哥伦比亚广播公司|CBS News,CBS
fox|福克斯新闻,福克斯新闻频道|Fox News,Fox Business
pbs||PBS
upi|合众国际社|United Press International,UPI
cnbc||CNBC
npr||NPR,National Public Radio
voa|美国之音|Voice of America,VOA
rfe||Radio Free Europe
politico|政治报,《政客|Politico,POLITICO
axios|阿克西奥斯|Axios
newsweek|新闻周刊|Newsweek
time|时代周刊|TIME
economist|经济学人|The Economist
guardian|卫报|The Guardian
ft|金融时报|Financial Times
nyt|纽约时报|The New York Times,New York Times
wsj|华尔街日报|The Wall Street Journal,Wall Street Journal
wapo|华盛顿邮报|The Washington Post,Washington Post
usa-today|今日美国|USA Today,USA TODAY
lat|洛杉矶时报|Los Angeles Times
foreign-affairs|《外交事务|Foreign Affairs
foreign-policy|《外交政策|Foreign Policy
lemonde|世界报|Le Monde
lefigaro|费加罗报|Le Figaro
spiegel|《明镜|Der Spiegel,Spiegel
faz||Frankfurter Allgemeine Zeitung
bild|图片报|Bild
kommersant|生意人报|Kommersant
izvestia|消息报|Izvestia
haaretz|国土报|Haaretz
times-of-israel|以色列时报|Times of Israel
scmp|南华早报|South China Morning Post
straits|海峡时报|The Straits Times,Straits Times
zaobao|联合早报|Lianhe Zaobao
cna|中央社|
breitbart||Breitbart News,Breitbart
huffpost||The Huffington Post,Huffington Post,HuffPost
buzzfeed||BuzzFeed News,BuzzFeed
the-hill||The Hill
daily-mail|每日邮报|Daily Mail
telegraph|每日电讯报|Daily Telegraph,The Telegraph
independent|独立报|The Independent`

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(','))

/** All outlets of the table. */
export const outlets: readonly OutletWords[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [key = '', zh = '', en = ''] = row.split('|')
    return { key, zh: list(zh), en: list(en) }
  })
