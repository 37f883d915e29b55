package shuanghe.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.NearestName;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.LabelRole;
import shuanghe.model.Message;

/**
 * Lookup of areas by the names that tables give them: those of the code list, a part with the names
 * of what it is a part of before it (成都市双流区), and a word that means one pair alone (双核). Blanks
 * within a name and 其中： before it are passed over.
 */
final class AreaNames {

  private static final int SHORTEST = 2;

  private final CodeLists codeLists;
  private final LabelWords words;
  private final Map<String, Area> byPairWord = new HashMap<>();
  private final Map<String, List<String>> ambiguous = new HashMap<>();
  private final Set<String> pairWords = new HashSet<>();
  private final List<String> names = new ArrayList<>();

  /** Areas by their English names, which are no two areas'. */
  private final Map<Pattern, Area> english = new LinkedHashMap<>();

  AreaNames(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.words = LabelWords.load(codeLists.tableWords());
    for (Area area : codeLists.areas()) {
      for (String word : area.pairWords()) {
        byPairWord.putIfAbsent(word, area);
        pairWords.add(word);
        ambiguous.computeIfAbsent(word, meant -> new ArrayList<>()).add(area.name());
      }
      Stream.concat(Stream.of(area.name()), area.aliases().stream())
          .filter(name -> name.length() >= SHORTEST)
          .forEach(names::add);
    }
    ambiguous.values().removeIf(meant -> meant.size() < 2);
    byPairWord.keySet().removeAll(ambiguous.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed());
    Map<String, List<Area>> byEnglish =
        codeLists.areas().stream()
            .collect(Collectors.groupingBy(a -> codeLists.englishName(a.name())));
    byEnglish.keySet().stream()
        .filter(name -> byEnglish.get(name).size() == 1)
        .filter(name -> name.chars().noneMatch(Character::isIdeographic))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            name ->
                english.put(
                    Pattern.compile("(?<![A-Za-z])" + Pattern.quote(name) + "(?![A-Za-z])"),
                    byEnglish.get(name).getFirst()));
  }

  /** The area of a name; empty where the name is none or could be two. */
  Optional<Area> find(String cell) {
    Optional<Area> named = codeLists.area(cell);
    return named.isPresent() ? named : byName(IndicatorName.read(cell).text());
  }

  private Optional<Area> byName(String text) {
    Optional<Area> named = codeLists.area(text);
    if (named.isPresent()) {
      return named;
    }
    String prefix = prefix(text);
    if (!prefix.isEmpty() && prefix.length() < text.length()) {
      Optional<Area> whole = codeLists.area(prefix);
      String behind = text.substring(prefix.length());
      Optional<Area> part =
          byName(behind).or(() -> codeLists.area(whole.orElseThrow().name() + behind));
      if (part.filter(p -> isWithin(p, whole.orElseThrow().name())).isPresent()) {
        return part;
      }
    }
    String summed = without(text, LabelRole.SUM, LabelRole.SAME_AREA);
    return summed.isEmpty() || summed.length() == text.length()
        ? Optional.ofNullable(byPairWord.get(text))
        : byName(summed);
  }

  /** Whether a name stands for the area that its table is about: 全市, 合计. */
  boolean isSame(String text) {
    return isOneWhole(text) || isSum(text);
  }

  /**
   * Whether a name stands for a whole of one kind, 全市 for one city, as a sum of several does not.
   */
  boolean isOneWhole(String text) {
    return isWord(text, LabelRole.SAME_AREA);
  }

  /** Whether a name stands for all areas of its table together: 合计. */
  boolean isSum(String text) {
    String left = without(IndicatorName.closed(text), LabelRole.SUM);
    return left.length() < text.length() && (left.isEmpty() || pairWords.contains(left));
  }

  /** The name before a word with one of the roles at its end: 两市 of 两市合计. */
  private String without(String text, LabelRole... roles) {
    String word = words.atEnd(text, List.of(roles));
    return text.substring(0, text.length() - word.length());
  }

  /** Whether the code list has no further area of the kind of these within a whole. */
  boolean areAllParts(Set<String> parts, String whole) {
    Set<Area.AreaKind> kinds =
        codeLists.areas().stream()
            .filter(area -> parts.contains(area.name()))
            .map(Area::kind)
            .collect(Collectors.toSet());
    return codeLists.areas().stream()
        .filter(area -> area.parent().equals(whole) && kinds.contains(area.kind()))
        .allMatch(area -> parts.contains(area.name()));
  }

  private boolean isWord(String text, LabelRole role) {
    return words.role(IndicatorName.closed(text)).filter(role::equals).isPresent();
  }

  /** Why a name is that of no area. */
  Message fault(String text, String file) {
    if (isSum(text)) {
      return Message.of("area.sum");
    }
    if (isOneWhole(text)) {
      return Message.of("area.same", file + LayoutNames.ENDING);
    }
    return unknown(text);
  }

  /** Why a name that stands for no area of a table is none of the code list. */
  Message unknown(String text) {
    List<String> meant = ambiguous.getOrDefault(text, List.of());
    return meant.isEmpty()
        ? Message.of(
            "area.unknown",
            NearestName.question(
                text,
                codeLists.areas().stream()
                    .flatMap(
                        a -> Stream.concat(Stream.of(a.code(), a.name()), a.aliases().stream()))))
        : Message.of("area.ambiguous", meant);
  }

  private boolean isWithin(Area part, String whole) {
    String parent = part.parent();
    return parent.equals(whole)
        || !parent.isEmpty() && codeLists.area(parent).filter(p -> isWithin(p, whole)).isPresent();
  }

  /** The longest name of an area that the text begins with; empty where there is none. */
  String prefix(String text) {
    return names.stream().filter(text::startsWith).findFirst().orElse("");
  }

  Optional<Area> atStart(String text) {
    return codeLists.area(prefix(text));
  }

  /** The one area that a text names; empty where it names none, or two of which neither is part. */
  Optional<Area> only(String text) {
    return text.chars().anyMatch(Character::isIdeographic) ? onlyInHan(text) : onlyInEnglish(text);
  }

  /** The one area that a text names in English; empty where it names none, or several. */
  private Optional<Area> onlyInEnglish(String text) {
    Set<Area> found = new HashSet<>();
    String left = text;
    for (Map.Entry<Pattern, Area> name : english.entrySet()) {
      String without = name.getKey().matcher(left).replaceAll("\n");
      if (!without.equals(left)) {
        found.add(name.getValue());
        left = without;
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<Area> onlyInHan(String text) {
    Optional<Area> first = Optional.empty();
    String left = text;
    for (String name : names) {
      if (left.contains(name)) {
        Area area = codeLists.area(name).orElseThrow();
        left = left.replace(name, "\n");
        if (first.isPresent() && !isWithin(first.get(), area.name()) && !area.equals(first.get())) {
          return isWithin(area, first.get().name()) ? Optional.of(area) : Optional.empty();
        }
        first = first.or(() -> Optional.of(area));
      }
    }
    return first;
  }
}
