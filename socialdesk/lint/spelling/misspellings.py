"""Slips so usual that frequency speaks for them: each is wrong wherever it stands.

Written down from general knowledge and from words of wordfreq's list that no dictionary has.
"""

_ENGLISH = """
allmost > almost; alltogether > altogether;
abscence > absence; absense > absence; absorbtion > absorption; accademic > academic;
accidently > accidentally; accomodate > accommodate; accomodation > accommodation;
accordian > accordion; accross > across; acheive > achieve; acommodate > accommodate;
adition > addition; adn > and; adress > address; adresses > addresses;
advertisment > advertisement; afterall > after all; agressive > aggressive; airborn > airborne;
airbourne > airborne; aknowledge > acknowledge; akward > awkward; alchohol > alcohol;
alittle > a little; allways > always; alot > a lot; alway > always; amature > amateur;
anual > annual; anyting > anything; apparant > apparent; apparantly > apparently;
appearence > appearance; appriciate > appreciate; apreciate > appreciate; aquire > acquire;
arent > aren't; arguement > argument; arn't > aren't; aslong > as long; aswell > as well;
athiest > atheist; athist > atheist; atleast > at least; attendence > attendance;
avacado > avocado; availible > available; avalable > available; awsome > awesome;
bandwith > bandwidth; basicly > basically; beacuse > because; beatiful > beautiful;
beautifull > beautiful; beautifuly > beautifully; becasue > because; becouse > because;
becuase > because; becuse > because; beggining > beginning; begining > beginning;
beleive > believe; beleived > believed; beneficary > beneficiary; benifit > benefit;
benifits > benefits; berrys > berries; bizzare > bizarre; brocolli > broccoli;
buisness > business; burgandy > burgundy; calender > calendar; carefull > careful;
carribean > Caribbean; catagory > category; cauliflour > cauliflower; cemetary > cemetery;
cheif > chief; chesnut > chestnut; choclate > chocolate; choosen > chosen; collegue > colleague;
colum > column; comfertable > comfortable; comfterble > comfortable; comming > coming;
commited > committed; commitee > committee; compatability > compatibility;
compleatly > completely; completly > completely; concensus > consensus; concious > conscious;
confortable > comfortable; congradulations > congratulations; consistant > consistent;
continously > continuously; conveniant > convenient; convience > convenience;
correspondance > correspondence; coudl > could; couldent > couldn't; couldnt > couldn't;
couldof > could have; couldve > could've; critisism > criticism; decison > decision;
defiantely > definitely; definate > definite; definately > definitely; definatly > definitely;
definitley > definitely; definitly > definitely; delicius > delicious; delicous > delicious;
deliscious > delicious; delishious > delicious; dependance > dependence; dependible > dependable;
desparate > desperate; develope > develop; developement > development; didnt > didn't;
diffrent > different; dilema > dilemma; disapear > disappear; disapoint > disappoint;
disapointed > disappointed; disapointing > disappointing; disfunction > dysfunction;
dispair > despair; dissapoint > disappoint; dissapointed > disappointed;
dissapointing > disappointing; dissapointment > disappointment; distributers > distributors;
doenst > doesn't; doesent > doesn't; doesnt > doesn't; dont > don't; dosent > doesn't;
dosnt > doesn't; eachother > each other; eachothers > each other's; easly > easily; ect > etc;
embarass > embarrass; embarassed > embarrassed; embarassing > embarrassing; embarras > embarrass;
enviroment > environment; equiptment > equipment; esspecially > especially;
eventhough > even though; everbody > everybody; everthing > everything; everytime > every time;
evryone > everyone; evrything > everything; exagerate > exaggerate; excelent > excellent;
excellant > excellent; excercise > exercise; exellent > excellent; existance > existence;
expecially > especially; experiance > experience; explaination > explanation;
extention > extension; extreem > extreme; extremly > extremely;
facinating > fascinating; facism > fascism; facist > fascist; familar > familiar;
favourate > favourite; febuary > February; finaly > finally; flourescent > fluorescent;
foriegn > foreign; forword > forward; fourty > forty; freind > friend; freindly > friendly;
freinds > friends; fullfill > fulfill; garantee > guarantee; garanteed > guaranteed;
gaurantee > guarantee; gaurd > guard; gaurenteed > guaranteed; genious > genius;
gorgous > gorgeous; goverment > government; gratefull > grateful; greatful > grateful;
guidence > guidance; hadent > hadn't; hadnt > hadn't; happend > happened; harrased > harassed;
harrass > harass; harrassed > harassed; harrassing > harassing; harrassment > harassment;
hasnt > hasn't; havent > haven't; heighth > height; helpfull > helpful; heres > here's;
hes > he's; hieght > height; hights > heights; hisself > himself; hopefull > hopeful; hte > the;
hygeine > hygiene; hygene > hygiene; im > I'm; imediately > immediately;
immediatly > immediately; incase > in case; incredable > incredible; incredibily > incredibly;
independance > independence; independant > independent; indispensible > indispensable;
infact > in fact; infomation > information; innoculate > inoculate; inspite > in spite;
inteligent > intelligent; interrested > interested; interupt > interrupt;
irresistable > irresistible; isnt > isn't; itinery > itinerary; itll > it'll; ive > I've;
janurary > January; jewelery > jewelry; jsut > just; kernal > kernel;
kindergarden > kindergarten; knowledgable > knowledgeable; knowlegable > knowledgeable;
knowlege > knowledge; knwo > know; konw > know; lavendar > lavender; lemonaid > lemonade;
lenght > length; liase > liaise; liason > liaison; libary > library; liek > like;
likelyhood > likelihood; lisence > license; litrally > literally; litterally > literally;
lonliness > loneliness; maintainance > maintenance; maintenence > maintenance;
manuever > maneuver; medecine > medicine; mediteranean > Mediterranean; millenium > millennium;
minature > miniature; miniscule > minuscule; mischievious > mischievous; mispell > misspell;
mispelled > misspelled; mispelling > misspelling; morroco > Morocco;
napolean > Napoleon; neccesary > necessary; neccessary > necessary; necessery > necessary;
neice > niece; nessecary > necessary; nieghbor > neighbor; nineth > ninth; ninty > ninety;
noone > no one; noones > no one's; noticable > noticeable; occassion > occasion;
occassional > occasional; occassionally > occasionally; occurance > occurrence;
occured > occurred; occurence > occurrence; occuring > occurring; ofcourse > of course;
opportunites > opportunities; oppurtunity > opportunity; orignal > original;
ourselfs > ourselves; paralel > parallel; paralell > parallel; parliment > parliament;
particulary > particularly; pavillion > pavilion; peacefull > peaceful; peice > piece;
peices > pieces; percieve > perceive; perfer > prefer; permanant > permanent;
perscription > prescription; persistance > persistence; persistant > persistent;
personaly > personally; personel > personnel; portugese > Portuguese; posess > possess;
posession > possession; potatoe > potato; preceeding > preceding; prefered > preferred;
presance > presence; priviledge > privilege; priviledged > privileged; probally > probably;
probaly > probably; proffesional > professional; proffessional > professional; promiss > promise;
pronounciation > pronunciation; propoganda > propaganda; psuedo > pseudo; publically > publicly;
questionaire > questionnaire; rasberries > raspberries; rasberry > raspberry;
raspbery > raspberry; realy > really; reccomend > recommend; reccomendation > recommendation;
reccomended > recommended; reccommend > recommend; reccommended > recommended;
receieve > receive; reciept > receipt; recieve > receive; recieved > received;
recieves > receives; recieving > receiving; recipie > recipe; recipies > recipes;
recive > receive; recived > received; recomend > recommend; recomendation > recommendation;
recomended > recommended; recomending > recommending; rediculous > ridiculous;
refered > referred; refering > referring; relavant > relevant; relevent > relevant;
religous > religious; rember > remember; remeber > remember; repeatition > repetition;
replys > replies; resistence > resistance; responce > response; responsability > responsibility;
responsable > responsible; restarant > restaurant; restaraunt > restaurant;
resteraunt > restaurant; restraunt > restaurant; resturant > restaurant; resturaunt > restaurant;
rythm > rhythm; saftey > safety; sandwhich > sandwich; sandwhiches > sandwiches;
sandwitch > sandwich; scedule > schedule; schedual > schedule; secratary > secretary;
secretery > secretary; selction > selection; semetic > Semitic; sentance > sentence;
seperate > separate; seperated > separated; seperately > separately; seperating > separating;
seperation > separation; sheperd > shepherd; shes > she's; shiney > shiny; shoudl > should;
shouldnt > shouldn't; shouldof > should have; shouldve > should've; sieze > seize;
similiar > similar; sincerly > sincerely; smoothy > smoothie; sombody > somebody;
somthing > something; sophmore > sophomore; speach > speech; specialy > specially;
strawberrys > strawberries; strenght > strength; succesful > successful;
succesfully > successfully; successfull > successful; successfuly > successfully;
sucess > success; sucessful > successful; sucessfully > successfully; sugest > suggest;
supercede > supersede; superintendant > superintendent; suprise > surprise; suprised > surprised;
suprises > surprises; suprising > surprising; suprisingly > surprisingly; surpise > surprise;
surprize > surprise; taht > that; tatoo > tattoo; teh > the; thankfull > thankful;
thankyou > thank you; thats > that's; theif > thief; theirselves > themselves;
themselfs > themselves; theres > there's; therfore > therefore; theyll > they'll;
theyre > they're; theyself > themselves; theyve > they've; thier > their;
threshhold > threshold; thsi > this; tomatos > tomatoes;
tommorow > tomorrow; tommorows > tomorrow's; tommorrow > tomorrow; tomorow > tomorrow;
tounge > tongue; tradgedy > tragedy; transfered > transferred; truely > truly; truley > truly;
tuesdy > Tuesday; twelvth > twelfth; tyrany > tyranny; underate > underrate;
unforseen > unforeseen; unfortunatley > unfortunately; unfortunatly > unfortunately;
untile > until; untill > until; upto > up to; usally > usually; useage > usage; usefull > useful;
usualy > usually; ususally > usually; vaccum > vacuum; vaccuum > vacuum; vegatable > vegetable;
vegatables > vegetables; vegeterian > vegetarian; vegitarian > vegetarian; venders > vendors;
vengence > vengeance; villans > villains; villian > villain; villians > villains;
vinagrette > vinaigrette; vinegrette > vinaigrette; vinyard > vineyard; visable > visible;
volunter > volunteer; waht > what; waitting > waiting; warrenty > warranty; wasent > wasn't;
wasnt > wasn't; wednsday > Wednesday; wensday > Wednesday; werent > weren't;
whats > what's; whith > with; whos > who's; wich > which; wierd > weird; wiht > with;
withdrawls > withdrawals; withold > withhold; wonderfull > wonderful; woudl > would;
wouldnt > wouldn't; wouldof > would have; wouldve > would've; writting > writing; wtih > with;
yeild > yield; yoru > your; youll > you'll; youre > you're; yourselfs > yourselves;
youself > yourself; youve > you've; yuor > your
"""

_POLISH = """
conajmniej > co najmniej; dzieki > dzięki; napewno > na pewno; naprawde > naprawdę;
narazie > na razie; niewiem > nie wiem; odrazu > od razu; poprostu > po prostu;
wlasnie > właśnie; wogule > w ogóle; wogóle > w ogóle; wziąść > wziąć
"""

_CROATIAN = """
nebi > ne bi; nebih > ne bih; nemogu > ne mogu; neznam > ne znam
"""

_FINNISH = """
enään > enää; sitäpaitsi > sitä paitsi; tälläinen > tällainen
"""


def _read(listed: str) -> dict[str, str]:
    """``wrong > right`` between semicolons."""
    pairs = (pair.split(" > ") for pair in listed.replace("\n", " ").split(";"))
    return {wrong.strip(): right.strip() for wrong, right in pairs}


_BY_LANGUAGE = {
    "en": _read(_ENGLISH),
    "pl": _read(_POLISH),
    "hr": _read(_CROATIAN),
    "fi": _read(_FINNISH),
}


def misspelled_as(word: str, lang: str) -> str:
    """What a lower-case word is a usual misspelling of, or empty."""
    return _BY_LANGUAGE.get(lang, {}).get(word, "")
