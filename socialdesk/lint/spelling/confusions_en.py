"""English words taken for one another, part one: apostrophes, and the little words.

Each line is ``typed > meant : context`` as `confusions.Confusion` reads it.
"""

# ruff: noqa: E501 - one context a line reads better than one broken in two

SETS = {
    "det": "(?:a|an|the|my|your|our|his|her|their|this|that|these|those|any|some|every|each)",
    "subj": "(?:i|you|we|they|he|she|it|there|this|that|people|someone|everyone|everybody)",
    "adj": (
        "(?:amazing|awesome|awful|bad|beautiful|big|bitter|boring|bright|busy|cheap|cold|crowded"
        "|cute|dangerous|dark|delicious|different|difficult|dirty|disappointed|easy|excellent"
        "|excited|expensive|fantastic|friendly|fun|funny|good|great|greasy|happy|hard|heavy|helpful"
        "|high|honest|hot|important|impressed|large|late|loud|lovely|lucky|nice|noisy|old|perfect"
        "|pleased|polite|popular|pricey|professional|proud|rude|sad|salty|short|small|soft|spicy"
        "|strong|sweet|tall|thick|tight|tired|unfriendly|weak|weird|wonderful|wrong|young)"
    ),
    "thing": (
        "(?:address|appointment|baby|bag|birthday|blog|body|books?|boss|business|cards?|car|cats?"
        "|child|children|choices?|coffee|collection|computer|community|customers?|customer|dad"
        "|daughter|day|dinner|dogs?|email|employees|experience|eyes|faces?|family|father|favorite"
        "|favourite|feedback|feet|food|friends?|garden|hair|hands|head|heart|hearts|holiday|hotel"
        "|hours|house|husband|idea|job|kids?|kitchen|lives|location|management|manager|meal|menu"
        "|minds?|mom|money|mother|mum|name|neighborhood|newsletter|office|opinion|orders?|own|owner"
        "|parents|party|patience|pets?|phone|pizza|post|prices?|products?|profile|promises?"
        "|purchase|reputation|reservation|restaurant|reviews?|room|rooms|sales?|sandwiches|school"
        "|service|services|shop|shirts?|shoes|size|skin|son|staff|store|stuff|support|table|taste"
        "|teacher|team|teeth|thoughts|tickets?|trip|truck|vehicle|visit|voice|website|wedding|wife"
        "|work|yard)"
    ),
    "verb": (
        "(?:add|answer|ask|be|bake|book|bring|build|buy|call|celebrate|change|choose|come|cook"
        "|create|deal|deliver|do|drink|drive|eat|enjoy|explain|feel|find|fix|get|give|go|happen"
        "|have|hear|help|join|keep|know|learn|leave|make|meet|offer|order|pay|pick|play|provide|read"
        "|receive|recommend|return|run|save|say|see|sell|send|serve|share|show|sit|speak|spend"
        "|start|stay|stop|take|talk|taste|tell|think|try|understand|use|visit|wait|wear|win|work"
        "|write)"
    ),
}

