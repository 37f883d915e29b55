package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A 合作事项, one line of the cooperation ledger.
 *
 * @param place file and line of the row
 * @param id the ledger's own id, or empty
 * @param name what it is called
 * @param domain its cooperation domain
 * @param batch 1 for the first batch of matters, 2 for the second; {@link #NO_BATCH} where the
 *     ledger does not say
 * @param parties those responsible, in the order of the ledger
 * @param status status on the day {@code asOf}
 * @param progress percent done, 0 to 100, where the ledger says
 * @param start first day, where the ledger says
 * @param due day by which it is to be done, where the ledger says
 * @param asOf the day from which status and progress hold, where the ledger says
 * @param situation how it goes, in the ledger's words; empty where it has none beyond status and
 *     progress
 * @param problem what stands in its way; empty where the ledger says nothing
 * @param nextStep what is to be done next; empty where the ledger says nothing
 * @param source where the ledger has it from; may be empty
 */
public record Matter(
    Place place,
    String id,
    String name,
    Domain domain,
    int batch,
    List<String> parties,
    Status status,
    Optional<BigDecimal> progress,
    Optional<LocalDate> start,
    Optional<LocalDate> due,
    Optional<LocalDate> asOf,
    String situation,
    String problem,
    String nextStep,
    String source) {
  /** The batch of a matter whose ledger names none. */
  public static final int NO_BATCH = 0;

  public static final Attribute<Matter, String> ID =
      Attribute.of("id", new Attribute.Text(), Matter::id, "编号", "of the ledger");

  public static final Attribute<Matter, String> NAME =
      Attribute.of("name", new Attribute.Text(), Matter::name, "事项", "of the ledger");

  public static final Attribute<Matter, Domain> DOMAIN =
      Attribute.of("domain", new Attribute.InDomain(), Matter::domain, "领域", "cooperation domain");

  public static final Attribute<Matter, Integer> BATCH =
      Attribute.of(
          "batch",
          new Attribute.WholeNumber(NO_BATCH),
          Matter::batch,
          "批次",
          "1 for the first batch of matters, empty where none is named");

  public static final Attribute<Matter, List<String>> PARTIES =
      Attribute.of(
          "parties", new Attribute.Texts(), Matter::parties, "责任单位", "in the order of the ledger");

  public static final Attribute<Matter, Status> STATUS =
      Attribute.of(
          "status",
          new Attribute.Code<>(Status.class, Status::code),
          Matter::status,
          "状态",
          "not-started, under-way, done, delayed, suspended; untold where the ledger tells none that is known");

  public static final Attribute<Matter, Optional<BigDecimal>> PROGRESS =
      Attribute.of("progress", new Attribute.MaybeAmount(), Matter::progress, "进度", "percent done");

  public static final Attribute<Matter, Optional<LocalDate>> START =
      Attribute.of("start", new Attribute.MaybeDate(), Matter::start, "开始", "day it began")
          .in("start_date");

  public static final Attribute<Matter, Optional<LocalDate>> DUE =
      Attribute.of(
          "due", new Attribute.MaybeDate(), Matter::due, "时限", "day by which it is to be done");

  public static final Attribute<Matter, String> SITUATION =
      Attribute.of(
          "situation",
          new Attribute.Text(),
          Matter::situation,
          "进展",
          "how it goes, in the ledger's words");

  public static final Attribute<Matter, String> PROBLEM =
      Attribute.of("problem", new Attribute.Text(), Matter::problem, "问题", "what hinders it");

  public static final Attribute<Matter, String> NEXT_STEP =
      Attribute.of(
          "next_step", new Attribute.Text(), Matter::nextStep, "下一步", "what is to be done");

  public static final Attribute<Matter, String> SOURCE =
      Attribute.of("source", new Attribute.Text(), Matter::source, "资料来源", "who says so");

  public static final Attribute<Matter, String> CELL =
      Attribute.of(
          "cell",
          new Attribute.Text(),
          (Matter m) -> m.place().cell(),
          "单元格",
          "of a workbook, such as 表1!C7");

  public static final Attribute<Matter, Optional<LocalDate>> AS_OF =
      Attribute.of(
          "as_of",
          new Attribute.MaybeDate(),
          Matter::asOf,
          "截至",
          "day from which status and progress hold");

  /** What a matter consists of, in the order of its CSV file. */
  public static final Schema<Matter> SCHEMA =
      new Schema<>(
          List.of(
              ID, NAME, DOMAIN, BATCH, PARTIES, STATUS, PROGRESS, START, DUE, PROBLEM, NEXT_STEP,
              SOURCE, CELL, AS_OF, SITUATION),
          Matter::place,
          Matter::of);

  /** Status of a matter. */
  public enum Status {
    NOT_STARTED("not-started", "未启动"),
    UNDER_WAY("under-way", "推进中"),
    DONE("done", "已完成"),
    DELAYED("delayed", "滞后"),
    SUSPENDED("suspended", "暂停"),
    /** The ledger tells none, or in words that the list of its words does not know. */
    UNTOLD("untold", "未注明");

    private final String code;
    private final String label;

    Status(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as ledgers write it. */
    public String label() {
      return label;
    }

    /** Name as papers and sheets print it. */
    public Message message() {
      return Message.of("matter-status." + code);
    }
  }

  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百.、()（）-";

  /**
   * What tells it from others in whatever ledger it stands: its id, or its name where the id is a
   * running number, which changes from one ledger to the next.
   */
  public String key() {
    return id.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0) ? name : id;
  }

  public Matter {
    parties = List.copyOf(parties);
  }

  private static Matter of(Schema.Values<Matter> of) {
    return new Matter(
        of.place().at(of.get(CELL)),
        of.get(ID),
        of.get(NAME),
        of.get(DOMAIN),
        of.get(BATCH),
        of.get(PARTIES),
        of.get(STATUS),
        of.get(PROGRESS),
        of.get(START),
        of.get(DUE),
        of.get(AS_OF),
        of.get(SITUATION),
        of.get(PROBLEM),
        of.get(NEXT_STEP),
        of.get(SOURCE));
  }
}
