"""Statements on studies, reports, polls, weather, illness, and where each is on record."""

from __future__ import annotations

from quizgen.questions.records.sort import Sort, sort

FINDINGS: tuple[Sort, ...] = (
    sort(
        "study",
        r"\b(?:study|researchers|scientists|team|biologists?|archaeologists|ecologists|astronomers|experiments?|authors"
        r"|trial|paper)\b(?: [\w’'(),-]+){0,8}? (?:found|finds|showed|shows|recorded|sequenced|analysed"
        r"|analyzed|measured"
        r"|tested|collected|tracked|compared|counted|placed|played|examined|studied|followed|discovered|identified"
        r"|reported|report|monitored|fitted|sampled|dated)\b"
        r"|\baccording to (?:\w+ ){0,2}(?:research|study)\b",
        article=r"\bpublished(?: \w+){0,3} (?:in|by)\b|\bjournal\b|\bpeer[- ]review",
        unless=r"\b(?:police|audit\w*|inquiry|survey by|poll|court|council|football|cricket)\b",
        reports=True,
        record=(
            "The scientific paper with its methods and results",
            "there the researchers show what they did, so that others can test it.",
        ),
        tempting=(
            "The plan with which the researchers began",
            "A plan tells what they wanted to find out, and not what they found.",
        ),
        others=(
            ("An advertisement that mentions the research", "An advertisement takes from research what helps to sell."),
            ("A popular video by somebody who read of it", "It only passes on, in short, what others have written."),
            ("A reader’s comment that this has long been known", "A reader’s own experience is no test of a finding."),
            ("A headline about it on another website", "A headline has no room for how sure it is, and why."),
        ),
    ),
    sort(
        "report",
        r"\b(?:audit|auditors?|auditor[- ]general|inquiry|inspectors|ombudsman|investigators|(?:the|a|an|its|their)"
        r" (?:[\d\w-]+ ){0,3}report|review)\b(?: [\w’'(),-]+){0,5}? (?:found|finds|concluded|concludes|says"
        r"|said|puts|put"
        r"|states|stated|identified|listed|lists|criticised|recommends|recommended|blamed|blames)\b",
        ahead=True,
        article=r"\b(?:audit|report|review)\b(?:\W+\w+){0,14}?\W+(?:published|released|tabled|pages?|issued"
        r"|presented)\b"
        r"|\b(?:published|released|tabled|\d+-page|issued|presented)\b(?:\W+\w+){0,5}?\W+(?:audit|report|review)\b",
        unless=r"\b(?:researchers|study|journal|news reports?|police report|court|media reports?|newspaper|poll"
        r"|(?:similar|earlier|previous) (?:audit|report|review|inquiry))\b",
        reports=True,
        record=(
            "The full report with the facts it rests on",
            "only the whole report shows what was found, how, and how sure it is.",
        ),
        tempting=(
            "A press release by those who were examined",
            "Whoever is examined likes to show the better side.",
        ),
        others=(
            ("A post that quotes one line of the report", "One line without the rest can mislead."),
            ("An article on what the report might say", "A guess made before cannot show what was found."),
            ("A campaign leaflet that uses the report", "A campaign picks out what helps it."),
            ("A popular video that sums up the report", "A summary leaves out how things were found."),
        ),
    ),
    sort(
        "poll",
        r"\b(?:poll|survey)\b|\b(?:respondents|of those (?:asked|surveyed|polled|questioned))\b",
        beside=r"(?=.*\b(?:poll|survey|respondents|asked|surveyed|polled|questioned)\b).*"
        r"(?:\d ?%|per ?cent|in (?:ten|10)|thirds?|half)",
        unless=r"\b(?:election|bird|seabed|damage|building|structural|wildlife|land)\b",
        reports=True,
        record=(
            "The poll’s tables with the questions asked",
            "they show who was asked, how many, and in which words.",
        ),
        tempting=(
            "An earlier poll on a question much like it",
            "At another time, and in other words, people may answer otherwise.",
        ),
        others=(
            ("A leaflet that prints one figure of the poll", "One figure without the question can mislead."),
            ("A radio show that lets its listeners vote", "Only those who want to take part are counted there."),
            ("A reader’s comment that all her friends agree", "Friends often think alike, and are few."),
        ),
    ),
    sort(
        "figures",
        r"\b(?:official |customs |government |department |council |police |ministry |new |latest "
        r"|agency )(?:figures|data"
        r"|statistics)\b(?: [\w’'(),-]+){0,4}? (?:show|showed|suggest|put)\b"
        r"|\baccording to (?:\w+ ){0,2}(?:figures|data"
        r"|statistics)\b|, (?:\w+ ){0,3}(?:figures|data|statistics) (?:show|showed)\b"
        r"|, (?:the|its) (?:[\w.-]+ ){0,5}(?:agency|ministry|department|authority|commission|institute|office"
        r"|service) said(?: (?:on )?(?:\w+day|(?:last|this) week))?\.?$",
        beside=r"\b(?:figures|data|statistics)\b.*(?:\d|\bhalf\b|third|quarter|million)|(?:\d|half|third"
        r"|quarter|million).*"
        r"\b(?:figures|data|statistics)\b|\d ?(?:%|per ?cent|pct)|\b(?:since the (?:start|beginning)|so far this"
        r"|compared with|(?:a|one) year earlier|the number of)\b",
        unless=r"\b(?:inflation|unemployment|gdp|poll|survey|tracking|study|researchers|shares|election)\b",
        reports=True,
        record=(
            "The published figures of those who did the counting",
            "they show what was counted, by whom and in what time.",
        ),
        tempting=(
            "A forecast made before the figures came out",
            "A forecast tells what was expected, and not what was counted.",
        ),
        others=(
            ("A politician’s speech that uses one of them", "A speech picks out the figure that suits the speaker."),
            ("A chart without a source in a popular post", "Where no source is given, nobody can check."),
            ("One person’s own experience of the matter", "One case does not show how things are for many."),
            ("An advertisement that makes use of them", "An advertisement picks what helps to sell."),
        ),
    ),
    sort(
        "earthquake",
        r"\bmagnitude\b",
        beside=r"(?=.*\b(?:quake|earthquake|tremor|aftershocks?)\b).*\d",
        reports=True,
        record=(
            "The readings of an earthquake service",
            "its instruments record when, where and how strongly the ground shook.",
        ),
        tempting=(
            "A map of places where earthquakes are likely",
            "Such a map tells what may come, and not what happened.",
        ),
        others=(
            ("A post by somebody who felt the ground shake", "What somebody felt gives no exact strength."),
            ("A film about a great earthquake", "A film is made to thrill, and tells of something else."),
            ("A list of the worst earthquakes of the past", "Earlier earthquakes show nothing of this one."),
        ),
    ),
    sort(
        "weather",
        r"\b(?:\d[\d.,]* ?(?:mm|cm|millimet\w+|centimet\w+|inch(?:es)?) of (?:rain\w*|snow\w*)"
        r"|temperatures?\b(?: \w+){0,5}?"
        r" (?:reached|hit|fell|rose|climbed|topped|dropped)|(?:winds?|gusts)\b(?: \w+){0,4}? (?:reached|of|gusted))\b",
        beside=r"\d",
        unless=r"\b(?:water|sea|inlet|oven|laboratory|greenhouse|tank|body|kiln|global|earthquake)\b",
        reports=True,
        record=(
            "The measurements of the weather service",
            "its instruments measured what the weather was that day.",
        ),
        tempting=(
            "The forecast given on the day before",
            "A forecast tells what was expected, and not what came.",
        ),
        others=(
            (
                "A holiday brochure about the area’s climate",
                "A brochure tells what is usual, and wants visitors to come.",
            ),
            ("A visitor’s photo of the sky on that day", "A photo shows no exact figure."),
            ("A post by somebody who recalls worse storms", "Memories of other days show nothing of this one."),
        ),
    ),
    sort(
        "illness",
        r"\b(?:cases|infections)\b",
        beside=r"(?=.*\b(?:measles|cholera|dengue|malaria|flu|influenza|disease|virus|outbreak|infections?"
        r"|legionnaires\w*"
        r"|mumps|whooping cough|salmonella)\b).*(?:\d|confirmed|reported|recorded)",
        unless=r"\b(?:court|study|researchers|trial|in both cases|in some cases)\b",
        reports=True,
        record=(
            "The case numbers of the health authority",
            "doctors have to report such cases there, and it counts them.",
        ),
        tempting=(
            "A forecast of how far the illness may spread",
            "A forecast tells what may come, and not what was counted.",
        ),
        others=(
            ("One patient’s account of being ill", "One patient cannot know how many are ill."),
            ("An advertisement for a test or a medicine", "Whoever sells a medicine gains from people’s fears."),
            ("A popular post that tells of a friend’s illness", "A post about a friend cannot show how many are ill."),
        ),
    ),
    sort(
        "inspection",
        r"\b(?:rated|judged|graded)\b",
        beside=r"\b(?:ofsted|inspectors?|inspection|care quality commission)\b",
        ahead=True,
        record=("The inspectors’ own published report", "there the inspectors give their mark and their reasons."),
        tempting=(
            "The brochure of the place that was inspected",
            "A brochure shows a place as it wants to be seen.",
        ),
        others=(
            ("An online review with five stars", "A review is one person’s view, and no inspection."),
            ("A speech by the head of the place", "The head has reason to speak well of the place."),
            ("A neighbour’s letter about the place", "A neighbour has not seen what inspectors see."),
        ),
    ),
    sort(
        "recall",
        r"\brecall(?:ed|ing)? (?:of )?(?:about |some |around |more than |nearly )?(?:[\d,]+|all|its|\w+ batch(?:es)?)\b"
        r"|\b(?:is|are|was|were) being recalled\b|\b(?:has|have|was|were) recalled\b",
        beside=r"\b(?:food|products?|cars?|vehicles|packs?|jars|cans|bottles|batch(?:es)?|models?|toys?"
        r"|customers|units)\b",
        reports=True,
        record=("The safety authority’s list of recalls", "the authority lists what is called back, and why."),
        tempting=(
            "The label on the packet or in the handbook",
            "It was printed before anybody knew of the fault.",
        ),
        others=(
            ("The maker’s advertisement for the product", "An advertisement does not speak of faults."),
            ("A shopper’s post about what she threw away", "One shopper’s post does not show what is called back."),
            ("A rumour in a group chat", "Nobody stands behind a rumour."),
        ),
    ),
    sort(
        "documents",
        r"\b(?:documents|records|e-?mails|files)\b(?: [\w’'(),-]+){0,3}? (?:show|showed|reveal|revealed)\b"
        r"|\baccording to (?:\w+ ){0,2}(?:documents|records|e-?mails|files)\b",
        beside=r"\b(?:documents|records|e-?mails|files)\b",
        unless=r"\b(?:court|medical|study|researchers|fossil|census|world records?|shares|seen by|obtained by"
        r"|internal|leaked|union|spokes\w+)\b",
        reports=True,
        ahead=True,
        record=(
            "The papers themselves, read from end to end",
            "whoever reads all of them sees what they say, and what they leave open.",
        ),
        tempting=(
            "A statement by those whom the papers concern",
            "Those whom they concern will tell what suits them.",
        ),
        others=(
            ("A post with one line from the papers", "One line without the rest can mislead."),
            ("A campaigner’s speech about the papers", "A campaigner picks out what helps the campaign."),
            ("A rumour of what may be hidden in them", "Nobody stands behind a rumour."),
        ),
    ),
    sort(
        "water level",
        r"\b(?:reservoirs?|dams?|rivers?|lakes?)\b(?: [\w’'(),-]+){0,6}? (?:dropped|fell|fallen|rose|risen"
        r"|stood|stands|reached"
        r"|is|are|was|were) (?:\w+ ){0,3}?\d",
        beside=r"\d ?(?:%|per ?cent|m\b|met\w+|feet)",
        unless=r"\b(?:rain\w*|long|wide|away|study|species|fish)\b",
        reports=True,
        ahead=True,
        record=(
            "The measurements of the water authority",
            "it measures how much water there is, and keeps the figures.",
        ),
        tempting=(
            "A plan of how the water is to be shared",
            "A plan tells what should be done, and not how much water there is.",
        ),
        others=(
            ("A visitor’s photo of the shore", "A photo gives no exact figure."),
            ("A hotel’s brochure about the lake or river", "A brochure shows the place at its best."),
            ("An old neighbour’s memory of drier years", "Memories of other years do not show how it is now."),
        ),
    ),
    sort(
        "burnt land",
        r"\b(?:burn(?:ed|t)|destroyed|blackened|scorched|consumed|charred)\b(?: [\w’',.-]+){0,4}? [\d,]+ (?:\w+ )?"
        r"(?:hectares|acres|square (?:km|kilomet\w+|miles))\b",
        reports=True,
        record=(
            "Satellite measurements of the burnt land",
            "satellites see the whole area, and the land can be measured.",
        ),
        tempting=(
            "A map of places where fires are likely",
            "Such a map tells what may happen, and not what has burnt.",
        ),
        others=(
            ("A resident’s post about the smoke", "From one place nobody sees how far a fire reaches."),
            ("A film about a great forest fire", "A film is made to thrill, and tells of something else."),
            ("A photo of a fire in another year", "A picture of another fire shows nothing of this one."),
        ),
    ),
)
