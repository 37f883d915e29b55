package shuanghe.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All code lists of a run: what domains, indicators, areas, units may occur and which words the
 * office adds.
 */
public final class CodeLists {

  private final ListRows rows;
  private final Map<String, Indicator> indicatorByName = new HashMap<>();
  private final Map<String, Area> areaByName = new HashMap<>();

  /** Code lists of a run, each indexed by code and by name. */
  public CodeLists(
      List<DomainProfile> domains,
      List<Indicator> indicators,
      List<Area> areas,
      List<Unit> units,
      List<DomainTerm> terms,
      List<Cue> cues) {
    this(new ListRows(domains, indicators, areas, units, terms, cues));
  }

  private CodeLists(ListRows rows) {
    this.rows = rows;
    for (Indicator i : rows.indicators) {
      indicatorByName.put(i.code(), i);
      indicatorByName.putIfAbsent(i.name(), i);
      i.aliases().forEach(a -> indicatorByName.putIfAbsent(a, i));
      indicatorByName.putIfAbsent(lower(englishName(i.name())), i);
    }
    for (Area a : rows.areas) {
      areaByName.put(a.code(), a);
      areaByName.putIfAbsent(a.name(), a);
      a.aliases().forEach(alias -> areaByName.putIfAbsent(alias, a));
      areaByName.putIfAbsent(lower(englishName(a.name())), a);
    }
  }

  /** The same with a change of what the lists hold. */
  private CodeLists with(Consumer<ListRows> change) {
    ListRows changed = new ListRows(rows);
    change.accept(changed);
    return new CodeLists(changed);
  }

  /** Rows of {@code domains.csv}, in their order. */
  public List<DomainProfile> domains() {
    return rows.domains;
  }

  /** Rows of {@code indicators.csv}, in their order. */
  public List<Indicator> indicators() {
    return rows.indicators;
  }

  /** Rows of {@code areas.csv}, in their order. */
  public List<Area> areas() {
    return rows.areas;
  }

  /** Rows of {@code units.csv}, in their order. */
  public List<Unit> units() {
    return rows.units;
  }

  /** Rows of {@code domain-terms.csv}, in their order. */
  public List<DomainTerm> terms() {
    return rows.terms;
  }

  /** Words that the office adds in {@code words.csv}, in their order. */
  public List<Cue> cues() {
    return rows.cues;
  }

  /** The office's own limits of plausibility rules, in the order of the list. */
  public List<PlausibilityLimit> limits() {
    return rows.limits;
  }

  /** The same with limits of plausibility rules. */
  public CodeLists withLimits(List<PlausibilityLimit> others) {
    return with(c -> c.limits = List.copyOf(others));
  }

  /** Holidays and events the office adds to those of the program. */
  public List<Holiday> holidays() {
    return rows.holidays;
  }

  /** The same with holidays and events. */
  public CodeLists withHolidays(List<Holiday> others) {
    return with(c -> c.holidays = List.copyOf(others));
  }

  /** Words by which the office heads columns and rows of its tables of indicators. */
  public List<TableWord> tableWords() {
    return rows.tableWords;
  }

  /** The same with words that head columns and rows of tables. */
  public CodeLists withTableWords(List<TableWord> others) {
    return with(c -> c.tableWords = List.copyOf(others));
  }

  /** The same with English names by those that the lists give. */
  public CodeLists withEnglish(Map<String, String> names) {
    return with(c -> c.english = Map.copyOf(names));
  }

  /**
   * The same as an edition in a language shows it: English names where the lists give them, and
   * values in units that the language has. What the lists are looked up by stays as it is.
   */
  public CodeLists in(MessageLanguage wanted) {
    return switch (wanted) {
      case ZH -> this;
      case EN ->
          with(
              c -> {
                c.domains = c.domains.stream().map(d -> d.inEnglish(this::englishName)).toList();
                c.indicators =
                    c.indicators.stream().map(x -> x.inEnglish(this::englishName)).toList();
                c.areas = c.areas.stream().map(x -> x.inEnglish(this::englishName)).toList();
                c.language = wanted;
              });
    };
  }

  /** The English name of what the lists call by a name, where they give one; else the name. */
  public String englishName(String name) {
    return rows.english.getOrDefault(name, name);
  }

  /** The language that names and values are shown in. */
  public MessageLanguage language() {
    return rows.language;
  }

  /** The name of the lists as it is shown: in English, where one is given and wanted. */
  public String shown(String name) {
    return rows.language == MessageLanguage.EN ? englishName(name) : name;
  }

