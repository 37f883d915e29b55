package shuanghe.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All code lists of a run: what domains, indicators, areas, units may occur and which words the
 * office adds.
 */
public final class CodeLists {

  private final List<DomainProfile> domains;
  private final List<Indicator> indicators;
  private final List<Area> areas;
  private final List<Unit> units;
  private final List<DomainTerm> terms;
  private final List<Cue> cues;
  private final List<PlausibilityLimit> limits;
  private final List<Holiday> holidays;
  private final List<TableWord> tableWords;
  private final Map<String, String> english;
  private final MessageLanguage language;
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
    this(
        domains,
        indicators,
        areas,
        units,
        terms,
        cues,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        MessageLanguage.ZH);
  }

  private CodeLists(
      List<DomainProfile> domains,
      List<Indicator> indicators,
      List<Area> areas,
      List<Unit> units,
      List<DomainTerm> terms,
      List<Cue> cues,
      List<PlausibilityLimit> limits,
      List<Holiday> holidays,
      List<TableWord> tableWords,
      Map<String, String> english,
      MessageLanguage language) {
    this.domains = List.copyOf(domains);
    this.indicators = List.copyOf(indicators);
    this.areas = List.copyOf(areas);
    this.units = List.copyOf(units);
    this.terms = List.copyOf(terms);
    this.cues = List.copyOf(cues);
    this.limits = List.copyOf(limits);
    this.holidays = List.copyOf(holidays);
    this.tableWords = List.copyOf(tableWords);
    this.english = Map.copyOf(english);
    this.language = language;
    for (Indicator i : indicators) {
      indicatorByName.put(i.code(), i);
      indicatorByName.putIfAbsent(i.name(), i);
      i.aliases().forEach(a -> indicatorByName.putIfAbsent(a, i));
      indicatorByName.putIfAbsent(lower(englishName(i.name())), i);
    }
    for (Area a : areas) {
      areaByName.put(a.code(), a);
      areaByName.putIfAbsent(a.name(), a);
      a.aliases().forEach(alias -> areaByName.putIfAbsent(alias, a));
      areaByName.putIfAbsent(lower(englishName(a.name())), a);
    }
  }

  /** Rows of {@code domains.csv}, in their order. */
  public List<DomainProfile> domains() {
    return domains;
  }

  /** Rows of {@code indicators.csv}, in their order. */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** Rows of {@code areas.csv}, in their order. */
  public List<Area> areas() {
    return areas;
  }

  /** Rows of {@code units.csv}, in their order. */
  public List<Unit> units() {
    return units;
  }

  /** Rows of {@code domain-terms.csv}, in their order. */
  public List<DomainTerm> terms() {
    return terms;
  }

  /** Words that the office adds in {@code words.csv}, in their order. */
  public List<Cue> cues() {
    return cues;
  }

  /** The office's own limits of plausibility rules, in the order of the list. */
  public List<PlausibilityLimit> limits() {
    return limits;
  }

  /** The same with limits of plausibility rules. */
  public CodeLists withLimits(List<PlausibilityLimit> others) {
    return new CodeLists(
        domains,
        indicators,
        areas,
        units,
        terms,
        cues,
        others,
        holidays,
        tableWords,
        english,
        language);
  }

  /** Holidays and events the office adds to those of the program. */
  public List<Holiday> holidays() {
    return holidays;
  }

  /** The same with holidays and events. */
  public CodeLists withHolidays(List<Holiday> others) {
    return new CodeLists(
        domains,
        indicators,
        areas,
        units,
        terms,
        cues,
        limits,
        others,
        tableWords,
        english,
        language);
  }

  /** Words by which the office heads columns and rows of its tables of indicators. */
  public List<TableWord> tableWords() {
    return tableWords;
  }

  /** The same with words that head columns and rows of tables. */
  public CodeLists withTableWords(List<TableWord> others) {
    return new CodeLists(
        domains,
        indicators,
        areas,
        units,
        terms,
        cues,
        limits,
        holidays,
        others,
        english,
        language);
  }

  /** The same with English names by those that the lists give. */
  public CodeLists withEnglish(Map<String, String> names) {
    return new CodeLists(
        domains,
        indicators,
        areas,
        units,
        terms,
        cues,
        limits,
        holidays,
        tableWords,
        names,
        language);
  }

  /**
   * The same as an edition in a language shows it: English names where the lists give them, and
   * values in units that the language has. What the lists are looked up by stays as it is.
   */
  public CodeLists in(MessageLanguage wanted) {
    return switch (wanted) {
      case ZH -> this;
      case EN ->
          new CodeLists(
              domains.stream().map(d -> d.inEnglish(this::englishName)).toList(),
              indicators.stream().map(i -> i.inEnglish(this::englishName)).toList(),
              areas.stream().map(a -> a.inEnglish(this::englishName)).toList(),
              units,
              terms,
              cues,
              limits,
              holidays,
              tableWords,
              english,
              wanted);
    };
  }

  /** The English name of what the lists call by a name, where they give one; else the name. */
  public String englishName(String name) {
    return english.getOrDefault(name, name);
  }

  /** The language that names and values are shown in. */
  public MessageLanguage language() {
    return language;
  }

  /** The name of the lists as it is shown: in English, where one is given and wanted. */
  public String shown(String name) {
    return language == MessageLanguage.EN ? englishName(name) : name;
  }

  /** Names of the areas that stand for sides that work together, in the order of their codes. */
  public List<String> pairs() {
    return areas.stream()
        .filter(area -> area.kind() == Area.AreaKind.PAIR)
        .sorted(Comparator.comparing(Area::code))
        .map(Area::name)
        .toList();
  }

  /** How many sides work together; 0 where there are pairs of different numbers, or none. */
  public int sides() {
    List<Integer> numbers =
        areas.stream()
            .filter(area -> area.kind() == Area.AreaKind.PAIR)
            .map(area -> area.members().size())
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers.getFirst() : 0;
  }

  /** The domains that get a briefing of their own, in the order of the list. */
  public List<Domain> cooperation() {
    return domains.stream().map(DomainProfile::domain).toList();
  }

  /** All domains, {@link Domain#OTHER} last. */
  public List<Domain> allDomains() {
    return Stream.concat(cooperation().stream(), Stream.of(Domain.OTHER)).toList();
  }

  /** Finds a domain, or {@link Domain#OTHER}, by code, name or alias; case does not count. */
  public Optional<Domain> domain(String text) {
    String wanted = text.strip();
    return Stream.concat(domains.stream(), Stream.of(profile(Domain.OTHER)))
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
    return domains.stream()
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
}
