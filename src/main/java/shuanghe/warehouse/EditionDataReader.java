package shuanghe.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.press.Overlooked;
import shuanghe.statistics.UnknownIndicator;

/** Reader of what the warehouse holds for an edition. */
public final class EditionDataReader {

  private static final String ALWAYS = "1 = 1";
  private static final String DATED = "t.dateline between ? and ?";
  private static final String OF_DATED =
      "t.article_id in (select a.id from article a join input_file g on g.file_id = a.file_id where"
          + " g.state = 'HELD' and a.dateline between ? and ?)";
  private static final String SILENT =
      "not exists (select 1 from fact s where s.article_id = t.id and s.file_id = t.file_id)";

  private final JdbcTemplate jdbc;

  /** Reader over the warehouse's connection pool. */
  public EditionDataReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The last day any article is dated or any observed value ends on; empty where nothing with a
   * date is held. Targets do not count: they lie ahead.
   */
  public Optional<LocalDate> latestDate() {
    return latest(
        "select t.dateline from article t join input_file f on f.file_id = t.file_id where f.state"
            + " = 'HELD' and t.dateline is not null order by t.dateline desc fetch first row only",
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
        "select max(coalesce(t.as_of, t.start_date)) from matter t join input_file f on"
            + " f.file_id = t.file_id where f.state = 'HELD'");
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

  private Optional<LocalDate> latest(String... queries) {
    return Stream.of(queries)
        .flatMap(sql -> jdbc.queryForList(sql, Date.class).stream())
        .filter(day -> day != null)
        .map(Date::toLocalDate)
        .max(LocalDate::compareTo);
  }

  /**
   * The articles held that no edition of a period has, for want of a date, or that hold numbers and
   * give no figure, sorted by place, and the pages held without an article.
   *
   * @param period of the edition; articles dated within its reach count. Empty for all
   */
  public List<ReviewItem> overlooked(CodeLists codeLists, Optional<TimePeriod> period) {
    Overlooked overlooked = new Overlooked(codeLists);
    Stream<ReviewItem> undated =
        ArticleTables.held(jdbc, "t.dateline is null").stream()
            .flatMap(article -> overlooked.of(article, isTelling(article)).stream());
    Stream<ReviewItem> silent =
        period
            .map(
                p ->
                    ArticleTables.held(
                        jdbc,
                        DATED + " and " + SILENT,
                        Date.valueOf(ReachedObservations.since(p)),
                        Date.valueOf(p.end())))
            .orElseGet(() -> ArticleTables.held(jdbc, "t.dateline is not null and " + SILENT))
            .stream()
            .flatMap(article -> overlooked.of(article, false).stream());
    return Stream.of(
            Stream.concat(undated, silent).sorted(Comparator.comparing(ReviewItem::place)),
            withoutArticle().map(Overlooked::ofPage))
        .flatMap(items -> items)
        .toList();
  }

  private boolean isTelling(Article article) {
    return !jdbc.queryForList(
            "select 1 from fact t join input_file f on f.file_id = t.file_id where f.state = 'HELD'"
                + " and t.article_id = ? and f.name = ? fetch first row only",
            Integer.class,
            article.id(),
            article.place().file())
        .isEmpty();
  }

  /**
   * The files of pages that were taken and hold no article. They are sorted here: a server sorts by
   * the locale of its database.
   */
  private Stream<String> withoutArticle() {
    return jdbc
        .queryForList(
            "select f.name from input_file f where f.state = 'HELD' and f.kind = 'PAGE' and"
                + " f.rows_taken > 0 and f.file_id not in (select a.file_id from article a)",
            String.class)
        .stream()
        .sorted();
  }

  /** Whether any article, observation or matter is held. */
  public boolean isEmpty() {
    return Stream.of("article", "observation", "matter").allMatch(this::isEmpty);
  }

  /** What of the files held was not taken, sorted by place. */
  public List<Rejection> rejections() {
    return InputTables.REJECTION.held(jdbc, ALWAYS);
  }

  private boolean isEmpty(String table) {
    return jdbc.queryForList(
            String.format(
                Locale.ROOT,
                "select 1 from %s t join input_file f on f.file_id = t.file_id where f.state ="
                    + " 'HELD' fetch first row only",
                table),
            Integer.class)
        .isEmpty();
  }

  /**
   * What an edition of a period is made of: articles dated within it with all they say, the
   * observations that it sets side by side, see {@link ReachedObservations}, matters as they stood
   * at its end, revisions and rejections.
   *
   * @param period empty for everything
   */
  public EditionData data(CodeLists codeLists, Optional<TimePeriod> period) {
    String articles = period.isPresent() ? DATED : ALWAYS;
    String press = period.isPresent() ? OF_DATED : ALWAYS;
    Object[] days =
        period
            .map(p -> new Object[] {Date.valueOf(p.start()), Date.valueOf(p.end())})
            .orElseGet(() -> new Object[0]);
    FirstOccurrences<Article> held =
        FirstOccurrences.of(
            ArticleTables.held(jdbc, articles, days),
            Article::id,
            Article::place,
            "article.id-twice");
    List<Observation> observed =
        period
            .map(p -> new ReachedObservations(jdbc, p).read())
            .orElseGet(() -> InputTables.OBSERVATION.held(jdbc, ALWAYS));
    FirstOccurrences<Observation> values =
        FirstOccurrences.of(
            observed.stream()
                .filter(o -> ProvisionalIndicator.of(o.indicator()).isEmpty())
                .sorted(Observation.PRECEDENCE)
                .toList(),
            Observation::key,
            Observation::place,
            "observation.twice",
            (again, first) -> again.value().isEmpty() || again.restates(first));
    FirstOccurrences<Matter> matters =
        FirstOccurrences.of(
            InputTables.MATTER.held(jdbc, ALWAYS),
            m -> List.of(m.key(), m.asOf()),
            Matter::place,
            "matter.id-twice");
    Set<TellingArticle> unheard = unheard(held);
    return new EditionData(
        codeLists,
        held.items(),
        heard(PressTables.FACT, press, days, unheard, Fact::articleId),
        heard(PressTables.AGREEMENT, press, days, unheard, Agreement::articleId),
        heard(PressTables.TARGET, press, days, unheard, Target::articleId),
        heard(PressTables.PRESS_MATTER, press, days, unheard, PressMatter::articleId),
        heard(PressTables.NEXT_STEP, press, days, unheard, NextStep::articleId),
        heard(PressTables.MEETING, press, days, unheard, Meeting::articleId),
        heard(PressTables.PROPOSAL, press, days, unheard, Proposal::articleId),
        values.items().stream().sorted(Comparator.comparing(Observation::place)).toList(),
        new Revisions(jdbc)
            .all().stream()
                .filter(r -> ProvisionalIndicator.of(r.key().indicator()).isEmpty())
                .toList(),
        LedgerState.on(period.map(TimePeriod::end), matters.items()),
        Stream.of(
                InputTables.REJECTION.held(jdbc, ALWAYS),
                held.rejections(),
                values.rejections(),
                matters.rejections())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rejection::place))
            .toList(),
        Stream.concat(
                overlooked(codeLists, period).stream(),
                UnknownIndicator.in(observed, codeLists).stream().map(UnknownIndicator::reviewItem))
            .toList(),
        List.of(),
        List.of());
  }

  /**
   * What articles dated within the reach of a period and before it tell of some indicators, with
   * these articles but without their texts; nothing where the period is empty and so includes them.
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
    List<Object> arguments = new ArrayList<>();
    arguments.add(Date.valueOf(ReachedObservations.since(period.get())));
    arguments.add(Date.valueOf(period.get().start().minusDays(1)));
    arguments.addAll(indicators);
    arguments.addAll(decided);
    String asked =
        "(%1$s.indicator_code in ("
            + marks(indicators)
            + ")"
            + (decided.isEmpty()
                ? ""
                : " or %1$s.indicator_code is not null and %1$s.id in (" + marks(decided) + ")")
            + ")";
    FirstOccurrences<Article> told =
        FirstOccurrences.of(
            ArticleTables.ARTICLE.held(
                jdbc,
                DATED
                    + " and exists (select 1 from fact s where s.article_id = t.id and "
                    + String.format(Locale.ROOT, asked, "s")
                    + ")",
                arguments.toArray()),
            Article::id,
            Article::place,
            "article.id-twice");
    List<Fact> figures =
        heard(
            PressTables.FACT,
            OF_DATED + " and " + String.format(Locale.ROOT, asked, "t"),
            arguments.toArray(),
            unheard(told),
            Fact::articleId);
    return EditionData.of(codeLists, told.items(), figures, List.of());
  }

  private static String marks(Collection<String> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private static Set<TellingArticle> unheard(FirstOccurrences<Article> articles) {
    return articles.repeated().stream()
        .map(article -> new TellingArticle(article.place().file(), article.id()))
        .collect(Collectors.toSet());
  }

  /**
   * Which of some ids of facts and observations are held, of whatever period.
   *
   * @param ids as {@link Fact#id} and {@link Observation#id} give them
   */
  public Set<String> known(Collection<String> ids) {
    return ids.stream().filter(this::isKnown).collect(Collectors.toSet());
  }

  private boolean isKnown(String id) {
    return Observation.keyOf(id)
        .map(
            key ->
                InputTables.OBSERVATION
                    .held(
                        jdbc,
                        "t.indicator = ? and t.area = ? and t.period = ? and t.measure = ?",
                        key.indicator(),
                        key.area(),
                        key.period().toString(),
                        key.measure().name())
                    .stream()
                    .anyMatch(o -> o.id().equals(id)))
        .orElseGet(() -> !PressTables.FACT.held(jdbc, "t.id = ?", id).isEmpty());
  }

  /** An article of a file. */
  private record TellingArticle(String file, String articleId) {}

  /** What articles say, but for the articles that do not count. */
  private <T> List<T> heard(
      Table<T> table,
      String condition,
      Object[] arguments,
      Set<TellingArticle> unheard,
      Function<T, String> articleId) {
    List<T> all = table.held(jdbc, condition, arguments);
    return unheard.isEmpty()
        ? all
        : all.stream()
            .filter(
                item ->
                    !unheard.contains(
                        new TellingArticle(
                            table.place().apply(item).file(), articleId.apply(item))))
            .toList();
  }
}
