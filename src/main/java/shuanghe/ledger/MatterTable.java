package shuanghe.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.input.FirstPlaces;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenNumber;
import shuanghe.input.WrittenPeriod;
import shuanghe.ledger.LedgerDay.Side;
import shuanghe.ledger.LedgerWord.LedgerRole;
import shuanghe.model.Domain;
import shuanghe.model.Matter;
import shuanghe.model.Matter.Status;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.press.ChineseNumerals;

/**
 * Reader of the rows of the ledger ({@link shuanghe.input.TableForm#MATTERS}) into matters. A
 * matter may stand only once for a day on which the ledger stands; a further row with it is
 * rejected.
 *
 * <p>Progress is percent done: 40, 40%, 约70%, 百分之百. A bare number above 0 and up to 1 could be
 * either a percentage or a fraction (0.4 for 40%), so it is rejected rather than guessed at, but
 * for the 1 of what is done. A row without a domain is of the one that its section's line names.
 * Status and progress hold from the day in the column {@code as_of} on, or from the one that title,
 * tab or file name tell.
 */
public final class MatterTable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_BATCHES = 99;
  private static final Pattern ABOUT = Pattern.compile("^(?:大约|约|近|超过?|逾|已?完成|已?达到?|过|[>≥])+");
  private static final Pattern OR_SO = Pattern.compile("(?:左右|上下|以上|有?余)$");
  private static final Pattern PERCENT = Pattern.compile("\\D{0,8}\\d[\\d.]*%(?:左右|以上|[)）])?");
  private static final Pattern NO_PERCENT = Pattern.compile("[^\\d.%]");
  private static final Pattern WHOLLY = Pattern.compile("(?<=^已)(?:全面|全部|顺利|正式|如期)");
  private static final Pattern CLAUSE = Pattern.compile("[，,。；;：:（(]");
  private static final Pattern PART_DONE = Pattern.compile("(?<![\\d.])\\d{1,2}(?:\\.\\d+)?%");
  private static final Pattern SHARE = Pattern.compile("百分之.+|.{1,3}成");
  private static final Pattern BATCH = Pattern.compile("第?(.+?)批?次?");

  private final LedgerWords words;
  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();

  /** Table read by the given vocabulary of ledgers. */
  public MatterTable(LedgerWords words) {
    this.words = words;
  }

  /** Reads one row. */
  public Outcome<Matter> read(TableRow row) {
    RowCheck check = new RowCheck(row);
    String name = check.needed("name");
    LedgerTime told = LedgerTime.of(row);
    LedgerTime time = told.onDay(day(check, row, "as_of", Side.LAST, told.year()));
    Optional<Domain> domain = domain(check, row);
    Optional<Integer> batch =
        check.known("batch", batch(row.text("batch")), () -> Message.of("matter.batch"));
    Optional<BigDecimal> progress = progress(check, row);
    Optional<Status> status = status(check, row, progress);
    Optional<LocalDate> start = day(check, row, "start", Side.FIRST, time.year());
    Optional<LocalDate> due = day(check, row, "due", Side.LAST, time.year());
    checkTogether(check, status, progress, start, due);
    if (!check.passed()) {
      return check.rejected();
    }
    Matter matter =
        new Matter(
            row.place(),
            row.text("id").isEmpty() ? name : row.text("id"),
            name,
            domain.orElseThrow(),
            batch.orElse(Matter.NO_BATCH),
            parties(row),
            status.orElseThrow(),
            progress,
            start,
            due,
            time.asOf(),
            situation(row),
            words.text(row.text("problem")),
            words.text(row.text("next_step")),
            words.text(row.text("source")));
    Optional<Place> first = firstPlaces.before(matter.key() + "\t" + time.asOf(), row.place());
    return first.isEmpty()
        ? new Outcome.Accepted<>(matter)
        : new Outcome.Rejected<>(row.rejection("id", Message.of("matter.id-twice", first.get())));
  }

  /** The domain of a row; one that names none is of the section that it stands in. */
  private Optional<Domain> domain(RowCheck check, TableRow row) {
    if (row.text("domain").isEmpty()) {
      Optional<Domain> ofSection = words.domainWithin(row.text(TableRow.SECTION));
      if (ofSection.isPresent()) {
        return ofSection;
      }
    }
    return check.known(
        "domain",
        words.domain(check.needed("domain")).or(() -> words.domainWithin(row.text("domain"))),
        () ->
            Message.of(
                "matter.domain", words.domains(), addWord(row, "domain", LedgerRole.DOMAIN)));
  }

  private static void checkTogether(
      RowCheck check,
      Optional<Status> status,
      Optional<BigDecimal> progress,
      Optional<LocalDate> start,
      Optional<LocalDate> due) {
    if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
      check.fault("due", Message.of("matter.due-before-start"));
    }
    if (status.isPresent() && progress.isPresent()) {
      if (status.get() == Status.DONE && progress.get().compareTo(HUNDRED) != 0) {
        check.fault("progress", Message.of("matter.done-below-100"));
      }
      if (status.get() == Status.NOT_STARTED && progress.get().signum() != 0) {
        check.fault("progress", Message.of("matter.not-started-above-0"));
      }
    }
  }

  /** The status; where the ledger keeps none, by the word it tells of the progress, or by that. */
  private Optional<Status> status(RowCheck check, TableRow row, Optional<BigDecimal> progress) {
    if (row.text("status").isEmpty()) {
      Optional<Status> told =
          words
              .status(row.text("situation"))
              .or(() -> progress.map(MatterTable::statusOf))
              .or(() -> statusWithin(row.text("situation")));
      if (told.isEmpty() && !row.text("situation").isEmpty()) {
        check.fault("situation", Message.of("matter.status-untold", LedgerWords.statuses()));
        return told;
      }
      return told.isPresent() ? told : words.status(check.needed("status"));
    }
    return check.known(
        "status",
        words.status(row.text("status")).or(() -> statusWithin(row.text("status"))),
        () ->
            Message.of(
                "matter.status",
                LedgerWords.statuses(),
                addWord(row, "status", LedgerRole.STATUS)));
  }

  /**
   * What a report of the progress begins with or tells a part of in percent: 已建成，正在验收 is done,
   * 土建完成约45% under way.
   */
  private Optional<Status> statusWithin(String situation) {
    String text = LedgerWords.plain(situation);
    String first = CLAUSE.split(text, 2)[0];
    Optional<Status> opening =
        words.status(first).or(() -> words.status(WHOLLY.matcher(first).replaceFirst("")));
    if (opening.isPresent()) {
      return opening;
    }
    if (PERCENT.matcher(text).matches()) {
      return percent(text).map(MatterTable::statusOf);
    }
    boolean isPart = PART_DONE.matcher(text).find();
    return isPart ? Optional.of(Status.UNDER_WAY) : Optional.empty();
  }

  private boolean isDone(TableRow row) {
    return words
        .status(row.text(row.text("status").isEmpty() ? "situation" : "status"))
        .filter(Status.DONE::equals)
        .isPresent();
  }

  /** What a column of progress tells beyond a status or a percentage. */
  private String situation(TableRow row) {
    String text = words.text(row.text("situation"));
    boolean told =
        words.status(text).isPresent() || PERCENT.matcher(LedgerWords.plain(text)).matches();
    return told ? "" : text;
  }

  private static Status statusOf(BigDecimal progress) {
    if (progress.signum() == 0) {
      return Status.NOT_STARTED;
    }
    return progress.compareTo(HUNDRED) == 0 ? Status.DONE : Status.UNDER_WAY;
  }

  private static String addWord(TableRow row, String column, LedgerRole role) {
    return row.text(column) + "," + role.code() + ",…";
  }

  private Optional<BigDecimal> progress(RowCheck check, TableRow row) {
    String situation = LedgerWords.plain(row.text("situation"));
    String text = LedgerWords.plain(row.text("progress"));
    String status = LedgerWords.plain(row.text("status"));
    if (text.isEmpty()) {
      text =
          Stream.of(situation, status)
              .filter(cell -> PERCENT.matcher(cell).matches())
              .findFirst()
              .map(MatterTable::withoutWords)
              .orElse("");
    }
    if (words.text(text).isEmpty() || words.word(text, LedgerRole.NO_PROGRESS).isPresent()) {
      return Optional.empty();
    }
    text = OR_SO.matcher(ABOUT.matcher(text).replaceFirst("")).replaceFirst("");
    if (text.equals("1") && isDone(row)) {
      return Optional.of(HUNDRED);
    }
    boolean percent = text.endsWith("%");
    Optional<BigDecimal> number =
        WrittenNumber.parse(percent ? text.substring(0, text.length() - 1) : text);
    if (!percent
        && number.filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) <= 0).isPresent()) {
      check.fault("progress", Message.of("matter.progress-fraction"));
      return Optional.empty();
    }
    String words = text;
    return check.known(
        "progress",
        number
            .or(() -> SHARE.matcher(words).matches() ? ChineseNumerals.parse(words) : number)
            .filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0),
        () -> Message.of("matter.progress"));
  }

  /** The percentage that a cell tells, with words before it. */
  private static Optional<BigDecimal> percent(String cell) {
    String number = withoutWords(cell);
    return WrittenNumber.parse(number.substring(0, number.length() - 1))
        .filter(n -> n.compareTo(HUNDRED) <= 0);
  }

  /** 65% of 完成率达65% or 进行中(65%). */
  private static String withoutWords(String cell) {
    return NO_PERCENT.matcher(cell).replaceAll("");
  }

  private Optional<LocalDate> day(
      RowCheck check, TableRow row, String column, Side side, Optional<Integer> year) {
    String text = row.text(column);
    String cell = row.place().cell().isEmpty() ? text : WrittenPeriod.ofWorkbook(text);
    LedgerDay day = LedgerDay.read(cell, side, words, year);
    if (!day.fault().isEmpty()) {
      check.fault(column, day.fault());
    }
    return day.day();
  }

  /** 第一批, 首批, 2, 二. */
  private static Optional<Integer> batch(String cell) {
    String text = BATCH.matcher(LedgerWords.plain(cell)).replaceFirst("$1").replace("首", "1");
    return ChineseNumerals.parse(text)
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.signum() > 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(MOST_BATCHES)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** Who leads, who answers, who takes part; each named once. */
  private static List<String> parties(TableRow row) {
    return Stream.of("lead", "parties", "partners")
        .flatMap(column -> Arrays.stream(row.text(column).split("[;；、，,\n]")))
        .map(String::strip)
        .filter(party -> !party.isEmpty())
        .distinct()
        .toList();
  }
}
