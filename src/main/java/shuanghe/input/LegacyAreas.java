package shuanghe.input;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Area;

/**
 * Meaning of lists of areas that were kept before they told kinds: code, name, aliases and parent
 * alone. An area that is called by the names of two or more others joined, as 广佛 by 广州佛山, is the
 * pair of these; of its further names those that hold none of theirs, such as 两市, mean it where
 * nothing near says otherwise.
 */
final class LegacyAreas {

  private LegacyAreas() {}

  /** The areas with kinds and members of pairs; unchanged where any area tells its kind. */
  static List<Area> withPairs(List<Area> areas) {
    return areas.stream().anyMatch(area -> area.kind() != Area.AreaKind.OTHER)
        ? areas
        : areas.stream().map(area -> withMembers(area, areas)).toList();
  }

  private static Area withMembers(Area area, List<Area> areas) {
    for (String alias : area.aliases()) {
      List<String> members = members(alias, area, areas);
      if (members.size() > 1) {
        List<String> words =
            area.aliases().stream()
                .filter(a -> !a.contains(area.name()) && members.stream().noneMatch(a::contains))
                .toList();
        return new Area(
            area.code(),
            area.name(),
            area.aliases().stream().filter(a -> !words.contains(a)).toList(),
            Area.AreaKind.PAIR,
            area.parent(),
            members,
            words);
      }
    }
    return area;
  }

  /** The other areas whose names make up a text without a rest; none where they do not. */
  private static List<String> members(String text, Area pair, List<Area> areas) {
    List<String> members = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      String rest = text.substring(at);
      List<String> next =
          areas.stream()
              .map(Area::name)
              .filter(name -> !name.equals(pair.name()) && rest.startsWith(name))
              .toList();
      if (next.size() != 1) {
        return List.of();
      }
      members.add(next.getFirst());
      at += next.getFirst().length();
    }
    return members;
  }
}
