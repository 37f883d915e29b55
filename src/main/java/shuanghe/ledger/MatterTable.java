package shuanghe.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.FirstPlaces;
import shuanghe.input.Outcome;
import shuanghe.input.RowCheck;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
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
 * for the 1 of what is done and where all of the column is written so below a head without %. A row
 * without a domain is of the one that its section's line names. Status and progress hold from the
 * day in the column {@code as_of} on, or from the one that title, tab or file name tell.
 */
public final class MatterTable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_BATCHES = 99;
  private static final Pattern ABOUT = Pattern.compile("^(?:大约|约|近|超过?|逾|已?完成|已?达到?|过|[>≥])+");
  private static final Pattern OR_SO = Pattern.compile("(?:左右|上下|以上|有?余)$");

  /** A percentage of the whole, by what stands before it; 路基完成65% is one of a part. */
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?:[(（:：,，]|总体|整体|总|累计|目前|已|全部|完成|进度|工程|项目|任务|建设|工作|率|达到?|至|为|约|超过?|过|近|正在|推进|实施|进行|办理|有序|加快|基本|序时|中)*"
              + "\\d[\\d.]*%(?:左右|以上|[)）])?");

  private static final Pattern NO_PERCENT = Pattern.compile("[^\\d.%]");
  private static final Pattern WHOLLY = Pattern.compile("(?<=^已)(?:全面|全部|顺利|正式|如期)");
  private static final Pattern CLAUSE = Pattern.compile("[，,。；;：:（(]");
  private static final Pattern PART_DONE = Pattern.compile("(?<![\\d.])\\d{1,2}(?:\\.\\d+)?%");
  private static final Pattern SHARE = Pattern.compile("百分之.+|.{1,3}成");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]+%?");
  private static final Pattern BREAK =
      Pattern.compile("(?<=[^\\x00-\\x7F])\\s*\\R\\s*|\\s*\\R\\s*(?=[^\\x00-\\x7F])");

  private static final int ANY_YEAR = 2000;
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
    String name = inOneLine(check.needed("name"));
    LedgerTime told = LedgerTime.of(row);
    LedgerTime time = told.onDay(day(check, row, "as_of", Side.LAST, told.year()));
    Optional<Domain> domain = domain(check, row);
    Optional<Integer> batch =
        check.known("batch", batch(row.text("batch")), () -> Message.of("matter.batch"));
    Optional<BigDecimal> progress = progress(check, row);
    Status status = status(row, progress);
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
            status,
            progress,
            start,
            due,
            time.asOf(),
            situation(row, status, progress),
            told(row, "problem"),
            told(row, "next_step"),
            told(row, "source"));
    Optional<Place> first = firstPlaces.before(matter.key() + "\t" + time.asOf(), row.place());
    return first.isEmpty()
        ? new Outcome.Accepted<>(matter)
        : new Outcome.Rejected<>(row.rejection("id", Message.of("matter.id-twice", first.get())));
  }

  /** A name without the breaks that fit it into its cell. */
  private static String inOneLine(String name) {
    return BREAK.matcher(name).replaceAll("").replaceAll("\\s*\\R\\s*", " ");
  }

  /**
   * The domain of a row; one that names none is of the section that it stands in, and where the
   * ledger has no column of domains, of the one that its sheet is called or that its name tells.
   */
  private Optional<Domain> domain(RowCheck check, TableRow row) {
    if (row.text("domain").isEmpty()) {
      Optional<Domain> ofSection = words.domainWithin(row.text(TableRow.SECTION));
      if (ofSection.isPresent()) {
        return ofSection;
      }
    }
    if (!row.has("domain")) {
      String tab = row.text(TableRow.TITLE).lines().findFirst().orElse("");
      Optional<Domain> named = words.domain(tab).or(() -> words.domainByName(row.text("name")));
      if (named.isEmpty() && !row.text("name").isEmpty()) {
        check.fault("name", Message.of("matter.no-domain", words.domains()));
      }
      return named;
    }
    return check.known(
        "domain",
        words.domain(check.needed("domain")).or(() -> words.domainWithin(row.text("domain"))),
        () ->
            Message.of(
                "matter.domain",
                words.domains(),
                row.text("domain") + "," + LedgerRole.DOMAIN.code() + ",…"));
  }

  private static void checkTogether(
      RowCheck check,
      Status status,
      Optional<BigDecimal> progress,
      Optional<LocalDate> start,
      Optional<LocalDate> due) {
    if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
      check.fault("due", Message.of("matter.due-before-start"));
    }
    if (progress.isPresent()) {
      if (status == Status.DONE && progress.get().compareTo(HUNDRED) != 0) {
        check.fault("progress", Message.of("matter.done-below-100"));
      }
      if (status == Status.NOT_STARTED && progress.get().signum() != 0) {
        check.fault("progress", Message.of("matter.not-started-above-0"));
      }
    }
  }

  /** The status; where the ledger keeps none, by the word it tells of the progress, or by that. */
  private Status status(TableRow row, Optional<BigDecimal> progress) {
    String cell = statusCell(row);
    if (!cell.isEmpty()) {
      return words.status(cell).or(() -> statusWithin(cell)).orElse(Status.UNTOLD);
    }
    List<String> reports = row.texts("situation");
    return reports.stream()
        .flatMap(report -> words.status(report).stream())
        .findFirst()
        .or(() -> progress.map(MatterTable::statusOf))
        .or(() -> reports.stream().flatMap(report -> statusWithin(report).stream()).findFirst())
        .orElse(Status.UNTOLD);
  }

  /** What the ledger writes for the status, or heads the column with in which a mark stands. */
  private String statusCell(TableRow row) {
    String cell = words.text(row.text("status"));
    return cell.isEmpty() ? String.join("、", row.marked()) : cell;
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
    String cell = statusCell(row);
    List<String> told = cell.isEmpty() ? row.texts("situation") : List.of(cell);
    return told.stream()
        .anyMatch(text -> words.status(text).filter(Status.DONE::equals).isPresent());
  }

  /**
   * What the ledger tells of a matter beyond status and percentage: first words for the status that
   * are not known, then reports, and what its columns of progress and days tell in words.
   */
  private String situation(TableRow row, Status status, Optional<BigDecimal> progress) {
    String cell = statusCell(row);
    Stream<String> unknown =
        status == Status.UNTOLD
            ? Stream.of(cell.length() == 1 ? cell + "（" + row.heading("status") + "）" : cell)
            : Stream.empty();
    Stream<String> reports =
        row.texts("situation").stream()
            .filter(text -> words.status(text).isEmpty())
            .filter(text -> !PERCENT.matcher(LedgerWords.plain(text)).matches())
            .filter(
                text -> !progressCell(row).equals(LedgerWords.plain(text)) || progress.isEmpty());
    boolean above = progress.filter(HUNDRED::equals).isPresent() && isAbove(row.text("progress"));
    Stream<String> inWords =
        above || isInWords(row.text("progress")) ? Stream.of(row.text("progress")) : Stream.empty();
    Stream<String> days =
        Stream.of("start", "due")
            .filter(column -> isUntoldDay(row.text(column)))
            .map(column -> row.heading(column) + "：" + row.text(column));
    return Stream.of(unknown, reports, inWords, days)
        .flatMap(texts -> texts)
        .map(words::text)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }

  /** What one or several columns tell in words. */
  private String told(TableRow row, String column) {
    return row.texts(column).stream()
        .map(words::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }

  /** Whether a cell of progress tells it in words, such as 主体封顶. */
  private boolean isInWords(String cell) {
    String text = LedgerWords.plain(cell);
    return !text.isEmpty()
        && !NUMBER.matcher(text).matches()
        && !SHARE.matcher(text).matches()
        && words.word(text, LedgerRole.NO_PROGRESS).isEmpty()
        && shareOf(text).isEmpty();
  }

  private static boolean isAbove(String cell) {
    return shareOf(LedgerWords.plain(cell)).filter(n -> n.compareTo(HUNDRED) > 0).isPresent();
  }

  /** Whether a cell of a day tells in words when, by no word of the list: 按国家部署. */
  private boolean isUntoldDay(String cell) {
    return !cell.isEmpty()
        && cell.codePoints().noneMatch(Character::isDigit)
        && LedgerDay.read(cell, Side.LAST, words, Optional.of(ANY_YEAR)).fault()
            == WrittenDate.FAULT;
  }

  private static Status statusOf(BigDecimal progress) {
    if (progress.signum() == 0) {
      return Status.NOT_STARTED;
    }
    return progress.compareTo(HUNDRED) == 0 ? Status.DONE : Status.UNDER_WAY;
  }

  private Optional<BigDecimal> progress(RowCheck check, TableRow row) {
    String text = progressCell(row);
    if (text.isEmpty() || words.word(text, LedgerRole.NO_PROGRESS).isPresent()) {
      return Optional.empty();
    }
    if (withoutAbout(text).equals("1") && isDone(row)) {
      return Optional.of(HUNDRED);
    }
    Optional<BigDecimal> share = shareOf(text);
    boolean areFractions = !row.text(TableRow.FRACTIONS).isEmpty() && !isInWords(text);
    boolean isHeaded = row.heading("progress").matches(".*[%％].*");
    if (areFractions && !isHeaded && text.indexOf('%') < 0) {
      return check.known(
          "progress",
          share
              .map(n -> n.movePointRight(2).stripTrailingZeros())
              .filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0)
              .map(n -> n.setScale(Math.max(0, n.scale()))),
          () -> Message.of("matter.progress"));
    }
    boolean percent = text.indexOf('%') >= 0 || isHeaded && !areFractions;
    if (!percent
        && share.filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) <= 0).isPresent()) {
      check.fault("progress", Message.of("matter.progress-fraction"));
      return Optional.empty();
    }
    if (isAbove(text) && isDone(row)) {
      return Optional.of(HUNDRED);
    }
    if (isInWords(text)) {
      return Optional.empty();
    }
    return check.known(
        "progress",
        share.filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0),
        () -> Message.of("matter.progress"));
  }

  /** What tells the percentage: the column of progress, else a report or a status that has one. */
  private String progressCell(TableRow row) {
    String written = words.text(row.text("progress"));
    String text =
        LedgerWords.plain(
            row.hasDecimalComma() ? written.replaceAll("(?<=\\d),(?=\\d)", ".") : written);
    return text.isEmpty()
        ? Stream.concat(row.texts("situation").stream(), Stream.of(row.text("status")))
            .map(LedgerWords::plain)
            .filter(cell -> PERCENT.matcher(cell).matches() || NUMBER.matcher(cell).matches())
            .findFirst()
            .map(MatterTable::withoutWords)
            .orElse("")
        : text;
  }

  private static String withoutAbout(String text) {
    return OR_SO.matcher(ABOUT.matcher(text).replaceFirst("")).replaceFirst("");
  }

  /** The number of a percentage as it is written: 约70%, 40, 百分之百, 七成. */
  private static Optional<BigDecimal> shareOf(String text) {
    String bare = withoutAbout(text);
    String number = bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
    return WrittenNumber.parse(number)
        .or(() -> SHARE.matcher(bare).matches() ? ChineseNumerals.parse(bare) : Optional.empty());
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
    if (!day.fault().isEmpty() && !isUntoldDay(cell)) {
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
        .flatMap(column -> row.texts(column).stream())
        .flatMap(cell -> Arrays.stream(cell.split("[;；、，,\n]")))
        .map(String::strip)
        .filter(party -> !party.isEmpty())
        .distinct()
        .toList();
  }
}
