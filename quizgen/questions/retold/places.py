"""What a place is in which careless readers change a word, and the signs by which such places are found.

Each place gives a pattern with the words (`it`), what they tell, and what others make of it. A pattern asks for as much
around them as makes all of the others good English and surely something else; what stands in `never` anywhere in the
sentence makes one of them nonsense.
"""

from __future__ import annotations

from typing import NamedTuple


class Put(NamedTuple):
    words: str
    makes: str


class Slot(NamedTuple):
    pattern: str
    tells: str
    puts: tuple[Put, ...]
    rank: int = 1
    never: str = ""


POSSIBLE = "makes it only possible"
ADVICE = "makes it advice"
DUTY = "makes it a duty"
SURE = "makes it certain"
PLAN = "makes it a plan"
HOPE = "makes it only a hope"
WISH = "makes it only a wish"

#: Before what is done or is so: an adverb may stand between.
ADVERB = (
    r"(?! (?:probably|likely|almost|certainly|definitely|perhaps|possibly|only|soon|now|still|already"
    r"|have|need|hopefully)\b)"
)
VERB = r"(?= [a-z]{2,})"
WHO = (
    r"(?:(?<=\bthey )|(?<=\bhe )|(?<=\bshe )|(?<=\bwho )|(?<=\bpeople )|(?<=\bnobody )|(?<=\beverybody )"
    r"|(?<=\beveryone ))"
)
PERSON = r"(?:(?<=\bthey )|(?<=\bhe )|(?<=\bshe ))"
CLAUSE = (
    r"(?= (?:that|the|an?|it|they|he|she|there|people|most|many|some|everyone|everybody|nobody|no one|their|his|her)\b)"
)
OF_THE_PAST = r"\b(?:was|were|had|did|went|came|took|made|got|thought|knew|[a-z]{3,}ed)\b"
TIMED = (
    r"\b(?:since|now|still|already|yet|always|never|ever|no longer|(?:for|in) (?:\w+ ){1,3}(?:years?"
    r"|months?|weeks?|days?)|today|again)\b"
)
#: In a clause of its own "is" may have to go with the verb of another.
WITHIN = (
    r"\b(?:if|but|so|because|when|until|while|than|like|as|will|can|cannot|may|might|must|should|would|could"
    r"|is .* is|are .* are"
    r"|is .* are|are .* is)\b"
)
NUMBER = (
    r"(?= (?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty"
    r"|seventy|eighty|ninety|a hundred|a thousand|a million|half)\b))"
)
#: "Nobody might come" means little; "nobody will" has its own line.
NOBODY = r"(?<!\bnobody )(?<!\bno one )"
PLURAL = (
    r"(?= (?:of )?(?:the |our |their |his |her |these |those )?(?:[a-z-]+ )?(?:people|children|men|women"
    r"|[a-z]{2,}[^\Wsui_]s)\b)"
)
