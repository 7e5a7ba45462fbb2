"""Pairs of English words that shops and their customers write every day.

Each line is a word and those that follow it; written for this list.
"""

_LISTED = """
a: lot few bit couple
absolutely: loved love amazing beautiful delicious perfect fantastic stunning wonderful
all: natural day week season year ages inclusive
at: least home checkout noon once
available: now online today while until
baking: soda powder sheet tray
black: friday coffee pepper
book: now early online your
brand: new
business: days hours cards owner
buy: one online local now
can't: wait believe beat
cashier: was
check: out in it
chocolate: chip cake chips mousse cookies
christmas: market tree eve dinner gifts
coffee: shop beans lovers maker break
coming: soon back
credit: card cards
customer: service support care reviews satisfaction
customers: are love
dear: customer customers friends all
delicious: food and
delivery: time date driver fee is was
didn't: even know like work think
dining: room table area
discount: code codes
don't: forget miss know worry want need think
each: other one of
early: access bird
easy: to
email: address us
enjoy: your the our free
every: day week time single year month order
exactly: what
excellent: service food customer quality
excited: to about for
eye: contact exam
farmers: market
favorite: place restaurant drink
favourite: place colour
fell: apart asleep
few: days weeks minutes hours months years
first: time come place order class
follow: us the
for: example free sale breakfast lunch dinner sure whatever instance
free: shipping delivery breakfast parking sample samples returns trial of
fresh: flowers bread ingredients fruit vegetables
friday: night
friendly: staff and service
front: desk door of
from: scratch
fried: chicken rice
full: price of
further: information notice
gift: card cards wrapping certificate certificates box ideas guide
giveaway: time
gluten: free
go: ahead back to
good: morning luck food service quality evening afternoon price prices
grand: opening
grateful: for
great: service food place experience customer selection staff job atmosphere
hair: salon cut stylist
hand: made painted picked poured
happy: hour birthday to friday monday with holidays customer customers
haven't: been tried had
health: insurance care
high: quality school
highly: recommend recommended
holiday: season gifts
home: delivery made
hot: chocolate coffee water tub
ice: cream cubes cold
in: advance stock store touch general case fact particular addition person
interested: in
join: us our
keep: in an
last: week year minute night chance month time orders
later: this
leather: bag jacket boots
less: than
let: us me know
limited: edition time stock offer
link: in below
live: music
living: room
local: business businesses shop farmers
long: time wait sleeve
look: forward like at no
looking: forward for to at
loyalty: card program
made: from with by in to
many: thanks people times years
maple: syrup
mashed: potatoes
minimum: order
minutes: late later to
monthly: subscription newsletter
more: than information details expensive comfortable
mother's: day
much: better more appreciated love
my: husband wife daughter son mother favorite appointment
new: year collection arrivals product products menu location season customers
newsletter: subscribers
next: week day time month year door
nice: people staff place and
no: longer matter problem worries one idea
of: course the our
oil: change
olive: oil
on: sale time our the behalf
once: again
only: available until
open: until every daily
opening: hours
orange: juice
order: now online number today confirmation yours
original: packaging price
other: people than places
our: customers new team website shop store collection favorite community latest products
out: of
over: the years
parking: lot space garage
payment: method details
peace: of
peanut: butter
per: cent person week
phone: call number calls
please: contact note find call let check send don't
post: office
price: range list tag
product: page line photos
public: holiday transport library
quality: of and control products
questions: about
quick: and question
quite: a good
rather: than
read: more
ready: to for
really: good nice appreciate enjoyed enjoy
recommend: this these them it
refund: policy
return: policy
right: now here away
room: service was
running: shoes late
sale: ends starts now
same: day time
save: up money
school: supplies
seating: area
seems: like
service: was is and
several: times people years
shipping: costs cost is address
shop: now online our the is owner
should: have
sign: up
sincerely: yours
skin: care
small: business businesses batch talk
so: much many far good
social: media
sold: out
something: new else for
sour: cream
special: offer offers occasion thanks edition
spend: over
staff: is was were are member members
stay: tuned
step: by
still: available
stop: by
sunday: brunch morning
support: local team your
take: care advantage a
tax: return
terms: and
thank: you
thanks: for to again so
the: best same most only whole first weekend beginning restaurant other
their: website customers prices menu
this: week weekend place morning year restaurant summer
time: to for
to: be see get make order receive celebrate choose
today: only is
too: much many late
top: quality
track: your
try: our again it
under: construction new
until: midnight further
up: to
vanilla: ice extract
very: good nice friendly helpful clean happy professional disappointed knowledgeable
video: games
visit: our us
waiting: for room
warm: welcome and
wedding: dress cake day
week: long
weekend: plans special getaway
well: worth done made as deserved
were: very told able
whipped: cream
while: stocks supplies
will: definitely be not never have
window: shopping
wine: list tasting bar
with: love our us free
without: any
work: with
working: hours day days
would: like be have recommend love highly
year: old round
you: can are have for
your: order own favorite favourite home next email friends skin patience feedback account
"""

PAIRS = frozenset(
    (first.strip(), second)
    for line in _LISTED.strip().splitlines()
    for first, _, rest in [line.partition(":")]
    for second in rest.split()
)
"""(word, the word after it), lower case."""
