"""Words people post on purpose that dictionaries lack: slang, shorthand, the trade's own."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ENGLISH = _words("""
ad ads afaik aka amirite asap athleisure balayage bby bday bestie besties bff bio biz blog bogo
boop btw bruh bts buh cardi chai choc chonky collab collabs comfy commish cos cozy cringe
croissant crochet crypto cuz cutie cuppa cus decaf defo diy dm dms doggo dupe eco ecom emoji
emojis etsy fab fam fave faves finna foodie foodies fomo freebie freebies ftw fyi gif gifs
giftable giveaway giveaways glam glamping gm goodie goodies gonna goss gotcha gotta grad grams
gratis guac gummies hashtag hashtags hella hmu hoodie hygge ig igers imho imo influencer
influencers inbox insta instafamous irl iykyk jk kinda kombucha latte legit lemme lil livestream
lmao lmk lol lookbook loungewear luv luxe macrame matcha meme memes merch mocktail mocktails mani
mins momma mompreneur nah nite noms nope obvs oat ok okay omg omw online ootd outta pedi pic pics
pls plz podcast podcasts poppin pov preorder preorders prepping presale prolly promo promos psa
pup pupper puppo quiche rec recs reel reels reno repost restock restocked restocking restocks
retweet rip rn rsvp rt sesh selfie selfies signup shoutout shoutouts sis skincare smol smth snacky
sorta sourdough spam spo staycation stoked sup sus tagline tba tbc tbd tbh tbt thnx tho thrifted
thru thx tiktok til tl tldr tmi tmrw toasty totes ty unboxing unfollow upcycle upcycled upcycling
vibe vibes vibin vid vids vlog vlogs vm wanna webinar webinars webshop whatcha whatevs wfh wip
wishlist wknd woohoo woop woot workin yall yay yaas yass yep yikes yolo yum yummy yup zine zines
app apps vs etc nyc dc uk usa eu
""")

_TRADE = _words("""
allantoin amigurumi arancini baklava bakuchiol barbacoa biltong birria boba bokeh bomboloni boro
bralette bralettes burpee burpees cajeta cannelés cavapoo charcuterie chimichurri cockapoo
colorway colorways cottagecore courgettes crema cremeux cronut cronuts cruffin cruffins culottes
cupro dalgona dashi decaf donburi dropship dropshipping dukkah edamame enamelware espadrilles
fattoush feijoada freekeh furikake furoshiki gimbap gochujang gorpcore gozleme gyoza halloumi halva
halvah harissa hijiki hojicha jeggings jianbing jollof kaftan karaage kefir ketubah khachapuri
kiflice kimchi kintsugi knitwear kokedama kolache kolaches kombucha konjac kouign amann kulfi
kumihimo lahmacun laksa langos larb linzer loungewear lokum lyocell macramé makgeolli malabi
mandazi manoushe menswear micellar millefeuille mochi modal monstera muhammara niacinamide nigiri
okonomiyaki onigiri padron padrón panforte paneer patbingsu pepitas peperomia peplum picanha pilea
pitaya pothos potjie preloved quesabirria rakija ripstop risograph rooibos ruching rucking rugelach
sashiko sashimi scobies scoby seitan senbei shacket shackets shakshuka shawarma shibori shino shiso
skincare skort skorts skyr sneakerhead sneakerheads socca sopapilla spaetzle spanakopita speculoos
spritz squalane sriracha stollen stroopwafel stroopwafels sufganiyot sumac taiyaki tempeh tenmoku
tepache terrazzo tonkatsu tonkotsu tsukemono tzatziki udon vegan viennoiserie waakye wakame
womenswear yakisoba yakitori yukata yunomi yuzu zaatar
""")
"""What kitchens, studios and shops call their things, from many languages."""

_BELARUSIAN = _words("""
прывітанко инста сторыс ок акей анлайн афлайн спадзяёмся
зніжка зніжкі зніжку зніжкай зніжцы зніжак зніжкамі зніжках
безглютэнавы безглютэнавая безглютэнавае безглютэнавыя безглютэнавага безглютэнавых
веганскі веганская веганскае веганскія веганскіх вэган вэганскі
воркшоп воркшопы воркшопе воркшопа воркшопаў падкаст падкасты падкасце падкаста падкастаў
кг мл см км мм кв шт тыс млн млрд гг хв гадз вул тэл інш напр гл зб стар
""")

_BY_LANGUAGE = {
    "en": _ENGLISH | _TRADE,
    "pl": _words("nara siema spoko serio promka promki fajnie info insta nwm jj cb bd hej ok"),
    "hr": _words("fejs insta jel ajde aj bok ok super story info"),
    "fi": _words("moi moikka moikkelis insta some somessa kiva oho jee ok okei ale"),
    "be": _BELARUSIAN,
    "he": _words("סטורי אינסטה יאללה סבבה וואו לייק"),
}


def is_informal(word: str, lang: str) -> bool:
    """Whether a lower-case word is one that people post on purpose."""
    return word in _BY_LANGUAGE.get(lang, frozenset())
