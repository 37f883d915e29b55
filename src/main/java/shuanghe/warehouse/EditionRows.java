package shuanghe.warehouse;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.DomainCounts;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/**
 * Rows of the press tables that an edition lists. Where its reports tell more of a domain than an
 * edition lists of a kind, the database counts what there is and gives the first rows of each
 * domain: of figures those of a known indicator, among them those without doubt, then as they stand
 * in the files. So the memory that an edition takes does not grow with its reports.
 */
final class EditionRows {

  /** What figures are chosen by, before the place where they stand. */
  private static final String RANK_OF_FACTS =
      "case when t.indicator_code is null then 1 else 0 end, case when cardinality(t.doubt) = 0"
          + " then 0 else 1 end, ";

  /** How many figures there are that their own article does not say before. */
  private static final String FIRST_SAID = "sum(case when t.same_as = '' then 1 else 0 end)";

  private static final String ALL = "count(*)";

  private final JdbcTemplate jdbc;
  private final Optional<TimePeriod> period;
  private final int most;
  private boolean isPlain;

  /**
   * @param period of the edition; empty for all
   * @param most how many rows of a kind and domain are listed
   */
  EditionRows(JdbcTemplate jdbc, Optional<TimePeriod> period, int most) {
    this.jdbc = jdbc;
    this.period = period;
    this.most = most;
  }

  /**
   * Rows that an edition lists, each kind sorted by place.
   *
   * @param facts figures
   * @param agreements documents named
   * @param targets aims
   * @param pressMatters matters reported on
   * @param nextSteps what will be done
   * @param meetings meetings
   * @param proposals shortcomings and proposals
   * @param articles the first of each domain, and those in which what is listed stands
   * @param unlisted how much more there is of each domain
   */
  record ListedRows(
      List<Fact> facts,
      List<Agreement> agreements,
      List<Target> targets,
      List<PressMatter> pressMatters,
      List<NextStep> nextSteps,
      List<Meeting> meetings,
      List<Proposal> proposals,
      List<Article> articles,
      List<DomainCounts> unlisted) {}

  /**
   * A condition of SQL.
   *
   * @param arguments for its question marks
   */
  private record SqlCondition(String sql, List<Object> arguments) {

    static SqlCondition of(String sql, Object... arguments) {
      return new SqlCondition(sql, List.of(arguments));
    }

    SqlCondition and(SqlCondition other) {
      return joined(" and ", other);
    }

    SqlCondition joined(String by, SqlCondition other) {
      List<Object> both = new ArrayList<>(arguments);
      both.addAll(other.arguments);
      return new SqlCondition(sql + by + other.sql, both);
    }

    SqlCondition within(String before, String after) {
      return new SqlCondition(before + sql + after, arguments);
    }

    Object[] values() {
      return arguments.toArray();
    }
  }

  /** Whether there is more of a kind in a domain than is listed. */
  boolean areMore() {
    return PressTables.LISTED.stream()
        .flatMap(table -> counted(table, ALL, months("t")).values().stream())
        .anyMatch(rows -> rows > most);
  }

  /**
   * The first rows of each kind and domain.
   *
   * @param decided ids of facts that are listed wherever they stand
   */
  ListedRows first(Collection<String> decided) {
    isPlain = isWholeMonths() && !hasTwins();
    Set<String> telling = new HashSet<>();
    List<Fact> facts = facts(decided, telling);
    List<Agreement> agreements = first(PressTables.AGREEMENT, Agreement::articleId, telling);
    List<Target> targets = first(PressTables.TARGET, Target::articleId, telling);
    List<PressMatter> matters = first(PressTables.PRESS_MATTER, PressMatter::articleId, telling);
    List<NextStep> steps = first(PressTables.NEXT_STEP, NextStep::articleId, telling);
    List<Meeting> meetings = first(PressTables.MEETING, Meeting::articleId, telling);
    List<Proposal> proposals = first(PressTables.PROPOSAL, Proposal::articleId, telling);
    List<Article> articles = articles(telling);
    Map<Domain, Integer> ofOwn =
        left(ArticleTables.ARTICLE, ALL, counts("t"), articles, Article::domain);
    List<Fact> firstSaid = facts.stream().filter(fact -> fact.sameAs().isEmpty()).toList();
    List<Map<Domain, Integer>> left =
        List.of(
            ofOwn,
            further(articles, facts),
            left(PressTables.FACT, FIRST_SAID, told(), firstSaid, Fact::domain),
            left(PressTables.AGREEMENT, ALL, told(), agreements, Agreement::domain),
            left(PressTables.TARGET, ALL, told(), targets, Target::domain),
            left(PressTables.PRESS_MATTER, ALL, told(), matters, PressMatter::domain),
            left(PressTables.NEXT_STEP, ALL, told(), steps, NextStep::domain),
            left(PressTables.MEETING, ALL, told(), meetings, Meeting::domain),
            left(PressTables.PROPOSAL, ALL, told(), proposals, Proposal::domain));
    return new ListedRows(
        facts, agreements, targets, matters, steps, meetings, proposals, articles, counts(left));
  }

