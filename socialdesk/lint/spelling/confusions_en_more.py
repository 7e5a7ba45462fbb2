"""English words taken for one another, part two: words that sound or look alike.

Each line is ``typed > meant : context`` as `confusions.Confusion` reads it.
"""

# ruff: noqa: E501 - one context a line reads better than one broken in two

GROUPS = (
    (
        "alike",
        "The two words look or sound alike and mean different things.",
        """
        apart > a part : _ of (?:the|our|your|my|this|their|a|it|something|his|her|that|us|every)
        a part > apart : (?:fell|fall|falls|falling|tear|tore|takes?|took|taken|drift|miles|set) _ (?:[.]|from|after|in|at)
        loosing > losing : _
        loose > lose : (?:will|can|could|don't|didn't|never|would|might|i'll|you'll|gonna|must|may|should|won't|can't|not) _
        loose > lose : (?:to|you|we|they|i) _ (?:{det}|it|weight|money|time|you|me|us|them|customers|hope|faith|track|sleep)
        lose > loose : (?:came|come|comes|coming|broke|hung|got|too|a bit|very|is|was|hanging) _ (?:[.]|and|after|on|at|when)
        lose > loose : _ (?:ends|change|leaf|fitting|screws?)
        lead > led : (?:he|she|it|has|have|had|was|were|been|being|which) _ (?:us|me|to|the|by|him|her|them|a|our|my)
        effect > affect : (?:to|not|doesn't|didn't|don't|will|would|may|might|can|could|won't|can't|really|also) _ (?:{det}|it|me|us|you|how|them)
        affect > effect : (?:an|the|no|any|little|great|big|positive|negative|side|special|same|opposite|desired|what|takes?|took|in|into|have|had|has|lasting) _
        affects > effects : (?:side|special|positive|negative|sound|lasting|harmful|health|no|any) _
        except > accept : (?:don't|doesn't|didn't|to|will|would|cannot|can't|couldn't|longer|we|they|not|please) _ (?:credit|cards|cash|{det}|returns|responsibility|payment|checks|new|it|visa|paypal|walk)
        accept > except : (?:everyone|everything|anything|nothing|everybody|nobody|day|days|everywhere) _ (?:for|the|on|sundays?|mondays?|that|when|in|a|my|one)
        advise > advice : (?:some|any|good|great|free|bad|legal|medical|expert|helpful|sound|of|piece of|best|my|your|her|his|their|for|the) _
        advice > advise : (?:please|would|will|can|could|i|we|strongly|must) _ (?:you|us|me|against|that|if|on|him|them|everyone|how|all|when|to)
        past > passed : (?:i|we|he|she|they|has|have|had) _ (?:the|my|his|her|by|on|it|our|their|away|out|all|with|a)
        passed > past : (?:walk|walked|drive|drove|go|went|going|ran|run|half|straight|quarter|in the|over the|for the) _ [a-z]+
        quiet > quite : (?:is|was|are|were|it's|not|be|been|had|have|i'm) _ (?:a|an|good|{adj}|honestly|often|well|some|sure|right)
        quite > quiet : (?:peace and|nice and|very|so|too|really|keep|stay|calm and|be|a) _ (?:[.]|place|night|evening|room|corner|street|moment|area|neighborhood|and)
        quite > quiet : _ (?:corner|evening|neighborhood|street|hours) (?:[.]|in|at|where|with|and)
        weather > whether : (?:know|sure|wonder|wondering|decide|matter|tell|ask|asked|unsure|question|see|check|on|discuss) _ (?:{subj}|the|or|to|your|my|it's|you're)
        weather > whether : [.] _ (?:you|we|they|he|she|it's|or|you're|your|it is)
        weather > whether : (?!the|this|what|when|[a-z]+y |good|bad|nice|hot|cold|warm)[a-z]+ _ (?:you|we|they|he|she|i)
        weather > whether : _ or not
        whether > weather : (?:the|this|bad|good|nice|hot|cold|warm|rainy|sunny|lovely|beautiful|great|winter|summer) _ (?:[.]|is|was|has|forecast|in|today|we|and|for|permitting)
        chose > choose : (?:to|can|could|will|would|you'll|please|cannot|can't|don't|didn't|you|may|should|did you|do you) _ (?:from|between|your|{det}|one|to|what|which|wisely|how)
        choose > chose : (?:finally|last year we|last week we|last time we|last year i|last time i|yesterday we) _
        hear > here : (?:is|are|was|were|been|finally|almost|already|also|expire|customer|shopping) _ (?:[.]|for)
        hear > here : (?:come|came|right|been|over|live|work|eat|shop|from|stay|i'm|we're|stop|going|back|good|up) _ (?:[.]|for|and|again|since|in|at|today|every)
        here > hear : (?:to|can|could|can't|will|did you|let's|don't) _ (?:from|about|that|what|your|the|more|it|back|how|music)
        no > know : (?:i|you|we|they|don't|didn't|to|let us|let me) _ (?:how|what|where|if|why|who|when|the owner|it is|about|of a|exactly)
        know > no : (?:there is|there are|there was|there were|there's|have|has|had|with|makes?) _ (?:[a-z]+)
        now > know : (?:don't|didn't|doesn't|let us|let me|want to) _ (?:how|what|if|where|that|why|when|who|about|the|it)
        by > buy : (?:to|can|could|should|rather|wanna|gonna|please|will) _ (?:it|one|two|a|some|any|your|these|them|online|tickets|gifts|more|anything|another|my|from|this)
        buy > by : (?:made|written|designed|owned|stop|dropped|drop|stopped|came|painted|powered|loved|baked|created|curated|hosted|sponsored|swing|step) _
        exited > excited : (?:so|very|really|super|we're|i'm|too|get|getting|be|more|beyond|feeling|are|am) _ (?:[.]|to|about|for|that|and)
        desert > dessert : (?:for|free|delicious|chocolate|yummy|their) _ (?:[.]|after|menu|was|is|and|with|but)
        desert > dessert : _ (?:menu|wine|table|spoons?|buffet|bar|recipes?|after)
        desert > dessert : (?:the|our|my|a) _ (?:was|is|of the day|were) [a-z]+
        deserts > desserts : (?:their|delicious|our|homemade|amazing|great|of|and|free|yummy|the best) _ (?:[.]|are|were|and|menu|too)
        dessert > desert : _ (?:island|storm)
        peak > peek : (?:sneak|quick|little|take a|have a) _
        peak > peek : a _ (?:at|inside|into|behind)
        peaked > piqued : _ (?:my|your|our|his|her|their) (?:interest|curiosity)
        peeked > piqued : _ (?:my|your|our|his|her|their) (?:interest|curiosity)
        principle > principal : (?:school|vice|assistant|high school) _
        principle > principal : _ of (?:the|a|our|my) school
        principal > principle : in _ [.]
        suppose > supposed : (?:is|are|was|were|i'm|be|am|it's|not|you're|we're|wasn't|isn't) _ to
        use > used : (?<!did |didn't |not )(?:i|we|they|he|she) _ to (?:be|have|go|work|live|come|love|like|think|get|eat|take|buy)
        worse > worst : (?:the|my|our|absolute) _ (?:experience|service|place|food|customer|company|part|ever|meal|pizza|hotel|restaurant|thing|day|people|store|of)
        worst > worse : (?:much|even|getting|got|gets|far|way) _
        worst > worse : _ than
        everyday > every day : (?!for|the|an|our|your|and|to)[a-z]+ _ [.]
        breath > breathe : (?:to|can|can't|could|couldn't|cannot) _ (?:[.]|in|again|out|easy|through|and|fresh)
        breathe > breath : (?:deep|a|my|take a|out of) _
        defiantly > definitely : (?:will|would|most|is|are|should|i|we|you) _
        defiantly > definitely : _ (?:be|recommend|go|come|worth|a|the|going|not|coming|will|back|try|one|recommend)
        bare > bear : _ with (?:us|me)
        costumer > customer : _ (?:service|support|care|satisfaction)
        costumers > customers : (?:our|dear|loyal|happy|the|valued|new|other|their|many|most) _
        costumer > customer : (?:loyal|happy|valued|regular|good|every|new|long time) _
        manger > manager : (?:the|store|general|our|sales|office|project|shop|assistant|my|property) _
        form > from : (?:years|far|away|back|came|come|coming|made|different|message|email|call|fresh|hear|heard|bought|steps|get|got) _ (?:{det}|us|you|them|here|home)
        aloud > allowed : (?:not|are|is|were|was|isn't|aren't|wasn't|weren't|no one) _ (?:to|in|[.]|on|here|at|inside)
        are > our ? : (?:in|of|at|with|from|for|on|to|visit|love|try|join) _ (?:shop|store|new|customers?|website|team|products?|summer|menu|family|newsletter|best|favou?rite|friends)
        an > and ? : [a-z]+ _ (?:the|then|we|they|he|she|you|it|is|was|my|our|their)
        off > of : (?:because|instead|lots|kind|sort|full|couple|proud|bunch|plenty|rest|number|variety|most|tired) _ (?:{det}|all|them|us|you|it|people|fun|our)
        new > knew : (?:i|we|never|he|she|they|you|who) _ (?:that|it|what|how|about|exactly|where|who|we|i|you)
        threw > through : (?:way|go|going|went|come|walk|look|right|get|halfway|got) _ (?:the|our|my|it|this|all)
        though > thought : (?:[.]|and|never|always|but) (?:i|we|he|she) _ (?:it|that|the|we|i|you|this|about|they)
        though > through : (?:go|going|went|walk|come|halfway|look|looking|way) _ (?:the|our|my|it|all)
        thing > think : (?:i|we|don't|didn't|you|they) _ (?:it|that|the|you|we|i|so|this|they|he|she|it's)
        sell > sale : (?:for|on|big|summer|yard|garage) _ (?:[.]|now|today|this|at|in|and|until)
        sale > sell : (?:to|we|they|you|who|and|they also) _ (?:our|my|it|them|everything|their|these|all|their)
        brake > break : (?:lunch|coffee|spring|take a|winter|short|a) _
        break > brake : _ (?:pads?|fluid|fluids|lights?)
        meat > meet : (?:[.]|to|come) _ (?:the|our|your|us|me|new|my|at)
        waist > waste : _ of (?:time|money|space)
        hole > whole : (?:the|my|our|this|a) _ (?:time|team|thing|family|day|week|menu|place|experience|process|house|lot|world|new)
        peace > piece : (?:a|one|every|each|this) _ of (?!mind)[a-z]+
        piece > peace : (?<!a )_ of mind
        dose > does : (?:it|he|she|this|that|also|what|how|where|[.]) _ (?:not|it|the|this|anyone|anybody|he|she)
        sense > since : (?:ever|long) _ (?:the|we|i|my|then|it)
        since > sense : (?:makes?|made|making|no|any|more|perfect) _ [.]
        women > woman : (?:a|this|one|every|another) _ (?:[.]|who|is|was|in|and|at|of|behind|with|named|on|owned)
        woman > women : (?:these|those|many|two|three|several|all) _ (?:[.]|who|are|were|in|and|at|of|behind|with)
        where > were : (?:we|they|you|there|things|rooms|people|prices|staff|employees) _ (?:[a-z]+ed|not|so|very|able|given|told|{adj}|no|both|all)
        were > where : (?:know|place|town|this is|that's|see|remember|everywhere|wonder) _ (?:you|we|i|they|he|she|to)
        stationary > stationery : (?:new|pretty|beautiful|office|wedding|some|cute|of|and|our) _ (?:[.]|set|sets|shop|store|is|and|lovers|collection)
        your's > yours : _
        her's > hers : _
        our's > ours : _
        their's > theirs : _
        filled > felt ? : (?:i|we) _ like
        herd > heard : (?:i|we|i've|have|never|you|we've|ever|just) _ (?:[.]|the|of|that|about|it|from|you|a|from)
        allot > a lot : (?:[.]|is|means|have|had|helped|charge|cost|like|has|and|thanks|there's|us|me) _
        then > them : (?:of|with|for|to|from|about) _ [.]
        of coarse > of course : _
        sight > site : web _
        bored > board : on _ [.]
        roll > role : _ models?
        sole > soul : _ (?:mate|food)
        wonder > wander ? : _ (?:around|through|the streets)
        right > write : (?:please|to|will) _ (?:a review|us a|me a|to us|back to|a letter|about)
        pour > poor : _ (?:service|quality|customer|management|attitude|communication)
        great > greet ? : (?:to|will) _ (?:you|us|customers|guests)
        vary > very : (?:is|was|are|were|it's|not|a|been) _ {adj}
        led > lead : (?:to|will|can|could|would|might|may|should) _ (?:to|the|us|a|you)
        it's self > itself : _
        may be > maybe : [.] _ (?:you|we|it|i|the|they|it's|that's|next|some)
        maybe > may be : (?:it|this|that|which|they|you|we|there) _ (?:a|the|able|interested|possible|used|required|some|more|needed|wondering)
        payed > paid : _
        weared > wore : _
        """,
    ),
)
