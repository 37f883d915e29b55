package shuanghe.input;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Domain;
import shuanghe.model.DomainProfile;
import shuanghe.model.DomainTerm;
import shuanghe.model.Holiday;
import shuanghe.model.Indicator;
import shuanghe.model.LabelRole;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityLimit;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.TableWord;
import shuanghe.model.Unit;

/**
 * Loader of the code lists from their folder: {@code domains.csv}, {@code indicators.csv}, {@code
 * areas.csv}, {@code units.csv}, {@code domain-terms.csv}, {@code words.csv} and, where there are
 * such, {@code plausibility.csv}, {@code calendar.csv} and {@code table-words.csv}. A row that does
 * not fit is rejected; a code, name or alias belongs to the row that gives it first.
 */
public final class CodeListFiles {

  /** Lists by which input is read: when one changes, all is read anew. */
  public static final List<String> READING =
      List.of(
          "domains.csv",
          "indicators.csv",
          "areas.csv",
          "units.csv",
          "domain-terms.csv",
          "words.csv",
          "table-words.csv",
          "calendar.csv",
          "ledger-words.csv");

  /** Lists by which what was read is judged: when one changes, the edition is made anew. */
  public static final List<String> JUDGING = List.of("plausibility.csv");

  static final String PREFIX = "codelists/";

  /** A code is the name of files as well. */
  private static final Pattern DOMAIN_CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");

  /** Codes that have a meaning of their own beside those of domains. */
  private static final List<String> RESERVED = List.of("other", "overview", "all", "index", "data");

  private static final int MOST_DECIMALS = 6;
  private static final int HIGHEST_MULTIPLIER = 15;

  private final CodeListNames names = new CodeListNames();

  /** The domains of the rows read so far, by which further lists name them. */
  private final List<DomainProfile> known = new ArrayList<>();

  private CodeListFiles() {}

  /** Loads all lists of a folder; a file that is missing leaves its list empty and is rejected. */
  public static CodeListReading load(Path folder) {
    CodeListFiles lists = new CodeListFiles();
    ReadResult<DomainProfile> domains =
        lists.read(folder, "domains.csv", TableForm.DOMAIN_LIST, lists::domain);
    ReadResult<Indicator> indicators =
        lists.read(folder, "indicators.csv", TableForm.INDICATOR_LIST, lists::indicator);
    AreaList areaList = new AreaList(lists.names);
    ReadResult<Area> areas =
        areaList.known(lists.read(folder, "areas.csv", TableForm.AREA_LIST, areaList::line));
    ReadResult<Unit> units = lists.read(folder, "units.csv", TableForm.UNIT_LIST, lists::unit);
    ReadResult<DomainTerm> terms =
        lists.read(folder, "domain-terms.csv", TableForm.DOMAIN_TERM_LIST, lists::term);
    ReadResult<Cue> words =
        lists.readIfThere(folder, "words.csv", TableForm.WORD_LIST, lists::word);
    ReadResult<PlausibilityLimit> limits =
        lists.readIfThere(folder, "plausibility.csv", TableForm.PLAUSIBILITY_LIST, lists::limit);
    ReadResult<Holiday> holidays =
        lists.readIfThere(folder, "calendar.csv", TableForm.HOLIDAY_LIST, lists::holiday);
    ReadResult<TableWord> tableWords =
        lists.readIfThere(folder, "table-words.csv", TableForm.TABLE_WORD_LIST, lists::tableWord);
    List<ReadResult<?>> all =
        List.of(domains, indicators, areas, units, terms, words, limits, holidays, tableWords);
    return new CodeListReading(
        new CodeLists(
                domains.items(),
                indicators.items(),
                areas.items(),
                units.items(),
                DomainTerm.withoutDoubled(
                    DomainTerm.withNames(terms.items(), domains.items(), indicators.items())),
                words.items())
            .withEnglish(lists.names.english())
            .withLimits(limits.items())
            .withHolidays(holidays.items())
            .withTableWords(tableWords.items()),
        all.stream().flatMap(t -> t.rejections().stream()).toList(),
        all.stream().mapToInt(t -> t.items().size()).sum(),
        all.stream().mapToInt(ReadResult::read).sum());
  }

  private <T> ReadResult<T> read(
      Path folder, String name, TableForm form, Function<TableRow, Outcome<T>> reader) {
    if (!MissingLists.isThere(folder, name)) {
      return new ReadResult<>(List.of(), List.of(MissingLists.fault(name)), 1);
    }
    return switch (new InputFolder(folder, PREFIX).file(name)) {
      case Outcome.Rejected<InputFile> none ->
          new ReadResult<>(List.of(), List.of(none.rejection()), 1);
      case Outcome.Accepted<InputFile> file -> TableFile.readAll(file.item(), form, reader);
    };
  }