  private List<Fact> facts(Collection<String> decided, Set<String> telling) {
    Map<Long, HeldRow<Fact>> rows = new HashMap<>();
    first(PressTables.FACT, told(), RANK_OF_FACTS).forEach(row -> rows.put(row.rowId(), row));
    if (!decided.isEmpty()) {
      SqlCondition known =
          SqlCondition.of("t.id = any(?)", (Object) decided.toArray(String[]::new));
      rows(PressTables.FACT, told().and(known)).forEach(row -> rows.put(row.rowId(), row));
    }
    rows.values().forEach(row -> telling.add(row.item().articleId()));
    return Table.sorted(List.copyOf(rows.values()));
  }

  private <T> List<T> first(Table<T> table, Function<T, String> articleId, Set<String> telling) {
    List<HeldRow<T>> rows = first(table, told(), "");
    rows.forEach(row -> telling.add(articleId.apply(row.item())));
    return Table.sorted(rows);
  }

  /** The first articles of each domain and those that are told of. */
  private List<Article> articles(Set<String> telling) {
    Map<Long, HeldRow<Article>> rows = new HashMap<>();
    first(ArticleTables.ARTICLE, counts("t"), "").forEach(row -> rows.put(row.rowId(), row));
    SqlCondition named = SqlCondition.of("t.id = any(?)", (Object) telling.toArray(String[]::new));
    rows(ArticleTables.ARTICLE, counts("t").and(named)).forEach(row -> rows.put(row.rowId(), row));
    SqlCondition texts =
        SqlCondition.of("t.article_row = any(?)", (Object) rows.keySet().toArray(Long[]::new));
    SqlCondition of = months("t").and(texts);
    return Table.sorted(
        ArticleTables.withExtents(jdbc, List.copyOf(rows.values()), of.sql(), of.values()));
  }

  /** The first rows of each domain for which a condition holds. */
  private <T> List<HeldRow<T>> first(Table<T> table, SqlCondition which, String rank) {
    List<HeldRow<T>> rows = new ArrayList<>();
    String order = ordered(rank, most);
    for (Domain domain : counted(table, ALL, months("t")).keySet()) {
      SqlCondition some = which.and(SqlCondition.of("t.domain = ?", Binder.text(domain)));
      rows.addAll(table.ordered(jdbc, order, some.sql(), some.values()));
    }
    return rows;
  }

  /** The first rows as they stand in the files. */
  static String first(int most) {
    return ordered("", most);
  }

  private static String ordered(String rank, int most) {
    return "order by " + rank + "f.name, t.line, t.row_id fetch first " + most + " rows only";
  }

  private <T> List<HeldRow<T>> rows(Table<T> table, SqlCondition which) {
    return table.rows(jdbc, which.sql(), which.values());
  }

  /** How many of each domain there are beside those listed. */
  private <T> Map<Domain, Integer> left(
      Table<T> table,
      String what,
      SqlCondition which,
      List<T> listed,
      Function<T, Domain> domainOf) {
    Map<Domain, Integer> left = counted(table, what, which);
    listed.forEach(item -> left.merge(domainOf.apply(item), -1, Integer::sum));
    return left;
  }

  /** How many articles of other domains speak of a domain, beside those listed. */
  private Map<Domain, Integer> further(List<Article> articles, List<Fact> facts) {
    Map<Domain, Set<String>> stating = new HashMap<>();
    facts.forEach(
        fact -> stating.computeIfAbsent(fact.domain(), d -> new HashSet<>()).add(fact.articleId()));
    Map<Domain, Integer> own = counted(ArticleTables.ARTICLE, ALL, counts("t"));
    Map<Domain, Integer> further = new HashMap<>();
    Stream.concat(own.keySet().stream(), stating.keySet().stream())
        .distinct()
        .forEach(
            domain ->
                further.put(
                    domain,
                    speaking(domain)
                        - own.getOrDefault(domain, 0)
                        - (int)
                            articles.stream()
                                .filter(a -> !a.domain().equals(domain))
                                .filter(
                                    a ->
                                        a.secondary().contains(domain)
                                            || stating
                                                .getOrDefault(domain, Set.of())
                                                .contains(a.id()))
                                .count()));
    return further;
  }

