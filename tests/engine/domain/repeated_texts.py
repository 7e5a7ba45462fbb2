"""Pairs of posts, judged by hand: would a follower say "they posted that already"?"""

SAME = [
    # Trimmings: case, emoji, punctuation, spaces, line breaks.
    ("Fresh rye bread from seven.", "Fresh rye bread from seven! 🍞"),
    ("GOOD MORNING", "Good morning ☀️"),
    ("New mugs are in the shop", "New mugs are in the shop…"),
    ("It's mug day", "It’s mug day 🎉🎉"),
    ("We are open on Sunday\n\nCome by", "we are open on sunday come by"),
    ("Dzień dobry, mamy świeże bułki", "DZIEŃ DOBRY! Mamy świeże bułki 🥐"),
    ("שלום לכולם, פתחנו!", "שָׁלוֹם לְכוּלָם פתחנו 🎈"),
    # Links: tracking, scheme, www, slash.
    (
        "The moss bowls are back: https://kiln.example/bowls?utm_source=bluesky",
        "The moss bowls are back: https://www.kiln.example/bowls/",
    ),
    (
        "Read how we glaze https://kiln.example/glaze?id=7&fbclid=abc",
        "Read how we glaze: http://kiln.example/glaze?gclid=x&id=7",
    ),
    # Tags in another order, or at another place.
    (
        "Two seats left in Saturday's class #pottery #krakow",
        "Two seats left in Saturday's class #krakow #pottery",
    ),
    (
        "Our spring #sale starts on Friday at nine, online and in the shop",
        "Our spring sale starts on Friday at nine, online and in the shop #sale",
    ),
    # A slip mended, a word or two changed.
    (
        "The kiln is cooling and we can hardly wait to open it tomorow morning at eight.",
        "The kiln is cooling and we can hardly wait to open it tomorrow morning at eight.",
    ),
    (
        "Our rye bread bakes for nine hours. Come and smell it from seven on.",
        "Our rye bread bakes for nine hours. Come and smell it from six on.",
    ),
    (
        "Mother's Day is on Sunday. Order your bouquet by Friday and we bring it to her door.",
        "Mother's Day is this Sunday. Order your bouquet by Friday and we bring it to her door.",
    ),
    (
        "Nasz chleb żytni piecze się dziewięć godzin. Wpadnijcie po siódmej, póki ciepły.",
        "Nasz chleb żytni piecze się dziewięć godzin. Wpadnijcie po ósmej, póki ciepły!",
    ),
    (
        "Uusi kahvisekoitus on täällä: tumma, pehmeä ja paahdettu eilen. Tule maistamaan.",
        "Uusi kahvisekoitus on täällä, tumma, pehmeä ja paahdettu eilen! Tule maistamaan ☕",
    ),
    (
        "הקרמיקה החדשה שלנו הגיעה לחנות. בואו לראות את הקערות הירוקות לפני שייגמרו.",
        "הקרמיקה החדשה שלנו הגיעה לחנות! בואו לראות את הקערות הירוקות לפני שנגמרו.",
    ),
    # Something put in front or behind.
    (
        "The last ten moss bowls of this year are on the shelf. When they are gone they are gone.",
        "Last chance: the last ten moss bowls of this year are on the shelf. When they are gone "
        "they are gone.",
    ),
    (
        "We deliver in Kraków by bicycle, every day but Monday, before your coffee gets cold.",
        "We deliver in Kraków by bicycle, every day but Monday, before your coffee gets cold. "
        "Order by ten!",
    ),
    (
        "Class on Saturday: throw your first bowl. Clay, tea and apron included.",
        "Class on Saturday: throw your first bowl. Clay, tea and apron included. "
        "https://kiln.example/class #pottery",
    ),
    # Two sentences in the other order.
    (
        "Clay, tea and apron are included. Throw your first bowl with us on Saturday morning.",
        "Throw your first bowl with us on Saturday morning. Clay, tea and apron are included.",
    ),
    # A light rewording.
    (
        "Our rye bread bakes for nine hours. Come and smell it from seven on.",
        "Our rye bread bakes for nine whole hours. Come in and smell it, from seven on.",
    ),
    (
        "We deliver in Kraków by bicycle, every day but Monday, before your coffee gets cold.",
        "We deliver in Kraków by bike, each day but Monday, before your coffee gets cold.",
    ),
    # The same lines, other numbers.
    (
        "Only 3 places left in our pottery class on Saturday. Clay and tea included.",
        "Only 2 places left in our pottery class on Saturday. Clay and tea included.",
    ),
]