GROUPS = (
    (
        "its",
        "“It’s” is short for “it is” or “it has”; “its” says what belongs to it.",
        """
        its > it's : _ (?:a|an|the|not|been|because|going|gonna|getting|called|raining|snowing)
        its > it's : _ (?:really|always|never|just|also|too|so|okay|ok|hard to|easy to|worth|why)
        its > it's : _ very {adj} (?:[.]|and|but|to|for|here|when|that)
        its > it's : _ (?:only|still|already|all) (?:a|an|the|about|been|been|in|on|good|gone)
        its > it's : _ {adj} (?:[.]|to|that|for|here|when|if|and|but|how|because)
        its > it's : _ (?:time|nice|great|good) (?:to|for|that|how)
        its > it's : [.] _ (?:here|back|official|finally|friday|monday|my|our|your|happening|that)
        its > it's : _ (?:that|what|where|how|who|like) (?:i|we|you|they|he|she|time|simple|easy|a)
        its > it's ? : (?:think|know|hope|say|says|said|but|if|when|because|sure|guess) _ {adj}
        it's > its : _ own
        it's > its : (?:of|in|for|with|on|by|from|at|under|into|about) _ {thing}
        it's > its : (?:lost|lose|has|had|wagged|changed|keeps?|kept|earned|lives up to) _ {thing}
        it's > its : (?:lost|wagged|changed|wagging|closed?|opened|raised|despite|given) _ [a-z]{{4,}}
        it's > its ? : (?:of|with|by|under|into|despite) _ [a-z]{{3,}}(?<!ing|ed|the|not|been|just|very)
        """,
    ),
    (
        "your",
        "“You’re” is short for “you are”; “your” says what belongs to you.",
        """
        your > you're : _ (?:going|gonna|not|always|never|the|an|so|too|kidding|joking|wondering)
        your > you're : _ a (?!game|list|level|team|to|and|side)[a-z]+
        your > you're : _ welcome (?:[.]|to|here|any|at|back|and|for|anytime)
        your > you're : _ (?:invited|ready|sure|unsure|lucky|hungry|able|unable|interested|allowed)
        your > you're : _ (?:in for|in luck|in the|at the|on the|still|really|very|probably) [a-z]+
        your > you're : _ looking (?:for|to|at|good|great)
        your > you're : (?:if|when|that|because|think|hope|know|where|once|whether|since) _ {adj} [.]
        your > you're : (?:if|when|that|because|think|whether|while|since) _ (?:open|closed|here|in|on)
        your > you're : [.] _ {adj} [.]
        you're > your : _ own
        you're > your : (?:of|for|with|in|on|from|at|by|to|about|and|all|up) _ {thing}
        you're > your : _ (?!family|friends?|kids?|children|parents|staff|business|boss|work|customers?|home){thing}
        you're > your : (?:of|for|with|improve|received|appreciate|use|need|value) _ [a-z]+(?<!ing|ed)
        you're > your : (?:get|pick|love|place|bring|leave|check|enjoy|send|take|make|what's) _ {thing}
        thank your > thank you : _ (?:for|so|to|all|very)
        you > your ? : (?:for|of|with|on|about|all) _ (?:patience|website|feedback|cooperation|staff)
        your self > yourself : (?:treat|help|do|make|give|for|by|be|see|ask|get|to|of) _
        """,
    ),
    (
        "their",
        "“Their” says whose, “there” says where, “they’re” is short for “they are”.",
        """
        there > they're : _ (?:very|really|super|so|extremely|always|never|not) (?:{adj}|[a-z]+ing)
        there > they're : _ (?:going|gonna|trying|looking|getting|doing|making) (?:to|for|a|the)
        there > they're : (?:[.]|because|but|and|if|that|think|say) _ {adj} [.]
        there > they're : (?:because|but|and|think|say) _ the (?:best|worst|only|most)
        there > their : _ own
        there > their : (?:on|of|with|for|at|all|by|from|about|love|loved|like|had|keep|kept) _ {thing}
        there > their : [.] _ {thing} (?:is|are|was|were|has|have|will|tastes?|needs?)
        there > their : (?:do|did|does|doing|take|took|know|knows|change|changed|give|gave) _ {thing}
        their > there : _ (?:is|are|was|were|will be|isn't|aren't|wasn't|weren't|has been|have been)
        their > there : _ (?:should|must|would|might|could|may) (?:be|have|not)
        their > there : (?:is|are|was|isn't|aren't) _ (?:any|anything|anyone|something|a|an|enough|more)
        their > there : (?:over|out|up|down|back|go|going|been|went|get|got|eat|ate|stay|live) _ [.]
        their > they're : _ (?:a|an|the|going|gonna|not|always|never|so|trying) [a-z]+
        their > they're : _ (?:really|very|also|just|still|super|both) (?:{adj}|[a-z]+ing|a|the) [.]
        they're > their : _ own
        they're > their : (?:of|with|for|in|on|at|all|by|from|to|about|love|and|had|keep|do) _ {thing}
        they're > there ? : (?:over|out|up|down|back|go|went|get|got) _ [.]
        whose > who's : _ (?:the|a|an|going|coming|been|not|got|ready|hungry|excited|joining|with|up)
        who's > whose : _ (?:idea|fault|turn|job|name|car|house|jacket|son|daughter|coat|birthday|work)
        who's > whose : (?:someone|anyone|people|a man|a woman|friend|customer|person) _ {thing}
        """,
    ),
    (
        "apostrophe",
        "Without the apostrophe it is another word.",
        """
        cant > can't : _
        wont > won't : (?<!is |was |as |his |her |my |their |its |our |your )_
        ill > I'll : (?:[.]|and|so|but|think|hope|maybe|then) _ (?:be|have|get|try|see|do|definitely|call)
        ill > I'll : (?:[.]|and|so|but|think|hope) _ (?:never|always|send|let|make|give|keep|go|take|come)
        id > I'd : (?:[.]|and|but|so|think|where|thing) _ (?:like|love|recommend|rather|suggest|say|give)
        id > I'd : (?:[.]|and|but|so|think) _ (?:have|be|definitely|highly|never|go|also|definitely)
        well > we'll : [.] _ (?:be|see|send|ship|keep|let|bring|have) (?:you|a|the|your|back|open|here|it|there)
        were > we're : [.] _ (?:open|hiring|closed|excited|proud|thrilled|moving|celebrating|giving) [^?]*$
        were > we're : [.] _ (?:going|looking|happy|back|still|here|so|not|having|launching) [^?]*$
        wed > we'd : (?:[.]|and|but|so) _ (?:like|love|be|have|appreciate)
        lets > let's : (?:[.]|and|so|ok|okay|now|but|then|please) _ (?:{verb}|all|not|face|hope|dance|say)
        hell > he'll : (?:[.]|and|think|sure) _ (?:be|have|get|take|make|see|tell|give|let)
        shell > she'll : (?:[.]|and|think|sure) _ (?:be|have|get|take|make|see|tell|give|let)
        husbands > husband's : (?:my|her|your|the) _ {thing}
        wifes > wife's : (?:my|his|your|the) _
        moms > mom's : (?:my|her|his|your|our) _ {thing}
        mums > mum's : (?:my|her|his|your|our) _ {thing}
        dads > dad's : (?:my|her|his|your|our) _ {thing}
        mothers > mother's : (?:my|her|his|your|our|the) _ {thing}
        fathers > father's : (?:my|her|his|your|our|the) _ {thing}
        sons > son's : (?:my|her|his|your|our) _ {thing}
        daughters > daughter's : (?:my|her|his|your|our) _ {thing}
        brothers > brother's : (?:my|her|his|your|our) _ {thing}
        sisters > sister's : (?:my|her|his|your|our) _ {thing}
        friends > friend's : (?:my|her|his|a) _ {thing}
        boyfriends > boyfriend's : (?:my|her|his|your) _ {thing}
        girlfriends > girlfriend's : (?:my|her|his|your) _ {thing}
        owners > owner's ? : (?:the|their|its) _ (?:wife|husband|son|daughter|mother|father|name)
        companys > company's : _
        todays > today's : _
        tomorrows > tomorrow's : _
        yesterdays > yesterday's : _
        everyones > everyone's : _
        someones > someone's : _
        anyones > anyone's : _
        womens > women's : _
        mens > men's : _
        childrens > children's : _
        """,
    ),
    (
        "to",
        "“Too” means “more than enough” or “also”; “to” goes with a verb or a place.",
        """
        to > too : (?:way|far|much|bit|little|is|are|was|were|it's|be|been|not|seems?|got|all) _ {adj}(?! (?:people|customers|friends))
        to > too : _ (?:much|many) (?:[.]|for|to|of|money|time|food|people|cake|salt|work|trouble|noise)
        to > too : (?:had|have|has|take|took|takes|charge|charged|paid|pay|cost|costs|not|way) _ (?:much|many|little|few|long)
        to > too : (?:and|but|is|was|are) _ (?:expensive|late|early|busy|small|big|loud|slow|cold|hot|far)
        to > too : _ {adj} (?:to|for) (?:{verb}|me|us|my|it|what|the)
        too > to : (?:want|wants|wanted|need|needs|needed|going|have|has|had|able|try|trying|how|like|used|hope|love|ready|happy|happened) _ {verb}
        too > to : (?!{subj}|me )[a-z]+ _ (?:{verb}|the|my|our|us|him|her|them) (?!.*[?]$)
        too > to : (?:need|had|have|hard|easy|difficult|possible|necessary|forward|volunteered|agreed|refused|remember) _ (?!much|many|good|bad)[a-z]+
        too > to : (?:go|going|went|came|come|back|next|close|according|due|welcome|thanks) _ (?:the|my|your|our|their|his|her|a|this|that|all)
        """,
    ),
    (
        "than",
        "“Than” compares; “then” says when, or what follows.",
        """
        then > than : (?:more|less|fewer|better|worse|rather|bigger|smaller|larger|cheaper|faster|slower) _ (?!you|we|i|they|he|she|come|go|again)[a-z]+
        then > than : (?:longer|shorter|higher|lower|older|younger|nicer|easier|harder|earlier|greater|stronger|healthier|happier|friendlier|busier|cleaner|fresher|quicker) _ [a-z]+
        then > than : (?:more|less|fewer|better|worse) [a-z]+ _ (?:the|a|an|what|any|ever|my|most|expected|usual|just|i|you|we|they|it|other|others)
        then > than : (?:better|worse|more|less|rather|bigger|cheaper|longer) _ (?:you|we|i|they|he|she) (?:thought|expected|think|expect|remember|ever|had|did|imagined|could|can)
        then > than : (?:no other|other|sooner|different) _ (?:the|a|my|that|this|what)
        then > than : (?:are|is|was|were|look|looks|feel|feels|much|even|far) [a-z]{{4,}}er _ [a-z]+
        then > than : better late _ never
        than > then : (?:and|since|until|till|back|by|but|just|even|so) _ (?:{subj}|the|my|our|some|[a-z]+ed|forgot|went|came|go|come|add|again|take|told|said|had|gave|left|[.])
        than > then ? : [.] _ (?:we|i|you|they|he|she|it|come|go|the|just|add)
        """,
    ),
    (
        "have",
        "It sounds like “of”, but it is “have”.",
        """
        of > have : (?:should|could|would|must|might|shouldn't|couldn't|wouldn't|may) _ (?!course)[a-z]+
        of > have ? : (?:should|could|would|must|might) (?:not|never|also|at least) _ [a-z]+
        """,
    ),
)
