"""More adverbs of the news, as `adverb | meaning | families | sense`."""

MORE_ADVERBS = r"""
[degree]
mainly | for the largest part | most much
largely | not wholly, but for the greater part | most little much
essentially | in what matters most, if not in every detail | much most real
increasingly | more and more | much steady slow
somewhat | a little, but not very much | little
relatively | fairly, when compared with other cases | little much near
excessively | much too much | unfair much
remarkably | in a way that is surprising or unusual | surprise much
sharply | by a large amount | much sudden quick | +rise risen rose rising fall fallen fell increas* drop* declin* cut
    higher lower -critic critical critici* rebuk* word focus* respond* divid* contrast attack* differ* disagree* dress*
    split turn replied react* bit knife* rocks cliff* road
roughly | more or less | near | -treat treatment* handl* push* shov* grab yank arm drag* pull* kick* threw thrown cut
    hewn spoke speak* told made
barely | hardly at all | little | -furnish* clad dressed !(?:\d|an?|one|two|three|five|ten|twenty|half|more|enough)
utterly | in every way, as much as can be | whole much
thoroughly | completely, in every way | whole careful much | -enjoy* -investigat* check* search examin* clean* wash
severely | very seriously | much bad strong strict | -punish* critici* reprimand* look dressed spoke speak* -dealt
    deal* jail* sentence fined
rapidly | very quickly | quick much sudden
visibly | so that one can see it | open much
adequately | well enough | enough good right
[how]
swiftly | quickly and without delay | quick soon
randomly | by chance, with no plan or order | unfair unsteady accident careless | -access*
systematically | in a regular way, as if by a fixed plan | careful slow steady purpose order | -different*
efficiently | well and without waste | good careful quick
unsuccessfully | without the result that was hoped for | bad late
brutally | in a very cruel way | cruel strong force | -honest* frank* candid* hard harder hardest effective* hot cold*
accurately | correctly and exactly | right careful good
prominently | in a way that gets a lot of notice | open known | -teeth chin nose
eagerly | showing that one wants it very much | strong quick free
formally | in the proper official way | serious right | -studying taught educat* dress* train trainer* trainee*
    attire* bow bows bowed proof* !(?:known|employed)
bitterly | with deep hurt or anger | strong bad sad | -cold* critici* attack* oppose opposition* opponent* complain*
    fought fight* divid* contest* wind windy weather
furiously | with great energy and effort | strong bad quick | +work* paddl* pedal* typing* typed scribbl* pump campaign*
    lobb*
passionately | with deep feeling | strong firm
harshly | in a hard and unkind way | cruel strict bad open
hesitantly | with pauses, as if not sure | unwilling maybe slow careful
stubbornly | refusing to give way or change | firm long
casually | as if it did not matter much | careless | -dress* wear wore employ* dating*
repeatedly | again and again | often steady long
voluntarily | by one’s own free choice | free purpose | -hurt grievous* penal* ipc* bns* -unpaid
    charit*
independently | without the control or influence of others | alone free | -wealth* confirm* verif* politic* issue
sincerely | in an honest way, really meaning it | serious open right | -yours*
sternly | in a serious and strict way | strict serious firm
[when]
frequently | many times, again and again | often steady long | -most more less
occasionally | from time to time | seldom
rarely | not often | seldom
annually | every year | seldom order steady
formerly | at an earlier time | past start | -charge*
eventually | in the end, after some time | late
permanently | for good, not just for a limited time | long firm | -bench*
continuously | all the time, without stopping | steady long often
promptly | quickly, without delay | quick soon sudden | -noon sharp*
instantly | at once, without any delay | quick sudden time soon
gradually | bit by bit | slow steady long
constantly | all the time | steady long often
consistently | always, or nearly always, in the same way | steady often long | !with
routinely | as a usual thing | often steady past
persistently | going on and on in spite of all | long strong steady often
retroactively | also for a time that is already past | past
historically | over many years in the past | past | -accura* low high* signific* bad black* unpopular inaccurate cheap*
    importan* large* unprecedent* dismal* level correct interesting
    !small|smaller|weak|strong|tight|rare|poor|good|accurate
[true]
apparently | as it seems from what one knows or sees | maybe
evidently | as is plain from what one sees or knows | firm maybe open
undoubtedly | certainly, without any question | firm
potentially | possibly, but not for certain | maybe
conceivably | possibly, as far as one can imagine | maybe
regrettably | as one must be sorry to say | sad bad
tragically | in a very sad way | sad bad
predictably | as one could have expected | expected firm known
understandably | for reasons that one can easily see | right
admittedly | as one cannot deny | maybe firm open
famously | as many people know | known | -get got along* ~did
briefly | not for long | short quick | -speak* spoke* said told explain summar* comment* statement put talk
"""