  /** Reads a list that an office may go without, because the program has one of its own. */
  private <T> ReadResult<T> readIfThere(
      Path folder, String name, TableForm form, Function<TableRow, Outcome<T>> reader) {
    return MissingLists.isThere(folder, name)
        ? read(folder, name, form, reader)
        : new ReadResult<>(List.of(), List.of(), 0);
  }

  private Outcome<DomainProfile> domain(TableRow row) {
    RowCheck check = new RowCheck(row);
    String code = check.needed("code");
    String name = check.needed("name");
    if (!code.isEmpty() && (!DOMAIN_CODE.matcher(code).matches() || RESERVED.contains(code))) {
      check.fault("code", Message.of("domain-list.code", RESERVED));
    }
    List<String> aliases = row.parts("aliases");
    List<String> themes =
        Stream.of("themes", "building", "connection")
            .flatMap(column -> row.parts(column).stream())
            .distinct()
            .toList();
    names.unique(check, row, "code", CodeListNames.of(code, name, aliases));
    if (!check.passed()) {
      return check.rejected();
    }
    Domain domain = new Domain(code, name, known.size() + 1);
    known.add(new DomainProfile(domain, name, aliases, row.text("title"), themes));
    names.inEnglish(name, row.text("name_en"));
    names.inEnglish(row.text("title"), row.text("title_en"));
    List<String> englishThemes = row.parts("themes_en");
    for (int i = 0; i < Math.min(themes.size(), englishThemes.size()); i++) {
      names.inEnglish(themes.get(i), englishThemes.get(i));
    }
    return new Outcome.Accepted<>(known.getLast());
  }

  private Outcome<Indicator> indicator(TableRow row) {
    RowCheck check = new RowCheck(row);
    String code = check.needed("code");
    if (!code.isEmpty() && !isCode(code)) {
      check.fault("code", Message.of("indicator-list.code"));
    }
    String name = check.needed("name");
    List<String> aliases = row.parts("aliases");
    Optional<Domain> domain = domainOf(check, "domain", row.text("domain"));
    String unit = check.needed("unit");
    String displayUnit = check.needed("display_unit");
    Optional<Integer> multiplier =
        wholeNumber(check, row, "display_multiplier", 0, HIGHEST_MULTIPLIER);
    Optional<Integer> decimals = wholeNumber(check, row, "decimals", 0, MOST_DECIMALS);
    Optional<Indicator.Desired> desired =
        check.known(
            "desired",
            Indicator.Desired.of(check.needed("desired")),
            () -> Message.of("indicator-list.direction"));
    Optional<Indicator.Aggregation> aggregation =
        row.text("aggregation").isEmpty()
            ? Optional.of(Indicator.Aggregation.SUM)
            : check.known(
                "aggregation",
                Indicator.Aggregation.of(row.text("aggregation")),
                () -> Message.of("indicator-list.aggregation"));
    Optional<Integer> weight =
        row.text("weight").isEmpty()
            ? Optional.of(Indicator.USUAL_WEIGHT)
            : wholeNumber(check, row, "weight", Indicator.LIGHTEST, Indicator.HEAVIEST);
    names.unique(check, row, "name", CodeListNames.of(code, name, aliases));
    names.inEnglish(name, row.text("name_en"));
    return check.passed()
        ? new Outcome.Accepted<>(
            new Indicator(
                code,
                name,
                aliases,
                domain.orElseThrow(),
                unit,
                displayUnit,
                multiplier.orElseThrow(),
                decimals.orElseThrow(),
                desired.orElseThrow(),
                aggregation.orElseThrow(),
                weight.orElseThrow()))
        : check.rejected();
  }

