package shuanghe.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.ledger.UntoldStatus;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.UnknownIndicator;
import shuanghe.warehouse.Table.HeldRow;

/** Reader of what the warehouse holds for an edition. */
public final class EditionDataReader {

  private static final String LEDGER_DAY = "coalesce(t.as_of, t.start_date)";

  /** How many rows of a kind and domain an edition lists where no setting says otherwise. */
  public static final int MOST = 20_000;

  private final JdbcTemplate jdbc;
  private final int most;

  /** Reader over the warehouse's connection pool. */
  public EditionDataReader(JdbcTemplate jdbc) {
    this(jdbc, MOST);
  }

  /**
   * The same.
   *
   * @param most how many rows that reports tell of a kind and domain an edition lists
   */
  public EditionDataReader(JdbcTemplate jdbc, int most) {
    this.jdbc = jdbc;
    this.most = most;
  }

  /**
   * The last day any article is dated or any observed value ends on; empty where nothing with a
   * date is held. Targets do not count: they lie ahead.
   */
  public Optional<LocalDate> latestDate() {
    return latest(
        "select t.dateline from article t join input_file f on f.file_id = t.file_id where f.state"
            + " = 'HELD' and t.year_month > 0 order by t.year_month desc, t.dateline desc fetch"
            + " first row only",
        "select t.period_end from observation t join input_file f on f.file_id = t.file_id where"
            + " f.state = 'HELD' and t.measure = 'VALUE' and t.amount is not null and t.indicator"
            + " not like '"
            + ProvisionalIndicator.PREFIX
            + "%' order by t.measure, t.period_end desc fetch first row only");
  }

  /**
   * The last day that figures of undated articles are about, or on which a ledger stands or, where
   * it gives no day of its own, a matter began; empty where none names one. What is aimed at or due
   * does not count: it lies ahead.
   */
  public Optional<LocalDate> latestNamedDay() {
    Stream<LocalDate> told =
        jdbc
            .queryForList(
                "select distinct t.period from fact t join input_file f on f.file_id = t.file_id"
                    + " where f.state = 'HELD' and t.kind <> 'TARGET' and t.period is not null",
                String.class)
            .stream()
            .flatMap(text -> TimePeriod.parse(text).stream())
            .map(TimePeriod::end);
    return Stream.concat(told, latestLedgerDay().stream()).max(LocalDate::compareTo);
  }

  /**
   * The last day on which a ledger stands or, where it gives no day of its own, a matter began;
   * empty where none is held.
   */
  public Optional<LocalDate> latestLedgerDay() {
    return latest(
        "select max("
            + LEDGER_DAY
            + ") from matter t join input_file f on f.file_id = t.file_id where f.state = 'HELD'");
  }

  /**
   * The known indicators that have a value for a period: one that ends in it and, but for sums from
   * January on, begins in it too.
   */
  public Set<String> indicatorsWithValue(TimePeriod period) {
    Set<String> indicators = new HashSet<>();
    jdbc.query(
        "select distinct t.indicator, t.period from observation t join input_file f on f.file_id ="
            + " t.file_id where f.state = 'HELD' and t.measure = 'VALUE' and t.amount is not null"
            + " and t.period_end between ? and ?",
        row -> {
          String indicator = row.getString(1);
          TimePeriod of = TimePeriod.parse(row.getString(2)).orElseThrow();
          if (ProvisionalIndicator.of(indicator).isEmpty()
              && (of.isCumulative() || !of.start().isBefore(period.start()))) {
            indicators.add(indicator);
          }
        },
        Date.valueOf(period.start()),
        Date.valueOf(period.end()));
    return indicators;
  }

  /**
   * Whether anything held is of a period: an article dated within it, a value or a growth of a
   * known indicator that ends in it, or a day of a ledger.
   */
  public boolean tellsOf(TimePeriod period) {
    Months months = Months.of(period);
    return isHeld("article", Table.OF_MONTHS, months.first(), months.last())
        || isHeld(
            "observation",
            "t.measure in ('VALUE', 'YEAR_ON_YEAR') and t.period_end between ? and ? and t.amount"
                + " is not null and t.indicator not like '"
                + ProvisionalIndicator.PREFIX
                + "%'",
            period)
        || isHeld("matter", LEDGER_DAY + " between ? and ?", period);
  }

  /** Whether any ledger stands by a day, or is of no day and so of all. */
  public boolean hasLedgerBy(LocalDate day) {
    return isHeld(
        "matter", "(" + LEDGER_DAY + " is null or " + LEDGER_DAY + " <= ?)", Date.valueOf(day));
  }