DIFFERENT = [
    # Short: one word is the news.
    ("New in: mugs", "New in: cups"),
    ("Open today until five", "Open today until six"),
    ("Good morning", "Good night"),
    ("Happy Monday!", "Happy Friday!"),
    ("Soup of the day: tomato", "Soup of the day: lentil"),
    ("Sold out 😭", "Sold in"),
    ("🎉", "🎈"),
    # One frame, other news in it.
    (
        "Soup of the day: tomato with basil and sour cream. From eleven, while it lasts.",
        "Soup of the day: yellow lentil with cumin and lime. From eleven, while it lasts.",
    ),
    (
        "Meet the maker: Ola throws our moss bowls and hums all day. #meetthemaker",
        "Meet the maker: Jan glazes the plates and never wears an apron. #meetthemaker",
    ),
    (
        "New on the blog: how we choose our clay https://kiln.example/blog/clay",
        "New on the blog: ten years of the winter fair https://kiln.example/blog/fair",
    ),
    (
        "Today's winner of the mug is @ania. Congratulations, we write to you!",
        "Today's special is plum cake with cream. Congratulations to whoever gets a slice!",
    ),
    (
        "Question of the week: tea or coffee in the morning? Tell us below.",
        "Question of the week: what did your first pot look like? Tell us below.",
    ),
    (
        "Zupa dnia: krem z pomidorów z bazylią. Od jedenastej, póki jest.",
        "Zupa dnia: żurek z jajkiem i białą kiełbasą. Od jedenastej, póki jest.",
    ),
    (
        "Lesson three of our free course is out: how to centre the clay. Watch it on the blog.",
        "Lesson four of our free course is out: how to pull the walls. Watch it on the blog.",
    ),
    (
        "This week in the shop: the green bowls, half a shelf of plates and one brave teapot.",
        "This week in the shop: twelve blue mugs, all of the vases and no teapots at all.",
    ),
    (
        "Workshop in May: throw your first bowl. Clay, tea, apron included. Book at kiln.example",
        "Workshop in June: glaze your own plate. Clay, tea, apron included. Book at kiln.example",
    ),
    # One subject, told anew.
    (
        "Our rye bread bakes for nine hours. Come and smell it from seven on.",
        "Nine hours in the oven: that is what our rye takes. The first loaves are out at seven.",
    ),
    (
        "Mother's Day is on Sunday. Order your bouquet by Friday and we bring it to her door.",
        "Have you thought of your mother yet? We bind bouquets until Friday night and ride them "
        "over on Sunday.",
    ),
    (
        "The moss bowls are out of the kiln.",
        "A kiln full of moss bowls, and only one has a crack. See them in the shop from noon.",
    ),
    (
        "Nasz chleb żytni piecze się dziewięć godzin. Wpadnijcie po siódmej, póki ciepły.",
        "Dziewięć godzin w piecu i ani minuty krócej, taki jest nasz żytni. Pierwszy o siódmej.",
    ),
    # One boilerplate under other news.
    (
        "The winter glaze is here, a blue like ice on the Vistula. Order at kiln.example, we "
        "deliver in Kraków by bicycle.",
        "Our plates survive the dishwasher, we tried it four hundred times. Order at "
        "kiln.example, we deliver in Kraków by bicycle.",
    ),
    (
        "Order at kiln.example, we deliver in Kraków by bicycle.",
        "The winter glaze is here, a blue like ice on the Vistula. Ola mixed it for two years. "
        "Order at kiln.example, we deliver in Kraków by bicycle.",
    ),
    (
        "Rainy day, warm oven. #bread #krakow #bakery #sourdough",
        "The new oven arrived in four parts. #bread #krakow #bakery #sourdough",
    ),
    # One text, other places to go.
    (
        "Read it here: https://kiln.example/blog/clay-and-water-and-patience",
        "Read it here: https://kiln.example/blog/ten-years-of-the-winter-fair",
    ),
    # Nothing in common.
    (
        "We close at three on Friday, the kiln gets its yearly sweep.",
        "Would you rather have your name on a mug or on a bowl?",
    ),
    (
        "הקרמיקה החדשה שלנו הגיעה לחנות. בואו לראות את הקערות הירוקות.",
        "ביום שישי אנחנו סוגרים מוקדם, שבת שלום לכולם ונתראה ביום ראשון.",
    ),
    ("", ""),
]
