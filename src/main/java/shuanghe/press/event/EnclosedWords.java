package shuanghe.press.event;

import java.util.Map;
import shuanghe.model.CueRole;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.WordList;

/** Reader of words between two marks by their first or last: a title, a quotation or a note. */
final class EnclosedWords {

  /** The longest word that says what sort of document or gathering is named. */
  private static final int LONGEST_ENDING = 6;

  private EnclosedWords() {}

  /**
   * What the ending of a title or of a quotation, or the opening of a note, says it is.
   *
   * @param open offset of the mark that opens it
   * @param end offset of the one that closes it
   */
  static CueRoles parts(
      CueMentions mentions, WordList<CueRoles> list, Token.TokenKind kind, int open, int end) {
    return switch (kind) {
      case TITLE -> ending(mentions, list, open, end, CueRole.PAPER);
      case QUOTE -> ending(mentions, list, open, end, CueRole.GATHERING);
      case NOTE -> opening(mentions, list, open, end);
      default -> CueRoles.NONE;
    };
  }

  private static CueRoles opening(
      CueMentions mentions, WordList<CueRoles> list, int open, int end) {
    Lexicon.Hit<CueRoles> hit = mentions.longest(list, open + 1, end);
    return hit != null && hit.value().has(CueRole.LEAD_IN)
        ? new CueRoles(Map.of(CueRole.LEAD_IN, hit.value().value(CueRole.LEAD_IN)))
        : CueRoles.NONE;
  }

  private static CueRoles ending(
      CueMentions mentions, WordList<CueRoles> list, int open, int end, CueRole role) {
    for (int i = Math.max(open + 1, end - LONGEST_ENDING); i < end; i++) {
      Lexicon.Hit<CueRoles> hit = mentions.longest(list, i, end);
      if (hit != null && hit.end() == end && hit.value().has(role)) {
        return new CueRoles(Map.of(role, hit.value().value(role)));
      }
    }
    return CueRoles.NONE;
  }
}
