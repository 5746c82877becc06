"""A first name in, "m" or "f" out when it is given to one sex almost alone: it keeps "he" from a woman."""

from __future__ import annotations

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
    thabo sipho""".split()
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
    teresita amelita rosita lolita carmelita conchita estrellita""".split()
)


def sex(name: str) -> str:
    """ "m", "f", or "" where the name does not tell.

    >>> sex("Hillary"), sex("Kim")
    ('f', '')
    """
    plain = name.casefold().strip("().,")
    if (plain in _MEN) is (plain in _WOMEN):
        return ""
    return "m" if plain in _MEN else "f"
