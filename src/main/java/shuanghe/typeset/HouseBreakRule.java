package shuanghe.typeset;

import static shuanghe.typeset.CharacterKind.CLOSING;
import static shuanghe.typeset.CharacterKind.DIGIT;
import static shuanghe.typeset.CharacterKind.FOLLOWING;
import static shuanghe.typeset.CharacterKind.IDEOGRAPH;
import static shuanghe.typeset.CharacterKind.JOINER;
import static shuanghe.typeset.CharacterKind.OPENING;
import static shuanghe.typeset.CharacterKind.POSTFIX;
import static shuanghe.typeset.CharacterKind.PREFIX;

/**
 * Rule by which the lines of an official document break otherwise than UAX #14 has it. The first
 * rule that holds at a place decides; examples show the place by |, tests have them in {@code
 * line-breaks.csv}.
 */
enum HouseBreakRule {
  /** A reference number stands by the word that it is of. */
  RAISED_REFERENCE(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.raised()[i + 1];
    }
  },
  /**
   * A number is kept with its multiplier and unit: 2.4|百万元. GB/T 9704-1999 forbade to divide
   * numbers and years between lines; the edition of 2012 is silent, and offices keep to it.
   */
  NUMBER_AND_UNIT(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.inNumber().get(i);
    }
  },
  /** An ordinal is kept with its number: 第|12期. */
  ORDINAL(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.characters()[i] == '第' && text.kinds()[i + 1] == DIGIT;
    }
  },
  /**
   * A joining dash begins no line, and between numbers ends none: 1|—8月, 技术|—成果. GB/T 15834-2011,
   * 5.1.6. The dash of two squares may begin a line.
   */
  JOINING_DASH(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.isJoiningDash(i + 1)
          || text.isJoiningDash(i)
              && (text.kinds()[i + 1] == DIGIT || text.kinds()[i + 1] == FOLLOWING);
    }
  },
  /** A solidus stands at no edge of a line: 甲|/乙. GB/T 15834-2011, 5.1.10. In a path it may. */
  SOLIDUS(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.kinds()[i + 1] == JOINER || text.kinds()[i] == JOINER && !text.isInPath(i);
    }
  },
  /** A sign or mark is kept with what it is of: ￥|五百, #|为估计数. */
  SIGN(BreakVerdict.KEEP) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.kinds()[i] == PREFIX && text.kinds()[i + 1] == IDEOGRAPH;
    }
  },
  /** Full-width quotation marks and brackets open by themselves: 2022|“成渝, 27.2%|（2）. */
  WIDE_OPENING(BreakVerdict.BREAK) {
    @Override
    boolean holds(BreakText text, int i) {
      CharacterKind left = text.kinds()[i];
      return text.kinds()[i + 1] == OPENING && (left.isWordPart() || left == POSTFIX);
    }
  },
  /** Each link back from a source may begin a line, but is not torn from its number: ↑1|↑2. */
  BACK_LINK(BreakVerdict.BREAK) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.kinds()[i] == DIGIT && text.characters()[i + 1] == '↑';
    }
  },
  /** Full-width quotation marks close by themselves: “双核”|2.0版. */
  WIDE_CLOSING(BreakVerdict.BREAK) {
    @Override
    boolean holds(BreakText text, int i) {
      return text.kinds()[i] == CLOSING && text.kinds()[i + 1].isWordPart();
    }
  };

  /** Decision of a rule on a place. */
  enum BreakVerdict {
    KEEP,
    BREAK
  }

  private final BreakVerdict verdict;

  HouseBreakRule(BreakVerdict verdict) {
    this.verdict = verdict;
  }

  /** Whether the rule decides on the place after a character that is not the last. */
  abstract boolean holds(BreakText text, int i);

  /** Whether a line may end where the rule holds. */
  boolean breaks() {
    return verdict == BreakVerdict.BREAK;
  }
}
