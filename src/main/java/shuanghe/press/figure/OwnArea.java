package shuanghe.press.figure;

import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Vocabulary;

/**
 * The area that a figure is of, in its name: a column of its own tells it.
 *
 * @param words whose areas names may begin with
 * @param cutter which words a place within an area is told by
 * @param nouns which words make a name of an area's
 */
record OwnArea(Vocabulary words, NameTokens cutter, NounWords nouns) {

  /**
   * The name of a figure without the area it begins with, where that is the figure's own: 甲新区汽车产量
   * told of 甲新区. The first words of an institution's name, 甲县人民医院, and of a place within the area,
   * 甲新区段, are kept, and a short form that is no more than a name: 甲.
   *
   * @param area of the figure, by its name in the list of areas
   */
  String without(String name, String area) {
    Lexicon.Hit<String> hit = words.areaWords().longest(name.toCharArray(), 0, name.length());
    boolean zone = words.tree().isZone(area);
    int end = words.tree().isSpot(area) ? 0 : endOfPlace(name, area);
    if (hit != null && hit.value().equals(area)) {
      boolean own =
          zone
              ? hit.end() >= area.length()
              : name.startsWith(area)
                  && hit.end() == area.length() + 1
                  && isDistrict(name.charAt(area.length()));
      end = own ? hit.end() : end;
    }
    if (end == 0
        || end + NounWords.OWN_NOUN > name.length()
        || nouns.isJoint(name.toCharArray(), end)) {
      return name;
    }
    String rest = name.substring(end);
    boolean within = cutter.roleAt(rest.toCharArray(), 0, rest.length()) == NameRole.GENERIC;
    return within || nouns.holdsEntity(rest.substring(0, NounWords.OWN_NOUN)) ? name : rest;
  }

  /** Where the short form of a place ends that a name begins with: 产业城 of 甲产业城; 0 where none. */
  private static int endOfPlace(String name, String area) {
    int length = area.length() - 1;
    while (length > NounWords.OWN_NAME
        && !name.startsWith(area.substring(area.length() - length))) {
      length--;
    }
    return length > NounWords.OWN_NAME ? length : 0;
  }

  /** Whether an area's name ends in what makes it a district or a county: 区, 县. */
  private boolean isDistrict(char last) {
    return nouns.naming("district").indexOf(last) >= 0;
  }
}