  private static List<DomainCounts> counts(List<Map<Domain, Integer>> left) {
    return left.stream()
        .flatMap(counted -> counted.keySet().stream())
        .distinct()
        .sorted()
        .map(
            domain -> {
              Iterator<Integer> of =
                  left.stream().map(counted -> counted.getOrDefault(domain, 0)).iterator();
              return new DomainCounts(
                  domain, of.next(), of.next(), of.next(), of.next(), of.next(), of.next(),
                  of.next(), of.next(), of.next());
            })
        .toList();
  }

  private Map<Domain, Integer> counted(Table<?> table, String what, SqlCondition which) {
    Map<Domain, Integer> counted = new HashMap<>();
    jdbc.query(
        "select t.domain, " + what + from(table) + which.sql() + " group by t.domain",
        row -> {
          ColumnReader from = new ColumnReader(row);
          counted.put(from.domain(), from.number());
        },
        which.values());
    return counted;
  }

  /** How many articles are of a domain, first or second, or state a figure of it. */
  private int speaking(Domain domain) {
    String name = Binder.text(domain);
    SqlCondition article =
        counts("t").and(SqlCondition.of("(t.domain = ? or ? = any(t.secondary))", name, name));
    SqlCondition figure = told().and(SqlCondition.of("t.domain = ?", name));
    SqlCondition either =
        article
            .within("select t.id as id" + from(ArticleTables.ARTICLE), "")
            .joined(
                " union ", figure.within("select t.article_id as id" + from(PressTables.FACT), ""));
    return jdbc.queryForObject(
        "select count(*) from (" + either.sql() + ") speaking", Integer.class, either.values());
  }

  private static String from(Table<?> table) {
    return " from "
        + table.name()
        + " t join input_file f on f.file_id = t.file_id where f.state = 'HELD' and ";
  }

  /**
   * That a statement {@code t} is of an article that counts: where all articles of the months do,
   * the month tells.
   */
  private SqlCondition told() {
    if (isPlain) {
      return months("t");
    }
    return months("t")
        .and(
            counts("a")
                .within(
                    "exists (select 1 from article a where a.file_id = t.file_id and a.id ="
                        + " t.article_id and ",
                    ")"));
  }

  /** That an article counts: dated within the period, and the first that is held of its id. */
  private SqlCondition counts(String article) {
    if (isPlain) {
      return months(article);
    }
    return dated(article)
        .and(
            dated("b")
                .within(
                    "not exists (select 1 from article b join input_file h on h.file_id ="
                        + " b.file_id where h.state = 'HELD' and b.id = "
                        + article
                        + ".id and b.row_id < "
                        + article
                        + ".row_id and ",
                    ")"));
  }

  /** Whether the period begins and ends with a month, or there is none. */
  private boolean isWholeMonths() {
    return period
        .filter(p -> p.start().getDayOfMonth() > 1 || p.end().plusDays(1).getDayOfMonth() > 1)
        .isEmpty();
  }

  /** Whether two articles have one id. */
  private boolean hasTwins() {
    SqlCondition twice = dated("t");
    return !jdbc.queryForList(
            "select t.id"
                + from(ArticleTables.ARTICLE)
                + twice.sql()
                + " group by t.id having count(*) > 1 fetch first row only",
            String.class,
            twice.values())
        .isEmpty();
  }

  private SqlCondition dated(String article) {
    return period
        .map(
            days ->
                months(article)
                    .and(
                        SqlCondition.of(
                            article + ".dateline between ? and ?",
                            Date.valueOf(days.start()),
                            Date.valueOf(days.end()))))
        .orElseGet(() -> months(article));
  }

  private SqlCondition months(String row) {
    return period
        .map(Months::of)
        .map(
            some -> SqlCondition.of(row + ".year_month between ? and ?", some.first(), some.last()))
        .orElseGet(() -> SqlCondition.of(Table.ALWAYS));
  }
}
