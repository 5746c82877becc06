"""A first name in, "m" or "f" out when it is given to one sex almost alone: it keeps "he" from a woman."""

from __future__ import annotations

from unicodedata import combining, normalize

_MEN = frozenset(
    """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary jacob
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
    patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy
    ethan carl keith roger arthur lawrence sean christian albert joe jim tom bob bill mike dan tim ted barack
    vladimir boris emmanuel bernie mitch harry chuck rand marco ben rudy newt jeff greg rob steve dave ron ken don
    phil ahmed mohammed muhammad ali hassan ibrahim omar abdullah ivan juan carlos luis pedro pablo hans pierre
    jean-claude giovanni matteo al alan alec alfred allen andre andy antonio arnold art arturo austin barney barry
    bernard bertrand bobby brad bradley brett bruce bryan byron calvin cameron charlie chester chuck clarence
    clifford clint clinton colin craig curtis cory darren darryl dean derek derrick diego dmitri dominic doug duncan
    dwayne earl eddie edwin eduardo enrique ernest ernie eugene evan felipe felix fernando francisco franklin fred
    frederick gavin gene geoffrey gerald gilbert glenn gordon graham grant guy hamid hector henrik herbert herman
    hosni howard hugh hugo hussein ian isaac jared jay javier jeb jeffery jens jerome jesse jimmy joel johnny jonas
    jorge josef josh juergen julian julio karl kenny khalid kurt lars leo leon leonard lewis liam lindsey lloyd
    lorenzo louis lucas luke malcolm manuel marcus mario marcelo marshall martin marvin mauricio max maurice mehmet
    miguel mikhail milton miles mitchell mustafa nathaniel neal neil nelson nick nigel norman oliver oscar otto owen
    patricio perry phillip rafael ralph ramon randy ray raul reggie reza ricardo richie rick roberto rodney rodrigo
    rogelio roland ronnie ross roy rupert russ russell saddam salman sam santiago sebastian sergei sergio seth shane
    simon spencer stan stanley stewart stuart sylvester tariq terence theodore theo toby todd tommy tony travis
    trevor trey ulrich vernon victor viktor vincent wade wayne wendell wesley wilbur willie winston woodrow xavier
    yitzhak yusuf zach gareth colm dougal jochen amadou pavel hiroshi tobias pradeep joost luc ruslan artem alistair
    alasdair callum declan elliot ewan fergus finlay fraser gerard giles hamish iain kieran mateo imran rajesh
    sanjay vikram arjun amit anil ravi suresh nikhil kenji takashi hiroto piotr andrei nikolai oleg igor alexei yuri
    bogdan stefan klaus jurgen uwe wolfgang dieter heinz matthias florian sven bjorn erik magnus anders nils mikkel
    soren jacques francois guillaume antoine olivier nicolas laurent philippe thierry kwame kofi chidi emeka tendai
    thabo sipho
    fergal donal cathal ciaran cormac diarmuid eamon eamonn eoghan eoin fintan finbarr lorcan niall oisin padraig
    pádraig ronan ruairi seamus séamus tadhg tomas turlough aidan connor cillian alun alwyn aneurin berwyn dafydd
    dewi dilwyn elwyn emlyn emyr geraint gethin glyn gwilym gwyn huw hywel ieuan ifor illtyd iolo iwan llewelyn
    meirion merfyn owain rhodri rhys selwyn tegwyn wyn alastair ewen gregor lachlan murdo ranald rory ruaridh ashok
    ajay arun ashwin deepak dharampal dinesh ganesh girish gopal harish hemant jagdish kapil karan kishore krishnan
    lalit mahesh manoj manish mohan mukesh naresh naveen nitin pankaj prakash pramod prashant rahul rajan rajeev
    rajiv rakesh ramesh rohan rohit sachin sandeep sanjeev satbir satish shekhar sunil sushil vijay vikas vikrant
    vinay vinod vipin vishal vivek yogesh asif arif ishaq jamal javed kashif mahmoud mahmood mansoor mubashir
    nadeem naeem nasir qasim rizwan sajid saleem sarfraz shahid shoaib tahir tanveer usman waqar wasim yasir younis
    yousuf zafar zahid zubair abubakar aliyu habibu haruna ibrahima ishaku kabiru mamadou mamman moussa mustapha
    nuhu ousmane saidu suleiman sulaiman tukur umaru usmanu adebayo adewale akinwunmi babatunde chukwuemeka chinedu
    chukwudi ikechukwu nnamdi obinna okechukwu olusegun rotimi segun tunde kwabena kwadwo kwaku kwasi kojo kweku
    yaw kipchoge kiplagat kiprop kiprono kiptoo juma jomo themba thabiso thulani vusi vuyisile mandla bongani
    sibusiso siyabonga xolani zweli tshepo kgosi johan pieter hendrik willem jacobus gerhardus schalk tertius riaan
    deon fanie kobus wycliffe nicodemus barnabas silas josiah zedekiah hezekiah zachariah ephraim reuben rufus
    simeon thaddeus rodolfo rolando romeo renato reynaldo arnulfo alfredo amado benigno bienvenido celso conrado
    crisanto danilo dominador edgardo edmundo efren eladio eleuterio emilio engelbert ernesto fermin fidel
    florencio gaudencio generoso gerardo gregorio honorio ignacio isidro joaquin juanito leandro leopoldo
    leovegildo marcelino nicanor pepito policarpo primitivo quirino ramiro rodel romulo ruben silverio teodoro
    teofilo tomás vicente victorino wilfredo andres alejandro alvaro arnaldo cesar cristobal esteban gustavo hernan
    horacio humberto osvaldo tadeo ulises andrzej bartosz boguslaw czeslaw dariusz grzegorz henryk jacek janusz
    jaroslaw jerzy kazimierz krzysztof leszek lukasz łukasz maciej marcin marek mariusz mateusz michal mieczyslaw
    miroslaw pawel przemyslaw radoslaw rafal ryszard slawomir stanislaw tadeusz tomasz waldemar wieslaw wladyslaw
    wojciech zbigniew zdzislaw anatoly arkady artyom dmytro evgeny gennady ilya konstantin leonid maxim mykola
    nikita oleksandr oleksiy petro serhiy stanislav vadim valery vasily vitaly volodymyr vyacheslav yevgeny arvid
    asbjørn bengt birger björn einar eirik erling espen frode fredrik gunnar gustav hakan halvor haakon ingvar ivar
    jesper joakim jorgen jørgen kjell knut leif mikael morten niels olaf olof oskar pelle petter ragnar rolf sigurd
    søren stellan stig sverre terje thorbjorn thorsten torsten trond ulf vidar yngve achim bernd dietmar egon
    ekkehard erwin friedrich gerd gerhard gottfried günter günther gunther harald heinrich helmut hermann holger
    horst joachim johann johannes jürgen karl-heinz karlheinz lothar ludwig lutz manfred norbert reinhard reinhold
    rudiger rüdiger siegfried siegmund volker wilhelm winfried aurelien baptiste bastien benoit didier edouard
    emile etienne fabrice fabien florent gaston gilles gustave henri herve hervé jérôme julien leopold loic lucien
    marcel mathieu maxime raoul remi sebastien serge stephane sylvain tristan valentin yann yves achille alberto
    aldo alessandro alessio amedeo angelo armando bruno carlo cesare claudio corrado dario davide domenico donato
    elio emanuele enrico enzo ettore eugenio fabio fabrizio federico ferdinando filippo flavio gaetano giacomo
    giancarlo gianfranco gianluca gianni giorgio giuliano giulio giuseppe guido leonardo livio luca luciano luigi
    marcello massimo maurizio mauro mirko nello nicolo paolo pasquale piero pietro pino raffaele renzo riccardo
    rocco salvatore sandro silvio stefano tommaso tullio ugo umberto valerio vincenzo vito vittorio jaap kees klaas
    maarten marten pim rutger ruud sjoerd teun wim wouter bart coen daan diederik dirk gerrit geert gijs hans-peter
    jeroen joris koen lodewijk matthijs menno piet reinier roel sjaak thijs tijmen tjeerd willem-alexander shawn
    clive barrie darrin desmond dexter elliott emmett errol ervin floyd godfrey grover harvey horace hubert irving
    ivor jarrod jarvis jethro jonty keiran leighton leland leroy levi louie luther lyndon malachi marlon marty
    melvin mervyn morris mortimer morton neville orville osmond oswald otis percy philip quincy randall reginald
    reg reynold rhett roscoe saul scottie sheldon sherman terrence tobin trent tyrell tyrone vaughn virgil wallace
    walt wilfred wilfrid willard zack hemi wiremu rawiri mikaere donnie danny denny benny billy lenny ronny vinny
    vince davie robbie wullie standwell cuthbert algernon archibald bertie boniface caleb cedric cecil cornelius
    cyrus denis denzil dudley edgar edmund egbert enoch erasmus eustace gaylord hezron ignatius isidore jabez jonah
    julius kelvin leander lemuel linus lucius malachy marmaduke maximilian meshack shadrach micah mordecai obed
    octavius ptolemy randolph raphael septimus silvester sylvanus theophilus uriah zebulon dharmendra narendra
    jitendra mahendra surendra rajendra upendra virender bhupinder baldev rasheed hakeem kareem nasser samir tarek
    walid yasser ziad nabil faisal fahad hamad hamdan jaber majid mazen mohamed mohamad mohsen mubarak najib osama
    rashed saeed saud talal yahya youssef zayed haidar hossein akbar daoud farhad farid fawad ghulam hafiz hameed
    haroon ihsan ilyas inzamam irfan junaid luqman mazhar moeen mohsin munir muneeb murtaza naseer nazir noman
    obaid qamar rafiq rameez riaz saqib shabbir shafiq shakeel sohail suhail talha tayyab ubaid umair waheed waleed
    yaqoob yasin younas zaheer zain zakir zulfiqar hideo ichiro jiro kazuo masao minoru naoki noboru osamu satoshi
    shigeru shinzo taro toshio tsutomu yasuo yoshio yukio fumio junichiro susilo bambang agus slamet hendra
    abdou abdoulaye abdu abdul adrian alain albrecht aleksandr alfonso allan amadeo andreas andriy andrés anwar
    aristides arjan armin arsene ashvin attila azhari azman balázs barend bartholomew basil benedict bheki bikash
    bohdan boubacar brendan brent carsten caspar christoph christophe claus clayton clement cletus conor conrad
    constantin constantine cyril damian damien damon devender dmitriy dmitry dragan dwight ebenezer ed edmond elias
    elijah elon emrys erastus erich ernst ezekiel ezra farouk felomino ferenc firoze florentino frans franz fritz
    gabriel garry garth geoff georg gerry gideon glen gonzalo goran graeme gus gábor hamza hank iddrisu idris ihor
    imdad isaiah ismail issoufou istván ivo jean-jacques jean-luc jean-marc jean-paul jean-pierre jiri joao jon
    jozef juraj józsef jörg kamau kamran karim karsten konstantinos kristoffer lester lionel lorne ludovic lukas
    lwazi lyle lászló malik marc marcio martyn matias matt matías mick milos miloslav modou mohd moses murray mwangi
    mzoxolo mzwandile nalin nebojsa ned nkosinathi noel ochieng odhiambo oisín ollie olumide ondrej otieno oumar
    paddy padraic patrik pete petr petros piers quentin radek rashid ravindra razali reece rex ricky rodulfo rosendo
    rudolph ryan salim santosh sergey shahidul sharif sifiso slobodan sphamandla stu stéphane sudhansu sumeet sándor
    taras thabang theodor tibor turgut umar vaclav vasyl vaughan vinnie vlad wally warren werner wes wilf yahaya
    yannick yousef zahirul zdenek zoltán zoran zulkarnain zulkifli zvonimir
    abebe adekunle aleksi armaan babajide bassam bhavesh bram breandan budi cathaoir colman conall daire
    dapo dermot diarmaid eberhard fachtna fadi fiachra fiifi folarin ganapathy gbenga gearoid hamisi
    hiroyuki hitesh ibra ikenna jarlath jayesh josphat khaled kipkemboi kiprotich kwesi
    iqbal lanre micheal mthunzi mukul muralidharan mwai naveed neeraj nilesh odhran oluwaseun oluwatobi
    ousseynou proinsias rashidi samer sekou senan shahrul sizwe takeshi tarun tejas thierno thokozani
    tiernan ultan varun venkatesh étienne ólafur
    abdelkader abdi absalom achmat aditya akeel akeem aleksandar ales alhassan aliou alois alphonse americo amine
    angus anselm anselmo ansgar antal anton apostolos aristide arnaud arnel arturs ashfaq athanasios axel aziz azmat
    babacar balazs benedikt bernardo bilal bozidar brahim branko calum celestin cheikh christos cosmin cristiano
    dejan delfin denys dimitris dragisa efrain eivind elmer elvis emil emre erkan eusebio eusebius fabian farhan
    florin gabor gaspar georgi gintaras giorgos gord gyorgy habib haruki hasan hashim hicham hone hristo ike
    ildefonso ilmars irshad ishaan issa istvan jakov jakub janez janos jari jaroslav jermaine joaquim jovan kamal
    kamil kariuki kasper kemar kieron kimani lamin lassina laszlo lazaro lazarus lubomir madhav mansour mariano
    marius marko masayoshi massoud matej mateus matiu mats mattias maxwell mehdi mihai mikko milorad mirsad mohammad
    murat nacho nauman njoroge nuno olafur omondi orhan osman pascal patryk paulo pavol petar rabah rachid radoslav
    raghav rasmus recep romain ropati rossa royce rui rustam sadiq sakari salif sandor semisi senthil shakir
    shaquille shoichi siddharth sindre sione sofiane sotiris souhail souleymane stavros steffen stelios subhash
    subir sudeep szymon taha tamas tavita teddy tevita tiago tipene troy trygve tuomas valeriu venkat vern viktoras
    vladislav wanjala wiktor xavi yassine yiannis yosef younes yusuke zahir zalmay zane zeljko zoltan""".split()
)
_WOMEN = frozenset(
    """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
    kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
    carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina
    joan evelyn judith hillary melania ivanka theresa nicola angela ursula marine kamala tulsi claire elena sofia
    fatima aisha leila huma kellyanne megyn chelsea monica jill alice grace marta ingrid hannah sally kate katie
    jane rose ellen anne ann abigail ada ida adriana aimee alexandra alicia alison allison amelia ana anastasia
    andrea angelina anita annette annie april ariana audrey becky belinda bernadette bertha beth beatrice beverly
    bonnie brittany camila camille candace carla carmen carrie catalina cecilia celeste charlotte chloe christie
    cindy clara claudia colleen constance consuelo cristina daisy daniela delia denise dianne dina dolores dora
    doris edith eileen elaine eleanor elisabeth elise ella eloise elsa emilia erica erin esther eva felicity fiona
    florence frances francesca gabriela gabrielle gail gemma georgia geraldine gertrude gina ginger gisele gladys
    gloria gwen gwyneth harriet hazel heidi hilda holly imogen irene iris isabel isabella isabelle jackie jacqueline
    janice jeanne jeannette jenna jenny joanna joanne jocelyn josephine judy juanita julia juliet june kathryn kathy
    katrina kirsten kirsty krystal lara leah lena leticia lillian lily liz liza lois lorraine louisa louise lucia
    lucy lydia lynn mabel madeleine magdalena marcia margarita margot marianne marie marilyn marina marion agnes
    marjorie martha matilda maureen melanie melinda mercedes meredith michaela mildred mindy miriam molly mona nadia
    naomi natalia natalie natasha nina nora norma olga paula pauline peggy penelope penny petra phoebe phyllis
    priscilla rachael ramona rebekah regina renee rhonda rita roberta rosa rosalind rosemary roxanne sabrina samira
    sara selena sheila sonia sophia sophie stella susanna susannah suzanne sylvia tamara tammy tania tanya tara
    teresa tiffany tina tracy valeria valerie vanessa vera veronica vicky violet viola vivian wanda wendy winifred
    yolanda yvonne zoe hanna lene greta farida shazia moira beryl sunita marijke elin mereana tessa bridget katrin
    galina lidia aoife beatriz bethany bronwen bryony caitlin caroline catriona clare deirdre eleni freya gillian
    helena inga ines ingeborg irina isla jasmine lorna maeve martina maya megan niamh orla philippa pia poppy priya
    rosie sabine sadia saoirse sinead siobhan svetlana tatiana thandi ulrike valentina yasmin zainab zara ayesha
    amina khadija mariam deepa kavita lakshmi meena neha pooja anjali akiko keiko
    teresita amelita rosita lolita carmelita conchita estrellita
    everlyne evelyne anuradha anneke jacinta darlene marlene charlene arlene petrina corazon janelle danielle
    rochelle michele chantelle shanelle noelle estelle giselle ritu sangeeta aparna archana asha bhavna divya geeta
    gita indira jaya jyoti kalpana lata leela mamta manisha nandini nirmala padma preeti priyanka radha rekha renu
    ritika sarita savita seema shalini shanti sharmila shilpa shobha smita sneha sudha swati uma usha vandana vidya
    farzana fauzia nasreen parveen rukhsana saima samina shabana shaista tahira yasmeen zubaida bushra maryam
    halima fatuma hawa hadiza aishatu rahma safiya khadijah zahra zeinab adwoa abena akosua afua efua chidinma
    chioma ngozi adaeze amaka ifeoma nkechi nneka obiageli folake funmilayo yetunde bukola titilayo nafula nomvula
    nomsa thandeka thandiwe zanele lindiwe nokuthula nomfundo ntombi siphokazi phumla nosipho nonhlanhla
    palesa dineo refilwe naledi kefilwe rosalie rosalyn rosalina roselyn jovelyn marilou maricel maribel marites
    merlinda erlinda luzviminda imelda leonora mylene rowena graciela josefina lorena marisol raquel rocio xiomara
    yesenia ximena anneliese annika astrid britta dagmar ebba elke franziska gerda gudrun heike helga hilde ilse
    inge johanna karin katja liesbeth lotte margarethe margit marlies mieke monika renate saskia sigrid silke
    solveig tineke uta wilhelmina agnieszka alicja beata bozena danuta dorota ewa grazyna halina irena iwona
    jadwiga justyna katarzyna krystyna magda malgorzata oksana olena svitlana tetiana yulia yevgenia ludmila
    lyudmila nadezhda raisa tamila zinaida antonella carlotta chiara concetta elisabetta federica giada giulia
    ilaria letizia loredana mariangela ornella paola silvia simonetta agathe amelie aurelie brigitte celine chantal
    clemence corinne delphine elodie genevieve josiane laetitia mathilde mireille monique nathalie odile sandrine
    sylvie veronique virginie ailsa eilidh fionnuala grainne mairead mairi morag muireann nuala oonagh roisin
    sheena shona siobhán sinéad aisling aoibheann caoimhe ciara clodagh dearbhla eimear cerys carys catrin delyth
    eirlys glenys gwenda lowri menna nerys rhian rhiannon sian bronagh hattie bethan blanche brianna bridgette
    cassandra cassie cheryl christa claudette connie cordelia daphne della dinah doreen edna elsie ethel eunice fay
    faye freda gayle georgina glenda gwendolyn henrietta isobel janine jeanette jemima jodie josie kay kayla keira
    laverne leanne liane lilian lilith loretta louella lucille lucinda lynda lynette maisie mandy marcella marian
    marjory marsha mavis maxine millicent minnie miranda mollie muriel myra myrtle nadine natalya nell nellie
    noreen ophelia patsy phillipa polly prudence rosamund rosanne rosemarie roslyn shauna sheryl shelagh sybil
    tabitha tamsin teri tess thelma therese tracey trudy verity verna vicki vivienne wilma winnie yvette zelda
    philomena carmel dervla sorcha annabel annabelle antoinette arlette ava bianca camilla carly carole celia
    clarissa lisette maryanne marybeth annemarie joann jolene kristin kristina kristen krista kristine kendra
    keisha lakeisha latoya tanisha tamika shonda latasha deanna deena dena doretha earnestine ernestine earline
    lurleen wilhelmine merlene sharlene sherlene jennilyn
    achieng aishah aissatou akinyi akua alma alyona aminata andiswa angelique annabella atieno azara aïssatou
    bernice betsy bev beverley bijayalaxmi birgit breda brid bridie britney bríd cara carlene cate chloé chrissie
    christelle clémence darleen dawn debbie dionisia elspeth esi esmeralda eugenia evangelina eve faiza fatou
    fatoumata faustina felicia fernanda flora gabriella gráinne gwenllian hellen hester ilona ivana jacinda janie
    jelena joelle joni josefine judi juliana juliette justine kartini katerina kelly-ann kirstie kirstin kitty
    kristi larisa leona letitia lidija lilia lipika luanne lucie lucía ludmilla lyn lyndall lynne madeline maia
    malin marcy maren marge mariama mariana maribeth marija marijana marilena marit marja marnie mathilda mette mia
    milena minyon mirjam mitali moana nadja nana-yaa nerissa nikki njeri noemi nokuzola nurul nyambura olivera patti
    patty paulette petronella putri rahima rania ratna rhona robyn rosebella rosmah sanna shirin silvana sioned siti
    snezana sonja stefanie suzanna talia tamar tatjana terri tiina trish ulla una vaishali veronika vesna viktoria
    wairimu wambui wanjiku zahara élodie
    adhiambo afia aigerim aisyah almaz ama angharad anwen aoibhinn asmau assumpta attracta awa ayşe binta
    birtukan blathnaid bongiwe bożena bridin busisiwe chiamaka chipo conceição concepta dinara dympna eilis
    eluned emine erzsébet eszter ezinne faridah fatemeh fatma felicidad felizarda femke ffion gobnait graca
    grażyna gulnara guðrún gülay hajara halimah halldóra halyna hanneke haruka hatice hauwa heledd hessa
    hiwot hodan ibtisam ifrah ildikó inês jepchirchir jepkosgei katalin kavya keitumetse khady kulsum leilani
    lestari leyla lieke lurdes lídia maire majella margriet małgorzata meiling meinir mererid meseret michiko
    moza mwanajuma nafissatou naheed narges nargiza naserian nashipai nasra nawal nazma ningsih nisha noirin
    nokwanda norhayati noriko noura nurcan nyaboke oluchi orlaith ottilie oumou pilar piroska reem rehana
    remedios riona rokeya rosnah rubina rudo rukayya sadhbh sagal savitri selamawit shreya sigríður sile sumaira
    sushila taslima tigist tshegofatso tsitsi wahyuni wangari wanjiru wioletta xiaomei xiulan yaa yasemin yoko
    zaleha zeynep zhanna zipporah zsuzsanna zukhra ágnes
    aaliyah agata aicha aileen aleksandra aline anagha aneta angelica annalise antonia anvita anya apinya araceli
    arantxa aroha asmaa ayse bente berit blanka bogna brandi brigid bronwyn carmela catarina cilla consolata
    constanza cornelia daina darshini demet dilnoza dorothea edda ekaterina elif elina elisabeta elzbieta eniko
    esnart esperanza fadumo faith farhana fenna fidelma folasade frida gisela gunilla hana hanne hedda hedwig
    henrike hermione hinemoa hiroko huhana ingunn iolanda isabela isadora itzel iveta joana jolanta jorja joycelyn
    julieta kadiatou karolina katarina kateryna kinga kirsi ksenia kumiko lalita latifa lavinia lerato lieselotte
    liisa liliana linnea ljiljana losena luisa lyndal madhuri magrieta maialen manuela marama marcela marguerite
    maritza marjolein maura mayumi meenakshi meera metrine mihaela mirela montserrat mutinta nandita naoko nazanin
    neema neera nelida nella ngaire nicoletta nikolina nilanjana nives norah nuria ofelia ottoline paloma parvati
    paulina pearline pranathi qandeel radhika rebeka renata rosalba roza rukhsar ruta ruxandra ryoko sabina sajida
    salome selina severina sevgi shanice shantamma shanthi shireen signe siv snehalata solange soledad sreeparna
    stefania sunanda sunniva sushma tahlia tanja teodora tova urszula vasudha vibeke viktorija violeta yasmina yasna
    yumiko zdenka zofia zuzana""".split()
)

_KNOWN = _MEN | _WOMEN


def sex(name: str) -> str:
    """ "m", "f", or "" where the name does not tell.

    >>> sex("Hillary"), sex("Kim")
    ('f', '')
    """
    plain = name.casefold().strip("().,")
    if plain not in _KNOWN:
        plain = "".join(letter for letter in normalize("NFKD", plain) if not combining(letter))  # "Róisín", "Siân"
    if (plain in _MEN) is (plain in _WOMEN):
        return ""
    return "m" if plain in _MEN else "f"
