"""Words that judge in every sense they have, by what they are and whether they speak for or against.

Weak ones are left out: nobody would stop at "useful information" or "an interesting country", and of "scathing reviews"
or "a maligned mayor" it is not certain whom the word speaks for.
"""

from __future__ import annotations

from quizgen.questions.english.likeness import lexicon

#: "A superb display": adjectives that speak for something.
PRAISING = lexicon(
    """admirable adorable amazing astute awe-inspiring awesome beautiful breathtaking brilliant charismatic
    charming commendable courageous delightful dignified elegant enchanting
    enjoyable enlightened entertaining enviable excellent exceptional exciting exemplary exhilarating exquisite
    fabulous fantastic fascinating faultless first-rate flawless fruitful gallant
    generous gifted glamorous glorious gorgeous graceful gracious ground-breaking groundbreaking heart-warming
    heartening heartwarming heroic hilarious honorable honourable humane idyllic immaculate
    impeccable impressive incisive incredible ingenious innovative inspirational invaluable
    inventive irresistible laudable lovable lovely magnificent majestic marvellous marvelous masterful
    masterly meritorious meticulous miraculous noteworthy outstanding peerless perceptive
    phenomenal picturesque poignant praiseworthy priceless principled prudent remarkable resplendent
    selfless sensational sensible shrewd skilful skillful spectacular splendid statesmanlike stellar
    stupendous stylish sublime superb talented tasteful terrific thought-provoking thoughtful thrilling
    top-notch trailblazing unforgettable unrivalled valiant virtuous visionary well-crafted well-deserved
    well-judged well-meaning well-run wholesome wise witty wonderful wondrous world-class worthwhile"""
)
#: "A shambolic vote": adjectives that speak against something.
BLAMING = lexicon(
    """abhorrent abject abominable absurd abysmal alarming amateurish annoying appalling arrogant asinine atrocious
    awful awkward baffling barbaric barmy baseless bigoted bizarre blinkered boring botched brazen brutal
    bungled bungling calamitous callous chaotic cheesy childish chilling clueless clumsy cold-blooded complacent
    condescending contemptible contemptuous contrived convoluted counter-productive counterproductive cowardly
    crass crazy cringeworthy crippling crooked cruel cumbersome cynical daft dastardly deceitful deceptive
    demeaning deplorable depressing derisory despicable detestable devious diabolical dire disagreeable
    disastrous disgraceful disgusting disheartening dishonest dishonourable disingenuous disloyal
    dismal disproportionate disquieting disrespectful distasteful disturbing divisive dodgy
    draconian dreadful dreary dubious dumb egregious excessive exorbitant extortionate far-fetched
    farcical fatuous feckless feeble flagrant flawed flimsy foolhardy foolish
    frustrating futile ghastly glaring gloomy greedy grim grotesque grubby gruelling half-baked half-hearted
    hapless hare-brained harebrained harsh hateful haughty heart-breaking heartbreaking heartless
    heavy-handed heinous hellish hideous hopeless horrendous horrible horrid horrific horrifying hypocritical
    idiotic ignorant ill-advised ill-conceived ill-judged ill-tempered ill-timed illogical immature immoral
    impractical inadequate inane inappropriate incoherent incompetent inconsiderate indecent indefensible
    inefficient inept inexcusable inexplicable infuriating inhuman inhumane insane insensitive
    insincere insipid insulting intolerable irrational irresponsible irritating jingoistic lackadaisical
    lackluster lacklustre lamentable laughable lazy lousy ludicrous malevolent manipulative
    mean-spirited meaningless mediocre menacing merciless misguided misogynistic monstrous moronic
    muddled murky naive narrow-minded nasty needless nightmarish nonsensical obnoxious obscene odious
    one-sided onerous oppressive ostentatious outlandish outrageous overblown overpriced overrated overzealous
    pathetic patronising patronizing petty petulant pitiful pointless pompous preposterous pretentious
    puerile questionable reckless regrettable repellent reprehensible repugnant repulsive ridiculous rude
    ruinous ruthless sadistic sanctimonious scandalous scary self-defeating self-righteous self-serving
    selfish senseless shabby shambolic shameful shameless shocking shoddy short-sighted shortsighted sickening
    simplistic sinister slapdash sleazy slipshod sloppy smug soulless spineless spiteful
    squalid stupid sub-standard substandard tacky tasteless tawdry tedious terrible terrifying tiresome tragic
    treacherous trite troubling tyrannical ugly unacceptable unbearable unbelievable uncaring unconvincing
    undignified unethical unfair unforgivable unfortunate unfounded unhelpful unimaginative unimpressive
    uninspired uninspiring unjust unjustifiable unjustified unlikeable unpalatable unpatriotic
    unpleasant unprincipled unprofessional unrealistic unreasonable unsatisfactory unsavory unsavoury
    unscrupulous unseemly unsettling unsightly unsporting untenable unthinkable unwarranted unwelcome unwise
    unworkable unworthy upsetting useless vengeful vicious vile vindictive vulgar wasteful weird wicked woeful
    worrisome worrying worthless wretched wrong-headed wrongheaded xenophobic"""
)
#: "A crucial vote": adjectives by which somebody weighs how much a thing matters, or how astonishing it is.
WEIGHING = lexicon(
    """astonishing astounding crucial extraordinary formidable staggering surprising unimaginable vital"""
)