  private boolean isHeld(String table, String condition, TimePeriod period) {
    return isHeld(table, condition, Date.valueOf(period.start()), Date.valueOf(period.end()));
  }

  private boolean isHeld(String table, String condition, Object... arguments) {
    return !jdbc.queryForList(
            String.format(
                Locale.ROOT,
                "select 1 from %s t join input_file f on f.file_id = t.file_id where f.state ="
                    + " 'HELD' and %s fetch first row only",
                table,
                condition),
            Integer.class,
            arguments)
        .isEmpty();
  }

  private Optional<LocalDate> latest(String... queries) {
    return Stream.of(queries)
        .flatMap(sql -> jdbc.queryForList(sql, Date.class).stream())
        .filter(day -> day != null)
        .map(Date::toLocalDate)
        .max(LocalDate::compareTo);
  }

  /**
   * The articles held that no edition of a period has, for want of a date, or that hold numbers and
   * give no figure, sorted by place, and the pages held without an article; of either no more than
   * an edition lists.
   *
   * @param period of the edition; articles dated within its reach count. Empty for all
   */
  public List<ReviewItem> overlooked(Optional<TimePeriod> period) {
    List<HeldRow<ReviewItem>> items = new ArrayList<>();
    if (period.isEmpty()) {
      items.addAll(PressTables.OVERLOOKED.ordered(jdbc, EditionRows.first(most), Table.ALWAYS));
    } else {
      items.addAll(overlooked(Months.UNDATED));
      items.addAll(
          overlooked(Months.between(ReachedObservations.since(period.get()), period.get().end())));
    }
    return Table.sorted(items).stream()
        .sorted(Comparator.comparing(item -> item.kind() == ReviewItem.ReviewKind.PAGE))
        .toList();
  }

  private List<HeldRow<ReviewItem>> overlooked(Months months) {
    return PressTables.OVERLOOKED.ordered(
        jdbc, EditionRows.first(most), Table.OF_MONTHS, months.first(), months.last());
  }

  /** Whether any article, observation or matter is held. */
  public boolean isEmpty() {
    return Stream.of("article", "observation", "matter")
        .noneMatch(table -> isHeld(table, Table.ALWAYS));
  }

  /** What of the files held was not taken, sorted by place. */
  public List<Rejection> rejections() {
    return InputTables.REJECTION.held(jdbc, Table.ALWAYS);
  }

  /**
   * What an edition of a period is made of: articles dated within it with all they say, the
   * observations that it sets side by side, see {@link ReachedObservations}, matters as they stood
   * at its end, revisions and rejections.
   *
   * @param period empty for everything
   */
  public EditionData data(CodeLists codeLists, Optional<TimePeriod> period) {
    return data(codeLists, period, Set.of());
  }