  private Outcome<Unit> unit(TableRow row) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    Optional<Unit.Dimension> dimension =
        check.known(
            "dimension",
            constant(Unit.Dimension.values(), check.needed("dimension")),
            () -> Message.of("unit-list.dimension", lowerCase(Unit.Dimension.values())));
    List<String> aliases = row.parts("aliases");
    names.unique(check, row, "name", CodeListNames.of(name, name, aliases));
    names.inEnglish(name, row.text("name_en"));
    aliases.forEach(alias -> names.inEnglish(alias, row.text("name_en")));
    return check.passed()
        ? new Outcome.Accepted<>(new Unit(name, dimension.orElseThrow(), aliases))
        : check.rejected();
  }

  private Outcome<DomainTerm> term(TableRow row) {
    RowCheck check = new RowCheck(row);
    String term = check.needed("term");
    Optional<Domain> domain = domainOf(check, "domain", row.text("domain"));
    Optional<Integer> weight = wholeNumber(check, row, "weight", 1, 100);
    domain.ifPresent(d -> names.unique(check, row, "term", List.of(term + "\t" + d.code())));
    return check.passed()
        ? new Outcome.Accepted<>(new DomainTerm(term, domain.orElseThrow(), weight.orElseThrow()))
        : check.rejected();
  }

  private Outcome<PlausibilityLimit> limit(TableRow row) {
    RowCheck check = new RowCheck(row);
    Optional<PlausibilityRule> rule =
        check.known("rule", PlausibilityRule.of(check.needed("rule")), CodeListFiles::unknownRule);
    String indicator = check.needed("indicator");
    String limit = check.needed("limit");
    String reason = check.needed("reason");
    if (rule.isPresent() && !limit.isEmpty() && !rule.get().takes(limit)) {
      check.fault("limit", rule.get().noLimit());
    }
    rule.ifPresent(r -> names.unique(check, row, "rule", List.of(indicator + "\t" + r.code())));
    return check.passed()
        ? new Outcome.Accepted<>(
            new PlausibilityLimit(rule.orElseThrow(), indicator, limit, reason))
        : check.rejected();
  }

  private static Message unknownRule() {
    return Message.of(
        "plausibility-list.rule",
        Arrays.stream(PlausibilityRule.values()).map(PlausibilityRule::code).toList());
  }

  private Outcome<Cue> word(TableRow row) {
    RowCheck check = new RowCheck(row);
    String word = check.needed("word");
    String code = check.needed("role");
    Optional<CueRole> role = check.known("role", CueRole.of(code), () -> unknownRole(code));
    String value = row.text("value");
    names.unique(check, row, "word", List.of(word + "\t" + code + "\t" + value));
    return check.passed()
        ? new Outcome.Accepted<>(new Cue(word, role.orElseThrow(), value))
        : check.rejected();
  }

  private static Message unknownRole(String code) {
    return Message.of(
        "word-list.no-cue",
        NearestName.question(code, Arrays.stream(CueRole.values()).map(CueRole::code)));
  }

  private Outcome<TableWord> tableWord(TableRow row) {
    RowCheck check = new RowCheck(row);
    String word = check.needed("word");
    Optional<LabelRole> role =
        check.known(
            "role",
            LabelRole.of(check.needed("role")).filter(r -> !r.isNoun()),
            () -> Message.of("word-list.role", LabelRole.codes()));
    names.unique(check, row, "word", List.of("table-words\t" + word));
    return check.passed()
        ? new Outcome.Accepted<>(new TableWord(word, role.orElseThrow()))
        : check.rejected();
  }

  private Outcome<Holiday> holiday(TableRow row) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    Optional<LocalDate> first = day(check, row, "first");
    Optional<LocalDate> last = day(check, row, "last");
    if (check.passed() && last.orElseThrow().isBefore(first.orElseThrow())) {
      check.fault("last", Message.of("holiday-list.last-before-first"));
    }
    return check.passed()
        ? new Outcome.Accepted<>(new Holiday(name, first.orElseThrow(), last.orElseThrow()))
        : check.rejected();
  }

  private static Optional<LocalDate> day(RowCheck check, TableRow row, String column) {
    check.needed(column);
    return check.known(column, WrittenDate.parse(row.text(column)), () -> WrittenDate.FAULT);
  }

  private Optional<Domain> domainOf(RowCheck check, String column, String text) {
    if (text.isEmpty()) {
      check.needed(column);
    }
    return check.known(column, domains().domain(text), this::unknownDomain);
  }

  private Message unknownDomain() {
    return Message.of("domain.unknown", domains().allDomains().stream().map(Domain::code).toList());
  }

  private CodeLists domains() {
    return new CodeLists(known, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Optional<Integer> wholeNumber(
      RowCheck check, TableRow row, String column, int least, int most) {
    check.needed(column);
    Optional<Integer> number =
        WrittenNumber.parse(row.text(column))
            .filter(n -> n.stripTrailingZeros().scale() <= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(most)) <= 0)
            .map(BigDecimal::intValueExact);
    return check.known(column, number, () -> Message.of("number.not-whole", least, most));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
    return Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(text)).findFirst();
  }

  private static <E extends Enum<E>> List<String> lowerCase(E[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
  }
}
