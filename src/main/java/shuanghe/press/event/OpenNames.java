package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/** Names of things of a sort that no list knows, told by what they hold and end with. */
final class OpenNames {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** What tells, joins or describes and so stands in no name of a sort that no list knows. */
  private static final long TELLS =
      bit(Token.TokenKind.TIME)
          | bit(CueRole.ACT)
          | bit(CueRole.ATTAIN)
          | bit(CueRole.CAUSE)
          | bit(CueRole.MODAL)
          | bit(CueRole.PLACE)
          | bit(CueRole.FROM)
          | bit(CueRole.TO)
          | bit(CueRole.CIRCUMSTANCE)
          | bit(CueRole.SAY)
          | bit(CueRole.ASK)
          | bit(CueRole.FORECAST)
          | bit(CueRole.EXIST)
          | bit(CueRole.HOLD)
          | bit(CueRole.ATTEND)
          | bit(CueRole.LACK)
          | bit(CueRole.PERSON)
          | bit(CueRole.AFTER)
          | bit(CueRole.BA)
          | bit(CueRole.LINK)
          | bit(CueRole.VAGUE)
          | bit(CueRole.OF);

  /** What no name of a sort that no list knows ends with. */
  private static final long ENDS_NO_NAME =
      bit(Token.TokenKind.COUNT)
          | bit(CueRole.ATTAINED)
          | bit(CueRole.SHORTCOMING)
          | bit(CueRole.GENERIC)
          | bit(CueRole.SIDES)
          | bit(CueRole.COUNTERPART)
          | bit(CueRole.MANNER)
          | bit(CueRole.GATHERING)
          | bit(CueRole.COMPOUND)
          | bit(CueRole.PAPER)
          | bit(CueRole.JOINS);

  /** What says of a word that no other name ends with that it is a thing as well. */
  private static final long ENDS_NAME = bit(CueRole.PROJECT) | bit(CueRole.PRODUCT);

  private OpenNames() {}

  /** Whether a name only names, and tells nothing. */
  static boolean isOpen(Name name) {
    Clause clause = name.clause();
    int length = name.length();
    return length >= SHORTEST
        && length <= LONGEST
        && !name.refersBack()
        && !name.isVague()
        && !name.isTitle()
        && !clause.endsAsArea(name.end())
        && !clause.any(name.start(), name.end(), TELLS)
        && !clause.any(name.start(), name.end(), t -> t.is(CueRole.MANNER, "also"))
        && !clause.any(name.start() + 1, name.end(), bit(Token.TokenKind.COUNT))
        && clause
            .endingAt(name.end())
            .filter(t -> t.isAny(ENDS_NO_NAME) && !t.isAny(ENDS_NAME))
            .isEmpty();
  }
}