  /**
   * The same.
   *
   * @param decided ids of facts that are among it even where there are more than are listed
   */
  public EditionData data(
      CodeLists codeLists, Optional<TimePeriod> period, Collection<String> decided) {
    ToldRecords told = told(period, decided);
    FirstOccurrences<Article> held = told.articles();
    List<Observation> observed =
        period
            .map(p -> new ReachedObservations(jdbc, p).read())
            .orElseGet(() -> InputTables.OBSERVATION.held(jdbc, Table.ALWAYS));
    FirstOccurrences<Observation> values = values(observed);
    FirstOccurrences<Matter> matters =
        FirstOccurrences.of(
            InputTables.MATTER.held(jdbc, Table.ALWAYS),
            m -> List.of(m.key(), m.asOf()),
            Matter::place,
            "matter.id-twice");
    List<Matter> ledger = LedgerState.on(period.map(TimePeriod::end), matters.items());
    EditionRows.ListedRows listed = told.listed();
    return new EditionData(
        codeLists,
        listed.articles(),
        listed.facts(),
        listed.agreements(),
        listed.targets(),
        listed.pressMatters(),
        listed.nextSteps(),
        listed.meetings(),
        listed.proposals(),
        values.items().stream().sorted(Comparator.comparing(Observation::place)).toList(),
        new Revisions(jdbc)
            .all().stream()
                .filter(r -> ProvisionalIndicator.of(r.key().indicator()).isEmpty())
                .toList(),
        ledger,
        Stream.of(
                InputTables.REJECTION.held(jdbc, Table.ALWAYS),
                held.rejections(),
                values.rejections(),
                matters.rejections())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rejection::place))
            .toList(),
        Stream.of(
                overlooked(period).stream(),
                UnknownIndicator.in(observed, codeLists).stream().map(UnknownIndicator::reviewItem),
                UntoldStatus.in(ledger).stream().map(UntoldStatus::reviewItem))
            .flatMap(items -> items)
            .toList(),
        List.of(),
        List.of(),
        listed.unlisted());
  }

  /**
   * What the articles of an edition tell.
   *
   * @param articles those that count, and those of an id that was held before
   */
  private record ToldRecords(FirstOccurrences<Article> articles, EditionRows.ListedRows listed) {}

  private ToldRecords told(Optional<TimePeriod> period, Collection<String> decided) {
    EditionRows rows = new EditionRows(jdbc, period, most);
    if (rows.areMore()) {
      EditionRows.ListedRows first = rows.first(decided);
      return new ToldRecords(new FirstOccurrences<>(first.articles(), List.of()), first);
    }
    Optional<Months> months = period.map(Months::of);
    FirstOccurrences<Article> held =
        FirstOccurrences.of(
            ArticleTables.held(jdbc, period), Article::id, Article::place, "article.id-twice");
    Set<TellingArticle> telling = telling(held.items());
    return new ToldRecords(
        held,
        new EditionRows.ListedRows(
            heard(PressTables.FACT, months, telling, Fact::articleId),
            heard(PressTables.AGREEMENT, months, telling, Agreement::articleId),
            heard(PressTables.TARGET, months, telling, Target::articleId),
            heard(PressTables.PRESS_MATTER, months, telling, PressMatter::articleId),
            heard(PressTables.NEXT_STEP, months, telling, NextStep::articleId),
            heard(PressTables.MEETING, months, telling, Meeting::articleId),
            heard(PressTables.PROPOSAL, months, telling, Proposal::articleId),
            held.items(),
            List.of()));
  }

  /** The first of all values of a key that the code lists know. */
  private static FirstOccurrences<Observation> values(List<Observation> observed) {
    return FirstOccurrences.of(
        observed.stream()
            .filter(o -> ProvisionalIndicator.of(o.indicator()).isEmpty())
            .sorted(Observation.PRECEDENCE)
            .toList(),
        Observation::key,
        Observation::place,
        "observation.twice",
        (again, first) -> again.value().isEmpty() || again.restates(first));
  }

  /**
   * The values of some indicators that articles dated within the reach of a period and before it
   * tell, see {@link EarlierReports}, with these articles but without their texts; nothing where
   * the period is empty and so includes them.
   *
   * @param indicators codes of the indicators
   * @param decided ids of facts that are read too where they are of any indicator
   */
  public EditionData earlier(
      CodeLists codeLists,
      Optional<TimePeriod> period,
      Collection<String> indicators,
      Collection<String> decided) {
    if (period.isEmpty() || indicators.isEmpty()) {
      return EditionData.of(codeLists, List.of(), List.of(), List.of());
    }
    EarlierReports.Reports reports =
        new EarlierReports(jdbc, period.get()).read(indicators, decided);
    FirstOccurrences<Article> told =
        FirstOccurrences.of(reports.articles(), Article::id, Article::place, "article.id-twice");
    Set<TellingArticle> telling = telling(told.items());
    return EditionData.of(
        codeLists,
        told.items(),
        reports.figures().stream()
            .filter(fact -> isTold(fact.place(), fact.articleId(), telling))
            .toList(),
        List.of());
  }

  private static Set<TellingArticle> telling(List<Article> articles) {
    return articles.stream()
        .map(article -> new TellingArticle(article.place().file(), article.id()))
        .collect(Collectors.toSet());
  }

  /**
   * Which of some ids of facts and observations are held, of whatever period.
   *
   * @param ids as {@link Fact#id} and {@link Observation#id} give them
   */
  public Set<String> known(Collection<String> ids) {
    return new KnownIds(jdbc).of(ids);
  }

  /** An article of a file. */
  private record TellingArticle(String file, String articleId) {}

  /**
   * What articles say.
   *
   * @param months of the articles; empty for all
   * @param telling the articles that count
   */
  private <T> List<T> heard(
      Table<T> table,
      Optional<Months> months,
      Set<TellingArticle> telling,
      Function<T, String> articleId) {
    return Table.sorted(
            months
                .map(some -> table.ofMonths(jdbc, some))
                .orElseGet(() -> table.rows(jdbc, Table.ALWAYS)))
        .stream()
        .filter(item -> isTold(table.place().apply(item), articleId.apply(item), telling))
        .toList();
  }

  private static boolean isTold(Place place, String articleId, Set<TellingArticle> telling) {
    return telling.contains(new TellingArticle(place.file(), articleId));
  }
}
