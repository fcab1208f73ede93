import { words } from '../form-index.ts'

/** Words that are written with a capital at the beginning of a sentence, or always, and are no part of a name. */
export const stopWords: ReadonlySet<string> = new Set(
  words(
    `The A An But And Or In On At For From With By As If When While After Before Since Although Though However Meanwhile Still Yet So Then Now Today Yesterday Tomorrow Tonight
    This That These Those He She It They We I You His Her Their Its Our My Your Him Them Us What Who Whom Whose Why How Where Which There Here Not No Nor Yes Some Many Most More Much Such Both Either Neither Each
    Every All Another Other Others Any According Asked Speaking Even Just Only Also Instead Despite During Under Over About Against Between Among Because Once Until Unless Whether Last Next First Second Third
    Earlier Later Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    One Two Three Four Five Six Seven Eight Nine Ten Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would Should Might Must Let Like Perhaps Indeed Moreover Nevertheless Nonetheless Thus Hence
    Therefore Additionally Furthermore Finally Recently Previously Currently Reportedly Apparently Clearly Nearly Almost About Around Within Without Through Throughout Toward Towards Upon Across Along Behind
    Beyond Besides Except Inside Outside Into Onto Off Out Up Down Again Ever Never Always Often Sometimes Soon Already Too Very Well Rather Quite Maybe Please Thank Thanks Welcome Good Bad
    I’m I'm It’s It's He’s He's She’s She's We’re We're They’re They're That’s That's There’s There's Don’t Don't Doesn’t Doesn't Didn’t Didn't Isn’t Isn't I’ve I've We’ve We've You’re You're What’s What's
    Nobody Everyone Everybody Someone Somebody Anyone Nothing Everything God Christmas Easter Ramadan Thanksgiving Internet Web Twitter Facebook Americans Mr Mrs Ms CEO TV OK AM PM II III IV ID DNA GDP COVID HIV AIDS LGBT VIP DVD PDF USD EUR RMB FAQ`,
  ),
)

/** Words with a capital that begin a sentence or a label; inside a row of capitalised words they may be part of a name. */
export const openingWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...words(
    `Photo Image Video Read Watch Story Poll Report Updated Exclusive Opinion Analysis Editorial Breaking Live Related Share Follow Subscribe Email Advertisement Copyright Source Sources`,
  ),
])

/** Given names by which a pair of capitalised words is known to be a person. */
export const givenNames: ReadonlySet<string> = new Set(
  words(
    `Aaron Abdullah Abigail Adam Adrian Ahmed Alan Albert Alec Alejandro Alex Alexander Alexandra Alexei Alexey Alfred Ali Alice Alison Allen Amanda Amber Amy Ana Andre Andrea Andrei Andrew Andrey Andriy Andy Angela Angelina Ann
    Anna Anne Annie Anthony Antonio Anton Antony Ariel Arnold Arthur Ashley Ashton Audrey Austin Avigdor Barack Barbara Barry Ben Benjamin Bernard Bernie Beth Bill Billy Bob Boris Brad Bradley Brandon Brenda Brent Brett Brian Bruce Bryan
    Caitlin Cameron Carl Carlos Carly Carol Caroline Catherine Charles Charlie Chelsea Cheryl Chris Christian Christina Christine Christopher Chuck Cindy Claire Clara Corey Cory Craig Cynthia Dale Dan Daniel Daniella Danny Darrell Darren Dave David
    Dawn Dean Debbie Deborah Debra Denis Dennis Derek Diana Diane Dick Dimitri Dmitri Dmitry Dmytro Don Donald Donna Dorothy Doug Douglas Drew Duncan Dylan Ed Eddie Edward Edwin Elena Eli Elizabeth Ellen Emily Emma Emmanuel Eric Erik Erin Ernest Ethan
    Eugene Eva Evan Evelyn Felix Fiona Florence Frances Francesca Francis Francois Frank Franklin Fred Frederick Gabriel Gary Gavin Gene George Gerald Gerard Gideon Gina Giorgia Glenn Gloria Gordon Grace Graham Greg Gregory Guy Hank Hannah Harold
    Harriet Harry Harvey Hasan Hassan Heather Heidi Helen Helene Henry Herbert Herman Hillary Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ivan Ivana Ivanka Jack Jackie Jacob Jacqueline Jaime Jake James Jamie Jan Jane Janet Janice Jared Jason Jay Jean
    Jeb Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joaquin Joe Joel Johan John Johnny Jon Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Kaitlan
    Kamala Karen Karl Kate Katherine Kathleen Kathy Katie Katrina Kay Keir Keith Kelly Kellyanne Ken Kenneth Kent Kevin Kim Kirill Konstantin Kristen Kurt Kyle Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard Leonid Leslie Lewis Liam Linda Lindsay Lindsey
    Lisa Liz Lloyd Logan Louis Louise Lucas Lucy Luis Luke Lynn Madeleine Maggie Mahmoud Manuel Marc Marco Margaret Maria María Marie Marilyn Mario Marine Marjorie Mark Marsha Martha Martin Marvin Mary Mateusz Matt Matthew Maureen Maurice Max Megan Mehdi Mel Melania Melissa
    Michael Michel Michele Michelle Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Molly Monica Morgan Moshe Muhammad Mykhailo Nadia Nancy Naomi Narendra Nate Nathan Nathaniel Neil Newt Nicholas Nick Nicolas Nicole Nigel Nikki Nikolai Nina Noah Nora Norman Olaf Oleg Oleksandr Oleksii
    Olga Oliver Olivia Omar Oscar Osama Otto Pam Pamela Patricia Patrick Paul Paula Pauline Pavel Pedro Penny Pete Peter Phil Philip Phillip Pierre Piotr Preet Rachel Rafael Ralph Rand Randall Randy Raul Ray Raymond Rebecca Recep Reince Rex Richard Rick Ricky Rishi Rob Robert Roberta
    Roberto Robin Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Rosa Rose Ross Roy Rudolph Rudy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Sasha Saul Scott Sean Sebastian Serena Sergei Sergey Sergio Seth Shannon Sharon Shaun Shawn Sheila Shelly Sherrod Simon
    Sofia Sophia Sophie Stacy Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tammy Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timofei Timothy Tina Todd Tom Tommy Toni Tony Tracy Trent Trey Tulsi Tyler Ursula Valeria Valerie Vanessa Vernon Victor Victoria
    Viktor Vince Vincent Virginia Vitaly Vivian Vladimir Volodymyr Walter Wanda Warren Wayne Wendy Wesley William Willie Winston Wolf Xavier Yair Yasmin Yevgeny Yoav Yulia Yuri Yves Zachary Zoe Xi Li Wang Zhang Kaja Antonio Ali Abdel Bashar Benny Hamid Hassan Ismail Khaled Masoud Mustafa Nasser Rashid Salman Yahya Yasser Yoweri Jair Lula Nicolás Javier Gustavo Gabriel Claudia Shinzo Fumio Shigeru Taro Yoshihide Anwar Lloyd Jens Ferdinand`,
  ),
)

/** Words that are no person even where they speak or stand behind a title: states of a federation, and what is not a name. */
export const noPerson: ReadonlySet<string> = new Set(
  words(
    `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
    Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Ontario Quebec Scotland Wales England Gaza Crimea Donbas Kashmir Tibet Xinjiang Catalonia Kurdistan President Minister Prime Vice Secretary Senator General Governor Mayor Chancellor King Queen City State County
    House Congress Twitter Facebook Google Apple Amazon Microsoft Tesla Boeing Housekeeping Parliament Senate`,
  ),
)
