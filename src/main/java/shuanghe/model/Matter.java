package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A 合作事项, one line of the cooperation ledger.
 *
 * @param batch 1 for the first batch of matters, 2 for the second; {@link #NO_BATCH} where the
 *     ledger does not say
 * @param progress percent done, 0 to 100, where the ledger says
 * @param asOf the day from which status and progress hold, where the ledger says
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
    String problem,
    String nextStep,
    String source) {

  /** How a matter stands. */
  public enum Status {
    NOT_STARTED("not-started", "未启动"),
    UNDER_WAY("under-way", "推进中"),
    DONE("done", "已完成"),
    DELAYED("delayed", "滞后"),
    SUSPENDED("suspended", "暂停");

    private final String code;
    private final String label;

    Status(String code, String label) {
      this.code = code;
      this.label = label;
    }

    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }

  /** The batch of a matter whose ledger names none. */
  public static final int NO_BATCH = 0;

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
}
