package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/** Part of what is printed that is taken for the name. */
final class NameParts {

  /** What sort of document a title is of, behind it, is no longer. */
  private static final int LONGEST_SORT = 6;

  private NameParts() {}

  /** What a list is of, where the list itself is too long for a name: …等6条 | 旅游线路. */
  static Name ofLongList(Name name, int longest) {
    return name.end() - name.start() <= longest
        ? name
        : name.clause()
            .last(CueRole.CLOSES_LIST, name.start(), name.end())
            .flatMap(t -> name.clause().at(t.end()))
            .filter(t -> t.is(Token.TokenKind.COUNT) && t.end() < name.end())
            .map(t -> new Name(name.clause(), t.end(), name.end()))
            .orElse(name);
  }

  /**
   * The title alone, where it says itself that it is a document and of what sort stands behind:
   * 《操作规范》 | 地方标准. What else is named in the marks is not what is put out: 《云溪腊肉》团体标准.
   */
  static Name titled(Name name) {
    return name.clause()
        .at(name.start())
        .filter(t -> t.is(Token.TokenKind.TITLE) && t.end() < name.end())
        .filter(
            t ->
                t.is(CueRole.PAPER)
                    && name.end() - t.end() <= LONGEST_SORT
                    && name.clause().endsAt(name.end(), bit(CueRole.PAPER) | bit(CueRole.PROJECT)))
        .map(t -> new Name(name.clause(), t.start(), t.end()))
        .orElse(name);
  }
}