WELL_DONE = lexicon(
    """admirably amazingly astonishingly beautifully bravely brilliantly cleverly commendably courageously deservedly
    elegantly expertly flawlessly fortunately gallantly generously gracefully graciously heroically honourably
    impeccably impressively ingeniously luckily magnificently marvellously masterfully mercifully remarkably
    rightly sensibly shrewdly skilfully skillfully splendidly superbly thankfully valiantly wisely wonderfully"""
)
BADLY_DONE = lexicon(
    """abysmally alarmingly appallingly arrogantly atrociously bizarrely blatantly brazenly callously
    clumsily cruelly cynically deplorably disappointingly disastrously disgracefully dishonourably dismally
    disturbingly dreadfully embarrassingly excessively flagrantly foolishly grossly grotesquely hopelessly
    horribly horrifically hypocritically inadequately inappropriately ineptly inexcusably inexplicably
    irresponsibly laughably ludicrously maliciously mercilessly miserably misleadingly naively needlessly
    notoriously pathetically pitifully pointlessly recklessly regrettably
    ruthlessly sadly savagely scandalously selfishly senselessly shamefully shamelessly shockingly
    sloppily spitefully stupidly tragically unacceptably unforgivably unfortunately unjustly
    unreasonably unwisely viciously wickedly woefully worryingly"""
)
SURPRISED = lexicon("astoundingly curiously oddly staggeringly strangely surprisingly")

GOOD_THINGS = lexicon(
    """bravery brilliance generosity heroism magnificence masterclass masterpiece professionalism
    selflessness statesmanship"""
)
BAD_THINGS = lexicon(
    """abomination absurdity arrogance barbarism barbarity bigot bigots blunder blunders buffoon bullies
    bungling callousness charlatan charlatans claptrap coward cowardice cowards cronies crook crooks
    cruelty debacle disgrace eyesore fanatic fanatics farce fear-mongering fearmongering fiasco folly
    foolishness gaffe gaffes gibberish gimmick gimmicks greed havoc henchmen hogwash hypocrisy
    hypocrite hypocrites idiocy idiot idiots incompetence ineptitude inhumanity insanity irresponsibility lackey
    lackeys laziness lunacy lunatic madness mediocrity menace mismanagement monstrosity moron morons
    mouthpiece nonsense ploy quagmire recklessness savagery scaremongering scoundrel scoundrels shambles smear
    smears smugness stooge stooges stupidity thuggery thugs traitor traitors travesty treachery tyranny tyrant
    tyrants warmonger warmongers wickedness witch-hunt zealot zealots"""
)
BAD_DEEDS = lexicon(
    """bamboozled botched brag bragged bragging bungle bungled bungling fawning gloat gloated gloating hoodwinked
    mishandle mishandled mishandling mismanage mismanaged mismanaging pander pandered pandering ranted ranting
    scapegoated scapegoating scaremonger squander squandered squandering whined whining"""
)