  /** Names of the areas that stand for sides that work together, in the order of their codes. */
  public List<String> pairs() {
    return rows.areas.stream()
        .filter(area -> area.kind() == Area.AreaKind.PAIR)
        .sorted(Comparator.comparing(Area::code))
        .map(Area::name)
        .toList();
  }

  /** Names of the areas that work together: the members of pairs, in the order of their codes. */
  public List<String> members() {
    return rows.areas.stream()
        .filter(area -> area.kind() == Area.AreaKind.PAIR)
        .sorted(Comparator.comparing(Area::code))
        .flatMap(area -> area.members().stream())
        .distinct()
        .toList();
  }

  /** How many sides work together; 0 where there are pairs of different numbers, or none. */
  public int sides() {
    List<Integer> numbers =
        rows.areas.stream()
            .filter(area -> area.kind() == Area.AreaKind.PAIR)
            .map(area -> area.members().size())
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers.getFirst() : 0;
  }

  /** The domains that get a briefing of their own, in the order of the list. */
  public List<Domain> cooperation() {
    return rows.domains.stream().map(DomainProfile::domain).toList();
  }

  /** All domains, {@link Domain#OTHER} last. */
  public List<Domain> allDomains() {
    return Stream.concat(cooperation().stream(), Stream.of(Domain.OTHER)).toList();
  }

  /** Finds a domain, or {@link Domain#OTHER}, by code, name or alias; case does not count. */
  public Optional<Domain> domain(String text) {
    String wanted = text.strip();
    return Stream.concat(rows.domains.stream(), Stream.of(profile(Domain.OTHER)))
        .filter(
            p ->
                p.domain().code().equalsIgnoreCase(wanted)
                    || p.name().equals(wanted)
                    || p.aliases().contains(wanted))
        .map(DomainProfile::domain)
        .findFirst();
  }

  /** The profile of a domain; {@link Domain#OTHER} has one made of its label. */
  public DomainProfile profile(Domain domain) {
    return rows.domains.stream()
        .filter(p -> p.domain().equals(domain))
        .findFirst()
        .orElseGet(
            () -> new DomainProfile(domain, shown(domain.label()), List.of(), "", List.of()));
  }

  /** Finds an indicator by code, name or alias, or by its English name in whatever case. */
  public Optional<Indicator> indicator(String text) {
    return found(indicatorByName, text.strip());
  }

  /** The name of an area with its city before it where it is a part of one; as it is if unknown. */
  public String placedName(String area) {
    return area(area).map(Area::placedName).orElse(area);
  }

  /** What is measured of an area, as the subject of a sentence. */
  public String subject(String area, String measured) {
    return area(area).map(a -> a.subject(measured)).orElse(area + measured);
  }

  /** Name of the area that an area is a part of; empty where it is of none or not in the list. */
  public String parentOf(String area) {
    return area(area).map(Area::parent).orElse("");
  }

  /** Finds an area by code, name or alias, or by its English name in whatever case. */
  public Optional<Area> area(String text) {
    return found(areaByName, text.strip());
  }

  private static <T> Optional<T> found(Map<String, T> names, String name) {
    return Optional.ofNullable(names.get(name))
        .or(() -> Optional.ofNullable(isAscii(name) ? names.get(lower(name)) : null));
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What the lists hold; it is changed only before lists are made of it. */
  private static final class ListRows {

    private List<DomainProfile> domains;
    private List<Indicator> indicators;
    private List<Area> areas;
    private final List<Unit> units;
    private final List<DomainTerm> terms;
    private final List<Cue> cues;
    private List<PlausibilityLimit> limits = List.of();
    private List<Holiday> holidays = List.of();
    private List<TableWord> tableWords = List.of();
    private Map<String, String> english = Map.of();
    private MessageLanguage language = MessageLanguage.ZH;

    ListRows(
        List<DomainProfile> domains,
        List<Indicator> indicators,
        List<Area> areas,
        List<Unit> units,
        List<DomainTerm> terms,
        List<Cue> cues) {
      this.domains = List.copyOf(domains);
      this.indicators = List.copyOf(indicators);
      this.areas = List.copyOf(areas);
      this.units = List.copyOf(units);
      this.terms = List.copyOf(terms);
      this.cues = List.copyOf(cues);
    }

    ListRows(ListRows same) {
      this(same.domains, same.indicators, same.areas, same.units, same.terms, same.cues);
      limits = same.limits;
      holidays = same.holidays;
      tableWords = same.tableWords;
      english = same.english;
      language = same.language;
    }
  }
}
